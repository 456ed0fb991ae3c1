import { figures } from "virtual:figures";
import { groupIds } from "../../content/place.ts";
import type { PlaceId } from "../../content/places.ts";
import { zoneIds } from "../../content/sea.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { RecordLink } from "../parts/RecordLink.tsx";
import { SourceRefs } from "../parts/SourceRefs.tsx";
import { useFigures } from "../parts/use-figures.ts";

/** The computed sea nearest to one of the four groups, with its basis once; nothing for other places. */
export function NearestSea({ id }: { readonly id: PlaceId }) {
  const group = groupIds.find((candidate) => candidate === id);
  return group === undefined ? null : <SeaFacts group={group} />;
}

function SeaFacts({ group }: { readonly group: (typeof groupIds)[number] }) {
  const { t } = useMessages();
  const { rounded } = useFigures();
  const seas = zoneIds.map((zone) => ({ zone, figure: figures[`${zone}-nearest-${group}`] }));
  const sources = new Set(seas.flatMap(({ figure }) => figure.sources));
  return (
    <>
      <dl className="facts">
        {seas.map(({ zone, figure }) => (
          <div key={zone} className="fact">
            <dt>{t(`figure.nearest.${zone}`)}</dt>
            <dd>
              <span className="fact-value">{rounded(figure)}</span>
              <span className="fact-basis">
                <RecordLink id={`${zone}-nearest-${group}`} what={t(`figure.nearest.${zone}`)} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="fact-basis">
        {t("figure.nearestBasis")} <SourceRefs ids={[...sources]} />
      </p>
    </>
  );
}
