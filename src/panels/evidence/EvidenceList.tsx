import { useState } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { usePanelFocus } from "../parts/use-panel-focus.ts";
import { EvidenceFilterForm } from "./EvidenceFilterForm.tsx";
import { EvidenceRows } from "./EvidenceRows.tsx";
import {
  type EvidenceColumn,
  type EvidenceOrder,
  type EvidenceRow,
  evidenceColumns,
  evidenceOrderAfter,
  filteredEvidence,
  noEvidenceFilter,
  sortedEvidence,
} from "./evidence-rows.ts";

interface ColumnHeadProps {
  readonly column: EvidenceColumn;
  readonly order: EvidenceOrder | null;
  readonly onSort: (order: EvidenceOrder) => void;
}

function ColumnHead({ column, order, onSort }: ColumnHeadProps) {
  const { t } = useMessages();
  const direction = order?.isReversed === true ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={order?.column === column ? direction : undefined}>
      <button type="button" onClick={() => onSort(evidenceOrderAfter(order, column))}>
        {t(`evidence.column.${column}`)}
        <svg className="sort-arrow" viewBox="0 0 8 12" aria-hidden="true">
          <path d="M4 0 7.5 5h-7z" />
          <path d="M4 12 .5 7h7z" />
        </svg>
      </button>
    </th>
  );
}

interface EvidenceListProps {
  readonly rows: readonly EvidenceRow[];
  /** The record that reading starts at; null for none. */
  readonly entry: string | null;
}

/** The records as a table that can be narrowed and sorted; on narrow columns each row is a card. */
export function EvidenceList({ rows, entry }: EvidenceListProps) {
  const { t } = useMessages();
  const start = usePanelFocus<HTMLTableRowElement>();
  const [filter, setFilter] = useState(noEvidenceFilter);
  const [order, setOrder] = useState<EvidenceOrder | null>(null);
  const shown = sortedEvidence(filteredEvidence(rows, filter), order);
  return (
    <>
      <EvidenceFilterForm rows={rows} filter={filter} onFilter={setFilter} />
      <p className="evidence-count" role="status">
        {t("evidence.shown", { count: shown.length, all: rows.length })}
      </p>
      <table className="evidence-table">
        <caption className="visually-hidden">{t("evidence.caption")}</caption>
        <thead>
          <tr>
            {evidenceColumns.map((column) => (
              <ColumnHead key={column} column={column} order={order} onSort={setOrder} />
            ))}
          </tr>
        </thead>
        <EvidenceRows rows={shown} entry={entry} start={start} />
      </table>
    </>
  );
}
