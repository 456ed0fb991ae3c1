import { judgeText, readSource, type Source } from "./article-source.ts";
import { articleState, draft, noArticle, updateArticle } from "./article-store.ts";
import { matchArticle } from "./match-article.ts";
import { eraseText, keepText, keptText } from "./stored-article.ts";
import { takeTurns } from "./yield-to-browser.ts";

/** Ends the comparison under way when another begins or all is erased. */
let underWay = new AbortController();

/** Compares what comes of a source; what was read before stays until the new is there. */
async function compare(source: Promise<Source> | Source): Promise<void> {
  underWay.abort();
  underWay = new AbortController();
  const { signal } = underWay;
  updateArticle({ isBusy: true, problem: null });
  try {
    const { articleFingerprint: fingerprint } = await import(
      "../../content/article-fingerprint.ts"
    );
    const judged = await source;
    if (signal.aborted) return;
    if (judged.kind === "refused") {
      updateArticle({ isBusy: false, problem: judged.refusal });
      return;
    }
    const report = await matchArticle(judged.text, fingerprint, takeTurns(signal));
    // What is kept may be the text before: keeping the new one is another wish.
    const isKept = keptText() === judged.text;
    const article = { text: judged.text, report, fingerprint };
    if (!signal.aborted) updateArticle({ isBusy: false, article, isKept });
  } catch {
    if (!signal.aborted) updateArticle({ isBusy: false, problem: { kind: "not-compared" } });
  }
}

/** Compares a text with the article. */
export function openText(text: string): Promise<void> {
  return compare(judgeText(text));
}

/** Compares the text of a file with the article. */
export function openFile(file: Blob): Promise<void> {
  return compare(readSource(file));
}

/** Brings back the text that was kept, unless another has been read. */
export async function openKept(): Promise<void> {
  const text = keptText();
  const { article, isBusy } = articleState.read();
  if (article !== null) noteKept();
  else if (text !== null && !isBusy) await openText(text);
}

/** Notes whether the text that was read is the one that is kept: another page may have seen to that. */
export function noteKept(): void {
  const { article } = articleState.read();
  if (article !== null) updateArticle({ isKept: keptText() === article.text });
}

/** Keeps the text on this device, or ends that; the page goes on with the text. */
export function keep(isWanted: boolean): void {
  const { article } = articleState.read();
  if (!isWanted) {
    if (eraseText()) updateArticle({ isKept: false, problem: null });
    else updateArticle({ problem: { kind: "not-erased" } });
  } else if (article !== null) {
    const isKept = keepText(article.text);
    updateArticle({ isKept, problem: isKept ? null : { kind: "not-kept" } });
  }
}

/** Removes the text from the page and from this device. */
export function eraseArticle(): void {
  underWay.abort();
  draft.write("");
  updateArticle({ ...noArticle, problem: eraseText() ? null : { kind: "not-erased" } });
}
