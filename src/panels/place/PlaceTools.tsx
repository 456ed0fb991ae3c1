import { type PlaceId, placeOf } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { defaultMeasure } from "../../url/default-measure.ts";
import { MeasureLink } from "../parts/MeasureLink.tsx";
import { OverlayLink } from "../parts/OverlayLink.tsx";

/** What can be done with a place: measure from it and, if it is one of the four, lay it elsewhere. */
export function PlaceTools({ id }: { readonly id: PlaceId }) {
  const { t, nameOf } = useMessages();
  const { names, group } = placeOf(id);
  return (
    <div className="button-row">
      <MeasureLink ends={defaultMeasure(id)}>{t("place.measureFrom")}</MeasureLink>
      {group === id && (
        <OverlayLink group={group}>{t("place.layOver", { island: nameOf(names) })}</OverlayLink>
      )}
    </div>
  );
}
