import type { Unit } from "../../content/figure.ts";
import type { Fact } from "../../content/place.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { FactBasis } from "./FactBasis.tsx";

/** People, metres and such are whole; areas and distances keep the decimals their source gives. */
const decimals: Readonly<Record<Unit, number>> = { km2: 4, ha: 1, km: 1, m: 0, people: 0 };

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
              {t(`unit.${fact.unit}`, { value: formats.number(fact.value, decimals[fact.unit]) })}
            </span>
            <FactBasis figure={fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
