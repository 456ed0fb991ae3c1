import { Icon } from "../../components/Icon.tsx";
import { type PlaceId, placeOf } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { defaultMeasure } from "../../url/default-measure.ts";
import { MeasureLink } from "../parts/MeasureLink.tsx";
import { OverlayLink } from "../parts/OverlayLink.tsx";

/** What can be done with a place: measure from it and, if it is one of the four, lay it elsewhere. */
export function PlaceTools({ id }: { readonly id: PlaceId }) {
  const { t } = useMessages();
  const { group } = placeOf(id);
  return (
    <div className="text-actions">
      <MeasureLink ends={defaultMeasure(id)} className="text-action">
        <Icon name="ruler" /> {t("place.measureFrom")}
      </MeasureLink>
      {group === id && (
        <OverlayLink group={group} className="text-action">
          <Icon name="overlay" /> {t("place.layOver")}
        </OverlayLink>
      )}
    </div>
  );
}
