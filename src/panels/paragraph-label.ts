import type { Translate } from "../i18n/use-messages.ts";

/** How a paragraph of the article is named: the headline, or its number. */
export function paragraphLabel(t: Translate, paragraph: number): string {
  return paragraph === 0 ? t("article.headline") : t("article.paragraph", { paragraph });
}
