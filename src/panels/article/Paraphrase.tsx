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
      <p>{t("text.paraphraseLead")}</p>
      {paragraphs.map((paragraph) => (
        <section key={paragraph} className="paraphrase">
          <h3 className="paragraph-mark">{paragraphLabel(t, paragraph)}</h3>
          <ParagraphClaims paragraph={paragraph} />
        </section>
      ))}
    </section>
  );
}
