import "../styles/evidence.css";
import { useMessages } from "../i18n/use-messages.ts";
import { EvidenceMethods } from "../panels/evidence/EvidenceMethods.tsx";
import { EvidenceRows } from "../panels/evidence/EvidenceRows.tsx";
import { evidenceColumns } from "../panels/evidence/evidence-rows.ts";
import { useEvidence } from "../panels/evidence/use-evidence.ts";

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
        <EvidenceRows rows={rows} entry={null} />
      </table>
    </section>
  );
}
