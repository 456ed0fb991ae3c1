import type { Basis, Figure } from "../../content/figure.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { RecordLink } from "./RecordLink.tsx";
import { SourceRefs } from "./SourceRefs.tsx";

function BasisLine({ basis }: { readonly basis: Basis }) {
  const { t } = useMessages();
  if (basis.kind === "cited") {
    return <SourceRefs ids={basis.sources} />;
  }
  return t(basis.kind === "computed" ? `basis.${basis.method}` : "basis.unsourced");
}

interface FactBasisProps {
  readonly figure: Figure;
  /** Its record in the list of evidence. */
  readonly record: string;
  /** What the figure is called. */
  readonly what: string;
}

/** What a figure rests on: its date, its source or method, doubts about it, and its record. */
export function FactBasis({ figure, record, what }: FactBasisProps) {
  const { t, formats } = useMessages();
  const { asOf, basis, confidence } = figure;
  return (
    <span className="fact-basis">
      {asOf === null ? t("basis.undated") : formats.date(asOf)}
      {" · "}
      <BasisLine basis={basis} />
      {confidence !== "high" && ` · ${t(`confidence.${confidence}`)}`}
      {" · "}
      <RecordLink id={record} what={what} />
    </span>
  );
}
