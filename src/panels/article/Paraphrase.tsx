import { claimIds, claimOf } from "../../content/claims.ts";
import { paragraphLabel } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ParagraphClaims } from "./ParagraphClaims.tsx";

const paragraphs = [...new Set(claimIds.map((id) => claimOf(id).paragraph))];

/** What the article claims, paragraph by paragraph, in our words. */
export function Paraphrase() {
  const { t } = useMessages();
  return (
    <section className="section">
      <h3 className="section-title">{t("text.paraphrase")}</h3>
      <p>{t("text.paraphraseLead")}</p>
      {paragraphs.map((paragraph) => (
        <section key={paragraph} className="paraphrase">
          <h4 className="paragraph-mark">{paragraphLabel(t, paragraph)}</h4>
          <ParagraphClaims paragraph={paragraph} />
        </section>
      ))}
    </section>
  );
}
