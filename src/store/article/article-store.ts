import { createStore } from "../../components/create-store.ts";
import { confirmBeforeReload } from "../../components/reload-page.ts";
import type { Fingerprint } from "../../content/fingerprint.ts";
import type { Refusal } from "./article-source.ts";
import type { MatchReport } from "./match-article.ts";
import { keptText } from "./stored-article.ts";

/** A text of the reader's and what it has of the article. */
export interface ReadArticle {
  readonly text: string;
  readonly report: MatchReport;
  readonly fingerprint: Fingerprint;
}

/** What went wrong with the last thing the reader did; the article read before stays. */
type ArticleProblem = Refusal | { readonly kind: "not-compared" | "not-kept" | "not-erased" };

/** Where the reading of the reader's own copy stands. */
export interface ArticleState {
  readonly article: ReadArticle | null;
  readonly isBusy: boolean;
  readonly problem: ArticleProblem | null;
  /** Whether the text is kept on this device. */
  readonly isKept: boolean;
}

export const noArticle: ArticleState = {
  article: null,
  isBusy: false,
  problem: null,
  isKept: false,
};

/** Lives as long as the page, whichever panel is open. */
export const articleState = createStore<ArticleState>(noArticle);

/** What is in the box for the text, for when its panel has been away. */
export const draft = createStore("");

// What this page alone has: another may have seen to it that nothing is kept any more.
confirmBeforeReload(() => {
  const kept = keptText();
  return [articleState.read().article?.text ?? "", draft.read()].some(
    (text) => text !== "" && text !== kept,
  );
});

/** Changes some of the state. */
export function updateArticle(change: Partial<ArticleState>): void {
  articleState.write({ ...articleState.read(), ...change });
}
