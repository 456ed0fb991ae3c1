import "../../styles/article.css";
import { type DragEvent, type RefObject, useEffect, useId, useRef } from "react";
import { useStore } from "../../components/create-store.ts";
import { articleItems } from "../../content/article-items.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { announce } from "../../store/announcement.ts";
import { noteKept, openFile, openKept } from "../../store/article/article-actions.ts";
import { articleState } from "../../store/article/article-store.ts";
import { watchKept } from "../../store/article/stored-article.ts";
import { pinHover } from "../../store/hover.ts";
import { PanelLink } from "../parts/PanelLink.tsx";
import { SourceList } from "../parts/SourceList.tsx";
import { usePanelFocus } from "../parts/use-panel-focus.ts";
import { ArticleText } from "./ArticleText.tsx";
import { HoverLine } from "./HoverLine.tsx";
import { MatchAccount } from "./MatchAccount.tsx";
import { countsOf } from "./match-counts.ts";
import { OwnCopy } from "./OwnCopy.tsx";
import { Paraphrase } from "./Paraphrase.tsx";
import { PlaceToggles } from "./PlaceToggles.tsx";
import { useProblemText } from "./use-problem-text.ts";

/** Says what came of the reader's last act, and goes on there if what was pressed is gone. */
function useOutcome(account: RefObject<HTMLElement | null>, headingId: string): void {
  const { t } = useMessages();
  const { article } = useStore(articleState);
  const problem = useProblemText();
  const before = useRef(article);
  useEffect(() => {
    if (before.current === article) return;
    before.current = article;
    announce(article === null ? t("account.erased") : t("article.done", countsOf(article)));
    if (document.activeElement !== document.body) return;
    (article === null ? document.getElementById(headingId) : account.current)?.focus();
  }, [t, article, account, headingId]);
  useEffect(() => {
    if (problem !== null) announce(problem);
  }, [problem]);
}

function onDrop(event: DragEvent): void {
  const file = event.dataTransfer.files[0];
  if (file === undefined) return;
  event.preventDefault();
  void openFile(file);
}

/** The article beside the map: the reader's own copy, or our paraphrase where there is none. */
export function ArticlePanel() {
  const { t } = useMessages();
  const headingId = useId();
  const heading = usePanelFocus<HTMLHeadingElement>();
  const account = useRef<HTMLHeadingElement>(null);
  const { article } = useStore(articleState);
  const problem = useProblemText();
  useOutcome(account, headingId);

  useEffect(() => {
    void openKept();
    const unwatch = watchKept(noteKept);
    return () => {
      unwatch();
      pinHover(null);
    };
  }, []);

  const hasText = article?.report.pieces.some(({ kind }) => kind === "matched") ?? false;
  return (
    <article
      className="detail article-panel"
      aria-labelledby={headingId}
      // Anywhere in the panel: beside it, the browser would leave the page for the file.
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <PanelLink panel="claims" className="back" label={t("article.back")}>
        <span aria-hidden="true">‹</span> {t("panel.claims")}
      </PanelLink>
      <h2 className="detail-title" id={headingId} tabIndex={-1} ref={heading}>
        {t("article.heading")}
      </h2>
      <SourceList ids={[articleItems.headline.source]} />
      {article !== null && <MatchAccount article={article} heading={account} isOpen={!hasText} />}
      {problem !== null && <p className="notice">{problem}</p>}
      {article !== null && hasText ? (
        <>
          <PlaceToggles />
          <ArticleText article={article} />
        </>
      ) : (
        <Paraphrase />
      )}
      {article === null && <OwnCopy />}
      <HoverLine />
    </article>
  );
}
