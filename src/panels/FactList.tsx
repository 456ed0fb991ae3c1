import type { Basis, Unit } from "../content/figure.ts";
import type { Fact } from "../content/place.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { SourceReferences } from "./SourceReferences.tsx";

/** People, metres and such are whole; areas and distances keep the decimals their source gives. */
const decimals: Readonly<Record<Unit, number>> = { km2: 4, ha: 1, km: 1, m: 0, people: 0 };

function BasisLine({ basis }: { readonly basis: Basis }) {
  const { t } = useMessages();
  if (basis.kind === "cited") return <SourceReferences ids={basis.sources} />;
  return t(basis.kind === "computed" ? `basis.${basis.method}` : "basis.unsourced");
}

/** Facts as label, value with unit, date and basis. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const { t, formats } = useMessages();
  return (
    <dl className="facts">
      {facts.map(({ topic, value, unit, asOf, basis, confidence }) => (
        <div key={`${topic}-${asOf}-${value}`} className="fact">
          <dt>{t(`fact.${topic}`)}</dt>
          <dd>
            <span className="fact-value">
              {t(`unit.${unit}`, { value: formats.number(value, decimals[unit]) })}
            </span>
            <span className="fact-basis">
              {asOf === null ? t("basis.undated") : formats.date(asOf)}
              {" · "}
              <BasisLine basis={basis} />
              {confidence !== "high" && ` · ${t(`confidence.${confidence}`)}`}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
