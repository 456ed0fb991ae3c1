import { figures } from "virtual:figures";
import { groupIds } from "../../content/place.ts";
import type { PlaceId } from "../../content/places.ts";
import { zoneIds } from "../../content/sea.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SourceRefs } from "../parts/SourceRefs.tsx";
import { useFigures } from "../parts/use-figures.ts";

/** The computed sea that is nearest to one of the four groups; nothing for other places. */
export function NearestSea({ id }: { readonly id: PlaceId }) {
  const group = groupIds.find((candidate) => candidate === id);
  return group === undefined ? null : <SeaFacts group={group} />;
}

function SeaFacts({ group }: { readonly group: (typeof groupIds)[number] }) {
  const { t } = useMessages();
  const { rounded } = useFigures();
  return (
    <dl className="facts">
      {zoneIds.map((zone) => {
        const figure = figures[`${zone}-nearest-${group}`];
        return (
          <div key={zone} className="fact">
            <dt>{t(`figure.nearest.${zone}`)}</dt>
            <dd>
              <span className="fact-value">{rounded(figure)}</span>
              <span className="fact-basis">
                {t("figure.nearestBasis")} <SourceRefs ids={figure.sources} />
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
