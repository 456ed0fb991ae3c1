import type { Ref } from "react";
import { useStore } from "../../components/create-store.ts";
import { paragraphLabels } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { eraseArticle, keep } from "../../store/article/article-actions.ts";
import { articleState, type ReadArticle } from "../../store/article/article-store.ts";
import { ArticleInput } from "./ArticleInput.tsx";
import { countsOf } from "./match-counts.ts";

/** The lines of the account that there is something to say in. */
function AccountLines({ article }: { readonly article: ReadArticle }) {
  const { t } = useMessages();
  const counts = countsOf(article);
  const { pieces, isInOrder } = article.report;
  const paragraphs = (wanted: "changed" | "missing") =>
    paragraphLabels(
      t,
      pieces.flatMap((piece) => (piece.kind === wanted ? [piece.paragraph] : [])),
    );
  const { matched, all, changed, missing, extra, boilerplate } = counts;
  const outcome = matched === all ? "all" : matched === 0 ? "none" : "some";
  const lines = [
    t(`account.${outcome}`, counts),
    changed > 0 && t("account.changed", { paragraphs: paragraphs("changed") }),
    missing > 0 && matched > 0 && t("account.missing", { paragraphs: paragraphs("missing") }),
    extra > 0 && t("account.extra", { count: extra }),
    boilerplate > 0 && t("account.boilerplate", { count: boilerplate }),
    !isInOrder && t("account.order"),
  ].filter((line) => line !== false);
  return (
    <ul className="account-lines" data-outcome={outcome}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface MatchAccountProps {
  readonly article: ReadArticle;
  readonly heading: Ref<HTMLHeadingElement>;
  /** Whether the box for another text is open from the start. */
  readonly isOpen: boolean;
}

/** What the reader's text has of the article, the rules that decide it, and what to do with it. */
export function MatchAccount({ article, heading, isOpen }: MatchAccountProps) {
  const { t } = useMessages();
  const { isKept } = useStore(articleState);
  const rules = ["exact", "space", "marks", "boilerplate", "place"] as const;
  return (
    <section className="account">
      <h3 className="section-title" tabIndex={-1} ref={heading}>
        {t("account.heading")}
      </h3>
      <AccountLines article={article} />
      <details>
        <summary>{t("account.rules")}</summary>
        <ul className="statements">
          {rules.map((rule) => (
            <li key={rule}>{t(`account.rule.${rule}`)}</li>
          ))}
        </ul>
      </details>
      <details open={isOpen}>
        <summary>{t("article.another")}</summary>
        <ArticleInput key={article.text} />
      </details>
      <div className="article-acts">
        <label className="keep">
          <input
            type="checkbox"
            checked={isKept}
            onChange={({ currentTarget }) => keep(currentTarget.checked)}
          />
          {t("account.keep")}
        </label>
        <button type="button" className="button" onClick={eraseArticle}>
          {t("account.erase")}
        </button>
      </div>
    </section>
  );
}
