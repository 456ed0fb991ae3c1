import { correctionIds } from "../../content/corrections.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SourcesPart } from "../parts/SourcesPart.tsx";
import { CorrectionList } from "./CorrectionList.tsx";

/** What stood in this atlas and was wrong, since when, what is right, and why. */
export function CorrectionsPanel() {
  const { t } = useMessages();
  return (
    <SourcesPart title={t("corrections.heading")}>
      <p className="lead">{t("corrections.lead", { count: correctionIds.length })}</p>
      <CorrectionList heading="h3" />
    </SourcesPart>
  );
}
