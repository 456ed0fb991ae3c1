import "../../styles/evidence.css";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { Fold } from "../parts/Fold.tsx";
import { SourcesPart } from "../parts/SourcesPart.tsx";
import { EvidenceList } from "./EvidenceList.tsx";
import { EvidenceMethods } from "./EvidenceMethods.tsx";
import { useEvidence } from "./use-evidence.ts";

/** Every figure that the site shows with what it rests on; a link may start at one. */
export function EvidencePanel() {
  const { t } = useMessages();
  const { entry } = useView().view;
  const rows = useEvidence();
  const isKnown = rows.some(({ record }) => record.id === entry);
  return (
    <SourcesPart title={t("evidence.heading")} startsAtHeading={!isKnown}>
      {entry !== null && !isKnown && <p className="notice">{t("entry.unknown", { entry })}</p>}
      <p className="lead">{t("evidence.lead")}</p>
      <Fold summary={t("evidence.methods")}>
        <EvidenceMethods />
      </Fold>
      {/* By key, so that a link to another record finds the list whole. */}
      <EvidenceList key={entry} rows={rows} entry={entry} />
    </SourcesPart>
  );
}
