import { type TermId, termIds } from "../../content/terms.ts";
import type { TermText } from "../../content/text/content-text.ts";

/** Part of a text: plain words, or words that a definition explains. */
export type TermPiece = string | { readonly term: TermId; readonly words: string };

type TermTexts = Readonly<Record<TermId, TermText>>;

/** Scripts that part words by spaces: there a form inside a longer word is another word. */
const spaced = "\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}";

function capitalised(form: string): string {
  const [first = "", ...rest] = [...form];
  return first.toUpperCase() + rest.join("");
}

/** A form as a pattern; where it starts small it may start a sentence too. */
function patternOf(form: string): string {
  const escaped = form.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const [first = "", ...rest] = [...escaped];
  const upper = first.toUpperCase();
  const start = upper === first ? first : `[${first}${upper}]`;
  const isSpaced = new RegExp(`^[${spaced}]`, "u").test(form);
  const whole = `${start}${rest.join("")}`;
  return isSpaced ? `(?<![${spaced}])${whole}(?![${spaced}])` : whole;
}

/** Finds every form of every term, the longest first where several begin. */
export interface TermFinder {
  readonly pattern: RegExp;
  readonly termOfForm: (words: string) => TermId | undefined;
}

/** Makes the finder of one language's terms. */
export function createTermFinder(texts: TermTexts): TermFinder {
  const forms = termIds.flatMap((id) => texts[id].forms.map((form) => [form, id] as const));
  // Where a form starts small, it may start a sentence; a form of its own comes before that.
  const byForm = new Map([
    ...forms.map(([form, id]) => [capitalised(form), id] as const),
    ...forms,
  ]);
  const patterns = forms
    .map(([form]) => form)
    .sort((a, b) => b.length - a.length)
    .map(patternOf);
  return {
    pattern: new RegExp(patterns.join("|"), "gu"),
    termOfForm: (words) => byForm.get(words),
  };
}

/**
 * Texts that are read together, with the first use of each term marked.
 * @returns the pieces of each text; joined, their words are the text
 */
export function markTerms(
  texts: readonly string[],
  { pattern, termOfForm }: TermFinder,
): readonly (readonly TermPiece[])[] {
  const used = new Set<TermId>();
  return texts.map((text) => {
    const pieces: TermPiece[] = [];
    let done = 0;
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const term = termOfForm(words);
      if (term === undefined || used.has(term)) continue;
      used.add(term);
      pieces.push(text.slice(done, index), { term, words });
      done = index + words.length;
    }
    return [...pieces, text.slice(done)].filter((piece) => piece !== "");
  });
}
