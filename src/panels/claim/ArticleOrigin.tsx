import { type ArticleItem, articleItemIds, articleItems } from "../../content/article-items.ts";
import type { OriginText } from "../../content/text/content-text.ts";
import { paragraphLabel } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SourceRefs } from "../parts/SourceRefs.tsx";

/** The items the article was put together from, and what that explains. */
export function ArticleOrigin({ text }: { readonly text: OriginText }) {
  const { t, formats } = useMessages();
  return (
    <div className="origin">
      <p className="prose">{text.lead}</p>
      <ol className="origin-items">
        {articleItemIds.map((id) => {
          const { paragraphs, source, published }: ArticleItem = articleItems[id];
          const [first, last] = paragraphs;
          return (
            <li key={id}>
              <p className="rung-label">
                {first === last
                  ? paragraphLabel(t, first)
                  : t("origin.paragraphs", { first, last })}
                {" · "}
                <time dateTime={published.from}>
                  {formats.interval(published.from, published.to)}
                </time>
              </p>
              <p>{text.items[id]}</p>
              <p className="fact-basis">
                <SourceRefs ids={[source]} />
              </p>
            </li>
          );
        })}
      </ol>
      <h3 className="rung-label">{t("origin.changes")}</h3>
      <ul className="statements">
        {text.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <h3 className="rung-label">{t("origin.confidence")}</h3>
      <p>{text.confidence}</p>
    </div>
  );
}
