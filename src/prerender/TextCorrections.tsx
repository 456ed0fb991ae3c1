import { correctionIds } from "../content/corrections.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { CorrectionList } from "../panels/corrections/CorrectionList.tsx";

/** What was wrong here, and is right now. */
export function TextCorrections() {
  const { t } = useMessages();
  return (
    <section id="corrections" className="text-part">
      <h1>{t("corrections.heading")}</h1>
      <p className="lead">{t("corrections.lead", { count: correctionIds.length })}</p>
      <CorrectionList heading="h2" />
    </section>
  );
}
