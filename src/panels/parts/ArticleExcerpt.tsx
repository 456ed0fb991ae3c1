import "../../styles/article.css";
import { useStore } from "../../components/create-store.ts";
import { type ClaimId, claimOf } from "../../content/claims.ts";
import { paragraphLabel } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { articleState } from "../../store/article/article-store.ts";
import { stretchesOf } from "../../store/article/claim-runs.ts";

/** The paragraphs of the reader's copy that claims are in, their words marked; nothing without one. */
export function ArticleExcerpt({ claims }: { readonly claims: readonly ClaimId[] }) {
  const { t } = useMessages();
  const { article } = useStore(articleState);
  const wanted = new Set(claims.map((id) => claimOf(id).paragraph));
  const pieces = (article?.report.pieces ?? []).flatMap((piece) =>
    piece.kind === "matched" && wanted.has(piece.paragraph) ? [piece] : [],
  );
  if (article === null || pieces.length === 0) return null;
  const spansIn = (paragraph: number) =>
    claims
      .filter((id) => claimOf(id).paragraph === paragraph)
      .map((id) => [id, article.fingerprint.claims[id]] as const);
  return (
    <section className="section">
      <h3 className="section-title">{t("text.excerpt")}</h3>
      {pieces.map(({ paragraph, text }) => (
        <blockquote key={paragraph} className="article-paragraph">
          <span className="paragraph-mark">{paragraphLabel(t, paragraph)}</span>{" "}
          {stretchesOf(text, spansIn(paragraph)).map(({ claim, runs }, index) => {
            const words = runs.map((run) => run.text).join("");
            // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a paragraph never change
            return claim === null ? words : <mark key={index}>{words}</mark>;
          })}
        </blockquote>
      ))}
    </section>
  );
}
