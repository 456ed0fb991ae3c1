import type { Fact } from "../../content/place.ts";
import type { PlaceId } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { factRecordId } from "../../scenario/record-ids.ts";
import { FactBasis } from "./FactBasis.tsx";
import { factDecimals } from "./fact-decimals.ts";

interface FactListProps {
  /** Whose facts they are. */
  readonly place: PlaceId;
  readonly facts: readonly Fact[];
}

/** Facts as label, value with unit, date and basis. */
export function FactList({ place, facts }: FactListProps) {
  const { t, formats } = useMessages();
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={`${fact.topic}-${fact.asOf}-${fact.value}`} className="fact">
          <dt>{t(`fact.${fact.topic}`, { place })}</dt>
          <dd>
            <span className="fact-value">
              {t(`unit.${fact.unit}`, {
                value: formats.number(fact.value, factDecimals[fact.unit]),
              })}
            </span>
            <FactBasis
              figure={fact}
              record={factRecordId(place, fact.topic)}
              what={t(`fact.${fact.topic}`, { place })}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
