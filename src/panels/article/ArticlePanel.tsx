import "../../styles/article.css";
import { type RefObject, useEffect, useId, useRef } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { announce } from "../../state/announcement.ts";
import { openKept } from "../../state/article/article-acts.ts";
import { desk } from "../../state/article/article-desk.ts";
import { useCell } from "../../state/cell.ts";
import { pinGlance } from "../../state/glance.ts";
import { PanelLink } from "../PanelLink.tsx";
import { useDetailHeading } from "../use-panel-focus.ts";
import { ArticleInput } from "./ArticleInput.tsx";
import { ArticleText } from "./ArticleText.tsx";
import { GlanceLine } from "./GlanceLine.tsx";
import { MatchAccount } from "./MatchAccount.tsx";
import { countsOf } from "./match-counts.ts";
import { Paraphrase } from "./Paraphrase.tsx";
import { PlaceToggles } from "./PlaceToggles.tsx";
import { useProblemText } from "./use-problem-text.ts";

/** Says what came of the reader's last act, and moves to the account of a new text. */
function useOutcome(account: RefObject<HTMLElement | null>, problem: string | null): void {
  const { t } = useMessages();
  const { article } = useCell(desk);
  const before = useRef(article);
  useEffect(() => {
    if (before.current === article) return;
    before.current = article;
    if (article === null) return announce(t("account.erased"));
    announce(t("article.done", countsOf(article)));
    // What was pressed may be folded away now.
    account.current?.focus();
  }, [t, article, account]);
  useEffect(() => {
    if (problem !== null) announce(problem);
  }, [problem]);
}

/** The article beside the map: the reader's own copy, or our paraphrase where there is none. */
export function ArticlePanel() {
  const { t } = useMessages();
  const headingId = useId();
  const heading = useDetailHeading();
  const account = useRef<HTMLHeadingElement>(null);
  const { article } = useCell(desk);
  const problem = useProblemText();
  useOutcome(account, problem);

  useEffect(() => {
    void openKept();
    return () => pinGlance(null);
  }, []);

  const hasText = article?.report.pieces.some(({ kind }) => kind === "matched") ?? false;
  return (
    <article className="detail article-panel" aria-labelledby={headingId}>
      <PanelLink panel="claims" className="back-link">
        <span aria-hidden="true">←</span> {t("article.back")}
      </PanelLink>
      <h2 className="detail-title" id={headingId} tabIndex={-1} ref={heading}>
        {t("article.heading")}
      </h2>
      {article === null ? (
        <>
          <p className="lead">{t("article.lead")}</p>
          <ArticleInput />
        </>
      ) : (
        <MatchAccount article={article} heading={account} isOpen={!hasText} />
      )}
      {problem !== null && <p className="notice">{problem}</p>}
      <PlaceToggles />
      {article !== null && hasText ? <ArticleText article={article} /> : <Paraphrase />}
      <GlanceLine />
    </article>
  );
}
