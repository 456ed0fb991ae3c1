import { figures } from "virtual:figures";
import { groupIds } from "../../content/place.ts";
import { particularsOf } from "../../content/place-particulars.ts";
import type { PlaceId } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { FactBasis } from "../parts/FactBasis.tsx";
import { factDecimals } from "../parts/fact-decimals.ts";
import { useFigures } from "../parts/use-figures.ts";
import { headFacts } from "./head-facts.ts";

/** The figures that a place is told by first, each with its basis; nothing where there are none. */
export function HeadFigures({ id }: { readonly id: PlaceId }) {
  const { t, formats } = useMessages();
  const { written } = useFigures();
  const group = groupIds.find((each) => each === id);
  const distance = group && figures[`distance-${group}-hokkaido`];
  const facts = headFacts(particularsOf(id).facts, distance !== undefined);
  if (facts.length === 0) return null;
  return (
    <dl className="head-figures">
      {facts.map((fact) => (
        <div key={fact.topic}>
          <dt>{t(`fact.${fact.topic}`)}</dt>
          <dd className="head-value">
            {t(`unit.${fact.unit}`, { value: formats.number(fact.value, factDecimals[fact.unit]) })}
          </dd>
          <dd>
            <FactBasis figure={fact} isShort />
          </dd>
        </div>
      ))}
      {distance !== undefined && (
        <div>
          <dt>{t("place.toHokkaido")}</dt>
          <dd className="head-value">{written(distance)}</dd>
          <dd>
            <span className="fact-basis">{t("place.toHokkaidoBasis")}</span>
          </dd>
        </div>
      )}
    </dl>
  );
}
