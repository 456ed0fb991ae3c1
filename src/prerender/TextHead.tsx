import { useMessages } from "../i18n/use-messages.ts";
import { ArticleCitation } from "../panels/parts/ArticleCitation.tsx";

/** Name, question and summary of the page of text, the article it is about, and why it is there. */
export function TextHead() {
  const { t } = useMessages();
  return (
    <header className="text-head">
      <p className="kicker">{t("site.name")}</p>
      <h1 className="question">{t("site.question")}</h1>
      <p className="summary">{t("site.summary")}</p>
      <ArticleCitation />
      <p className="notice">
        <span>{t("plain.lead")}</span> <a href="./">{t("plain.explorer")}</a>
      </p>
    </header>
  );
}
