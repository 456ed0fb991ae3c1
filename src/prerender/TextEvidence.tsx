import "../styles/evidence.css";
import type { Source } from "../content/source.ts";
import { sources } from "../content/sources.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { EvidenceMethods } from "../panels/evidence/EvidenceMethods.tsx";
import { type EvidenceRow, evidenceColumns } from "../panels/evidence/evidence-rows.ts";
import { useEvidence } from "../panels/evidence/use-evidence.ts";

/** One figure; its sources by their publishers, since the page lists them in full below. */
function TextRecord({ row: { record, name, value, date } }: { readonly row: EvidenceRow }) {
  const { t } = useMessages();
  const publishers = new Set(
    record.sources.map((id): Source["publisher"] => sources[id].publisher),
  );
  const basis = record.method === null ? [...publishers] : [t(`evidence.method.${record.method}`)];
  return (
    <tr id={record.id}>
      <th scope="row">{name}</th>
      <td>{value}</td>
      <td>{date}</td>
      <td>{t(`evidence.confidence.${record.confidence}`)}</td>
      <td>{basis.join("; ")}</td>
    </tr>
  );
}

/** Every figure with what it rests on. */
export function TextEvidence() {
  const { t } = useMessages();
  const rows = useEvidence();
  return (
    <section id="evidence" className="text-part">
      <h1>{t("evidence.heading")}</h1>
      <p className="lead">{t("evidence.lead")}</p>
      <EvidenceMethods />
      <table className="evidence-table">
        <caption className="visually-hidden">{t("evidence.caption")}</caption>
        <thead>
          <tr>
            {evidenceColumns.map((column) => (
              <th key={column} scope="col">
                {t(`evidence.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TextRecord key={row.record.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
