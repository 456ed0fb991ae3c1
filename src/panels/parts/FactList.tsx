import type { Fact } from "../../content/place.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { FactBasis } from "./FactBasis.tsx";
import { factDecimals } from "./fact-decimals.ts";

/** Facts as label, value with unit, date and basis. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const { t, formats } = useMessages();
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={`${fact.topic}-${fact.asOf}-${fact.value}`} className="fact">
          <dt>{t(`fact.${fact.topic}`)}</dt>
          <dd>
            <span className="fact-value">
              {t(`unit.${fact.unit}`, {
                value: formats.number(fact.value, factDecimals[fact.unit]),
              })}
            </span>
            <FactBasis figure={fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
