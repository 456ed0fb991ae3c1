import { useMessages } from "../i18n/use-messages.ts";
import { useView } from "../url/view-context.ts";

/** Name, question and summary; the summary gives way once something is being read. */
export function Masthead() {
  const { t } = useMessages();
  const { view } = useView();
  const reading = view.selection.kind !== "none" || view.panel !== "places";
  return (
    <header className="masthead" data-reading={reading}>
      <p className="kicker">{t("site.name")}</p>
      <h1 className="question">{t("site.question")}</h1>
      {!reading && (
        <p className="summary">
          {t("site.summary")} {t("site.invitation")}
        </p>
      )}
    </header>
  );
}
