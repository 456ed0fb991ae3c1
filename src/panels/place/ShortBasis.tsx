import type { Fact } from "../../content/place.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { RecordLink } from "../parts/RecordLink.tsx";
import { SourceRefs } from "../parts/SourceRefs.tsx";

interface ShortBasisProps {
  readonly fact: Fact;
  /** What the figure is called; a date that it has is not said again. */
  readonly label: string;
  /** Its record in the list of evidence. */
  readonly record: string;
}

/** What a figure rests on, in a line: its date, its first source or its method, and doubts about it. */
export function ShortBasis({ fact, label, record }: ShortBasisProps) {
  const { t, formats } = useMessages();
  const { asOf, basis, confidence } = fact;
  const date = asOf === null ? "" : formats.date(asOf);
  return (
    <span className="fact-basis">
      {date !== "" && !label.includes(date) && `${date} · `}
      {basis.kind === "cited" ? (
        <SourceRefs ids={basis.sources.slice(0, 1)} isShort />
      ) : (
        t(basis.kind === "computed" ? `basis.${basis.method}` : "basis.unsourced")
      )}
      {confidence !== "high" && ` · ${t(`confidence.${confidence}`)}`}
      {" · "}
      <RecordLink id={record} what={label} />
    </span>
  );
}
