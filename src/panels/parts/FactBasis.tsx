import type { Basis, Figure } from "../../content/figure.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SourceRefs } from "./SourceRefs.tsx";

function BasisLine({ basis, isShort }: { readonly basis: Basis; readonly isShort: boolean }) {
  const { t } = useMessages();
  if (basis.kind === "cited") {
    return <SourceRefs ids={isShort ? basis.sources.slice(0, 1) : basis.sources} />;
  }
  return t(basis.kind === "computed" ? `basis.${basis.method}` : "basis.unsourced");
}

interface FactBasisProps {
  readonly figure: Figure;
  /** Whether the first source alone stands for all. */
  readonly isShort?: boolean;
}

/** What a figure rests on: its date, its source or method, and doubts about it. */
export function FactBasis({ figure, isShort = false }: FactBasisProps) {
  const { t, formats } = useMessages();
  const { asOf, basis, confidence } = figure;
  return (
    <span className="fact-basis">
      {asOf === null ? t("basis.undated") : formats.date(asOf)}
      {" · "}
      <BasisLine basis={basis} isShort={isShort} />
      {confidence !== "high" && ` · ${t(`confidence.${confidence}`)}`}
    </span>
  );
}
