/** First and last of some words of a paragraph, counted from 1. */
export type WordRange = readonly [first: number, last: number];

/** What the words of a quotation are checked against, without them. */
export interface QuotationPrint {
  /** UTF-16 units of the normalised paragraph, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where the sentence that it is taken from stands, in the same units. */
  readonly sentence: { readonly start: number; readonly end: number };
  /** SHA-256 of the normalised quotation in UTF-8, in hexadecimal. */
  readonly hash: string;
}
