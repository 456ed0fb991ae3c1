import type { ClaimId } from "../../src/content/claims.ts";
import type { Fingerprint, Span } from "../../src/content/fingerprint.ts";
import type { QuotationPrint, WordRange } from "../../src/content/quotation.ts";
import { hashText } from "../../src/store/article/hash-text.ts";
import { normaliseText } from "../../src/store/article/normalise-text.ts";
import { type ClaimWords, paragraphsOf } from "./fingerprint-of.ts";
import { sentenceSpans, wordSpans } from "./words-of.ts";

type ByClaim<T> = Readonly<Record<ClaimId, T>>;

/** What is stored of the quotations of an article. */
export interface QuotationPrints {
  /** Words of the whole article, boilerplate left out. */
  readonly articleWords: number;
  readonly prints: ByClaim<QuotationPrint>;
  readonly words: ByClaim<WordRange>;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The place of a quotation within the words of its claim. */
function spanIn(id: string, quotation: string, paragraph: string, claim: Span): Span {
  const start = paragraph.indexOf(quotation, claim.start);
  const span = { start, end: start + quotation.length };
  if (quotation === "" || start < 0 || !isInside(span, claim))
    throw new Error(`The quotation of ${id} is not in the words of the claim`);
  const again = paragraph.indexOf(quotation, start + 1);
  if (again >= 0 && again + quotation.length <= claim.end)
    throw new Error(`The quotation of ${id} is there twice`);
  return span;
}

/** Which words of its paragraph a quotation takes, counted from 1. */
function wordsIn(id: string, { start, end }: Span, paragraph: string): WordRange {
  const words = wordSpans(paragraph);
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  const [from, to] = [words[first], words[last]];
  const cut =
    paragraph.slice(from?.start, start) + paragraph.slice(end, Math.max(end, to?.end ?? 0));
  if (/[\p{L}\p{N}]/u.test(cut)) throw new Error(`The quotation of ${id} cuts a word`);
  return [first + 1, last + 1];
}

/**
 * What is stored of the quotations of an article.
 * @throws Error where a quotation is not once, in whole words, in the words of its claim
 */
export function quotationPrintsOf(
  article: string,
  claims: ClaimWords,
  spans: Fingerprint["claims"],
  quotations: ByClaim<string>,
): QuotationPrints {
  const paragraphs = paragraphsOf(article);
  const ids = Object.keys(quotations) as ClaimId[];
  const found = ids.map((id) => {
    const paragraph = paragraphs[claims[id].paragraph] ?? "";
    const quotation = normaliseText(quotations[id]);
    const span = spanIn(id, quotation, paragraph, spans[id]);
    const sentence = sentenceSpans(paragraph).find((each) => isInside(span, each));
    if (sentence === undefined) throw new Error(`The quotation of ${id} spans two sentences`);
    const print = { ...span, sentence, hash: hashText(quotation) };
    return [id, print, wordsIn(id, span, paragraph)] as const;
  });
  return {
    articleWords: paragraphs.flatMap(wordSpans).length,
    prints: Object.fromEntries(found.map(([id, print]) => [id, print])) as ByClaim<QuotationPrint>,
    words: Object.fromEntries(found.map(([id, , words]) => [id, words])) as ByClaim<WordRange>,
  };
}
