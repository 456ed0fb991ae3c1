/** A sentence up to its mark, with what closes a quotation; then a capital, an opening mark or the end. */
const firstOf = /^(.+?(?:[.?!][”’)]?(?=\s+[\p{Lu}“(]|$)|。))\s*/su;

/**
 * A text as its first sentence and what follows.
 * @returns the rest is empty where the text is one sentence
 */
export function splitFirstSentence(text: string): readonly [first: string, rest: string] {
  const [whole = text, first = text] = firstOf.exec(text) ?? [];
  return [first, text.slice(whole.length)];
}
