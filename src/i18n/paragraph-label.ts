import type { Translate } from "./use-messages.ts";

/** A paragraph of the article as a mark of its own: “Headline” or “Paragraph 5”. */
export function paragraphLabel(t: Translate, paragraph: number): string {
  return paragraph === 0 ? t("article.headline") : t("article.paragraph", { paragraph });
}

/** Paragraphs inside a sentence, each named once, in order: “the headline, paragraphs 1, 3”. */
export function paragraphLabels(t: Translate, paragraphs: readonly number[]): string {
  const unique = [...new Set(paragraphs)];
  const numbers = unique.filter((paragraph) => paragraph !== 0);
  return [
    ...(unique.includes(0) ? [t("article.inHeadline")] : []),
    ...(numbers.length > 0
      ? [t("article.paragraphs", { count: numbers.length, numbers: numbers.join(", ") })]
      : []),
  ].join(", ");
}

/** The same at the start of a line. */
export function paragraphsLabel(t: Translate, paragraphs: readonly number[]): string {
  const label = paragraphLabels(t, paragraphs);
  return label.charAt(0).toLocaleUpperCase() + label.slice(1);
}
