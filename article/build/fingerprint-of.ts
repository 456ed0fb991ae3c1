import type { ClaimId } from "../../src/content/claims.ts";
import type { Fingerprint, Span } from "../../src/content/fingerprint.ts";
import { isBoilerplate } from "../../src/store/article/boilerplate.ts";
import { hashText } from "../../src/store/article/hash-text.ts";
import { normaliseText } from "../../src/store/article/normalise-text.ts";

/** The words that carry each claim, and the number of the claim's paragraph. */
export type ClaimWords = Readonly<
  Record<ClaimId, { readonly paragraph: number; readonly words: string }>
>;

/** The paragraphs of an article that has one on each line: normalised, without boilerplate. */
export function paragraphsOf(article: string): readonly string[] {
  return article
    .split("\n")
    .map(normaliseText)
    .filter((line) => line !== "" && !isBoilerplate(line));
}

function spanOf(id: string, words: string, paragraph: string): Span {
  const sought = normaliseText(words);
  const start = paragraph.indexOf(sought);
  if (sought === "" || start < 0) throw new Error(`The words of ${id} are not in its paragraph`);
  if (paragraph.includes(sought, start + 1)) throw new Error(`The words of ${id} are there twice`);
  return { start, end: start + sought.length };
}

/**
 * The fingerprint of an article.
 * @param article its text, the headline first, one paragraph on each line
 * @throws Error where a claim's words are not exactly once in its paragraph
 */
export function fingerprintOf(article: string, claims: ClaimWords): Fingerprint {
  const paragraphs = paragraphsOf(article);
  const spans = Object.entries(claims).map(
    ([id, { paragraph, words }]) => [id, spanOf(id, words, paragraphs[paragraph] ?? "")] as const,
  );
  return {
    paragraphs: paragraphs.map((text) => ({ hash: hashText(text), length: text.length })),
    claims: Object.fromEntries(spans) as Fingerprint["claims"],
  };
}
