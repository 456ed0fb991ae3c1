import type { ClaimId } from "./claims.ts";

/** What a paragraph is recognised by, without its words. */
interface ParagraphPrint {
  /** SHA-256 of the normalised paragraph in UTF-8, in hexadecimal. */
  readonly hash: string;
  /** Length of the normalised paragraph in UTF-16 units. */
  readonly length: number;
}

/** The words that carry a claim: UTF-16 units of its normalised paragraph, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article without a word of it. */
export interface Fingerprint {
  /** In the article's order: the headline first, then its paragraphs. */
  readonly paragraphs: readonly ParagraphPrint[];
  readonly claims: Readonly<Record<ClaimId, Span>>;
}
