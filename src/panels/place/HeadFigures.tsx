import { figures } from "virtual:figures";
import { groupIds } from "../../content/place.ts";
import { particularsOf } from "../../content/place-particulars.ts";
import type { PlaceId } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { factRecordId } from "../../scenario/record-ids.ts";
import { factDecimals } from "../parts/fact-decimals.ts";
import { RecordLink } from "../parts/RecordLink.tsx";
import { useFigures } from "../parts/use-figures.ts";
import { facilitiesByArea } from "./facility-areas.ts";
import { headFacts } from "./head-facts.ts";
import { ShortBasis } from "./ShortBasis.tsx";

/** The figures that a place is told by first, each with its basis; nothing where there are none. */
export function HeadFigures({ id }: { readonly id: PlaceId }) {
  const { t, formats } = useMessages();
  const { rounded } = useFigures();
  const group = groupIds.find((each) => each === id);
  const distance = group && figures[`distance-${group}-hokkaido`];
  const facts = headFacts(particularsOf(id).facts, distance !== undefined);
  const rank = facilitiesByArea.findIndex((entry) => entry.id === id);
  if (facts.length === 0) return null;
  return (
    <dl className="head-figures">
      {facts.map((fact) => (
        <div key={fact.topic}>
          <dt>{t(`fact.${fact.topic}`, { place: id })}</dt>
          <dd className="head-value">
            {t(`unit.${fact.unit}`, { value: formats.number(fact.value, factDecimals[fact.unit]) })}
          </dd>
          <dd>
            <ShortBasis
              fact={fact}
              label={t(`fact.${fact.topic}`, { place: id })}
              record={factRecordId(id, fact.topic)}
            />
          </dd>
        </div>
      ))}
      {rank >= 0 && (
        <div>
          <dt>{t("facilitySize.rankLabel")}</dt>
          <dd className="head-value">
            {t("facilitySize.rank", { rank: rank + 1, count: facilitiesByArea.length })}
          </dd>
        </div>
      )}
      {distance !== undefined && (
        <div>
          <dt>{t("place.toHokkaido")}</dt>
          <dd className="head-value">{rounded(distance)}</dd>
          <dd>
            <span className="fact-basis">
              {t("place.toHokkaidoBasis")}
              {" · "}
              <RecordLink id={`distance-${group}-hokkaido`} what={t("place.toHokkaido")} />
            </span>
          </dd>
        </div>
      )}
    </dl>
  );
}
