/** Soft hyphens, zero-width characters and direction marks: nobody sees them, so they go. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * What else is made alike before texts are compared, in this order. Everything else counts: a
 * letter, digit or full stop that differs makes another paragraph.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  // Typographic quotation marks, primes and apostrophes become the plain ones.
  [/[\u2018-\u201b\u2032\u02bc\u00b4`]/g, "'"],
  [/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"'],
  // Hyphens, dashes and the minus sign become the plain hyphen.
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/\u2026/g, "..."],
  // Any white space, line ends and no-break spaces included, becomes one space.
  [/\s+/g, " "],
];

/**
 * A text as it is compared: without what cannot be seen, its letters composed (NFC), by the
 * rules above, and without white space at its ends. Normalising again changes nothing.
 */
export function normaliseText(text: string): string {
  const composed = text.replace(unseen, "").normalize("NFC");
  return rules
    .reduce((result, [pattern, plain]) => result.replace(pattern, plain), composed)
    .trim();
}
