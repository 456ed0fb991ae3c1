import type { Translate } from "./use-messages.ts";

/** How a paragraph of the article is named: the headline, or its number. */
export function paragraphLabel(t: Translate, paragraph: number): string {
  return paragraph === 0 ? t("article.headline") : t("article.paragraph", { paragraph });
}

/** Several paragraphs, each named once, in order. */
export function paragraphLabels(t: Translate, paragraphs: readonly number[]): string {
  return [...new Set(paragraphs)].map((paragraph) => paragraphLabel(t, paragraph)).join(", ");
}
