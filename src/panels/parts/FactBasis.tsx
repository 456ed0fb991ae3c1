import type { Basis, Figure } from "../../content/figure.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SourceRefs } from "./SourceRefs.tsx";

function BasisLine({ basis }: { readonly basis: Basis }) {
  const { t } = useMessages();
  if (basis.kind === "cited") {
    return <SourceRefs ids={basis.sources} />;
  }
  return t(basis.kind === "computed" ? `basis.${basis.method}` : "basis.unsourced");
}

/** What a figure rests on: its date, its source or method, and doubts about it. */
export function FactBasis({ figure }: { readonly figure: Figure }) {
  const { t, formats } = useMessages();
  const { asOf, basis, confidence } = figure;
  return (
    <span className="fact-basis">
      {asOf === null ? t("basis.undated") : formats.date(asOf)}
      {" · "}
      <BasisLine basis={basis} />
      {confidence !== "high" && ` · ${t(`confidence.${confidence}`)}`}
    </span>
  );
}
