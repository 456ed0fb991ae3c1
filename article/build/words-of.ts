import type { Span } from "../../src/content/fingerprint.ts";

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** The words of a normalised text by their places; a dash between spaces is none. */
export function wordSpans(text: string): readonly Span[] {
  return spansOf(text, /\S*[\p{L}\p{N}]\S*/gu);
}

/** The sentences of a normalised text by their places, the marks at their ends included. */
export function sentenceSpans(text: string): readonly Span[] {
  return spansOf(text, /\S.*?[.!?]["']?(?=\s|$)|\S.*$/g);
}
