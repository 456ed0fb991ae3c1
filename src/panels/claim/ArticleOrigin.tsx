import "../../styles/origin.css";
import {
  type ArticleItem,
  articleItemIds,
  articleItems,
  originBasis,
} from "../../content/article-items.ts";
import type { SourceId } from "../../content/sources.ts";
import type { OriginText } from "../../content/text/content-text.ts";
import { paragraphLabel } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { LaterBadge } from "../parts/LaterBadge.tsx";
import { SourceRefs } from "../parts/SourceRefs.tsx";
import { Renderings } from "./Renderings.tsx";

function Basis({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <p className="fact-basis">
      <SourceRefs ids={ids} />
    </p>
  );
}

/** The items that the article was put together from, the newer first, as it has them. */
function Items({ text }: { readonly text: OriginText }) {
  const { t, formats } = useMessages();
  return (
    <ol className="origin-items">
      {articleItemIds.map((id) => {
        const { paragraphs, source, published }: ArticleItem = articleItems[id];
        const [first, last] = paragraphs;
        return (
          <li key={id}>
            <p className="rung-label">
              {first === last ? paragraphLabel(t, first) : t("origin.paragraphs", { first, last })}
              {" · "}
              <time dateTime={published.from}>
                {formats.interval(published.from, published.to)}
              </time>
            </p>
            <p>{text.items[id]}</p>
            <Basis ids={[source]} />
          </li>
        );
      })}
    </ol>
  );
}

/** How the article was put together, what that did to it, and who published it. */
export function ArticleOrigin({ text }: { readonly text: OriginText }) {
  const { t } = useMessages();
  return (
    <div className="origin">
      <p className="lead">{text.lead}</p>
      <section>
        <h3 className="section-title">{t("origin.items")}</h3>
        <Items text={text} />
      </section>
      <section>
        <h3 className="section-title">{t("origin.renderings")}</h3>
        <Renderings renderings={text.renderings} />
        <Basis ids={originBasis.renderings} />
      </section>
      <section>
        <h3 className="section-title">{t("origin.changes")}</h3>
        <ul className="statements">
          {text.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
        <Basis ids={originBasis.changes} />
      </section>
      <section>
        <h3 className="section-title">{t("origin.echo")}</h3>
        <p>{text.echo}</p>
        <Basis ids={originBasis.echo} />
      </section>
      <section>
        <h3 className="section-title">{t("origin.interview")}</h3>
        <p>{text.interview}</p>
        <p className="later-note">
          <LaterBadge /> {text.protest}
        </p>
        <Basis ids={originBasis.interview} />
      </section>
      <section>
        <h3 className="section-title">{t("origin.publishers")}</h3>
        {text.publishers.map((publisher) => (
          <p key={publisher}>{publisher}</p>
        ))}
        <Basis ids={originBasis.publishers} />
      </section>
      <section>
        <h3 className="section-title">{t("origin.confidence")}</h3>
        <p>{text.confidence}</p>
      </section>
    </div>
  );
}
