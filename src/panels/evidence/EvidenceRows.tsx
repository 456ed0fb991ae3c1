import type { Ref } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { SourceRefs } from "../parts/SourceRefs.tsx";
import type { EvidenceRow } from "./evidence-rows.ts";

/** What a figure rests on: its sources or how it was derived, in a line. */
function RestsOn({ row: { record } }: { readonly row: EvidenceRow }) {
  const { t } = useMessages();
  const { sources, method } = record;
  return (
    <>
      {method !== null && t(`evidence.method.${method}`)}
      {method !== null && sources.length > 0 && ": "}
      {sources.length > 0 && <SourceRefs ids={sources} />}
    </>
  );
}

interface EvidenceRowsProps {
  readonly rows: readonly EvidenceRow[];
  /** The record that reading starts at; null for none. */
  readonly entry: string | null;
  /** Set on that record's row. */
  readonly start: Ref<HTMLTableRowElement>;
}

/** Figures as rows of a table: what, value, date, basis and confidence. */
export function EvidenceRows({ rows, entry, start }: EvidenceRowsProps) {
  const { t } = useMessages();
  return (
    <tbody>
      {rows.map((row) => {
        const { id, confidence } = row.record;
        return (
          <tr
            key={id}
            className="list-entry"
            data-entry={id === entry}
            {...(id === entry && { ref: start, tabIndex: -1 })}
          >
            <th scope="row">{row.name}</th>
            <td>{row.value}</td>
            <td>{row.date}</td>
            <td>{t(`evidence.confidence.${confidence}`)}</td>
            <td>
              <RestsOn row={row} />
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
