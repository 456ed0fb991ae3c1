import { paragraphsLabel } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";

/** The paragraphs that a line is about, in short where it has no room; named in full. */
export function ShortParagraph({ paragraphs }: { readonly paragraphs: readonly number[] }) {
  const { t } = useMessages();
  const label = paragraphsLabel(t, paragraphs);
  if (paragraphs.includes(0)) return <span className="paragraph-mark">{label}</span>;
  const numbers = [...new Set(paragraphs)].join(", ");
  return (
    <span className="paragraph-mark">
      <span aria-hidden="true">{t("article.shortParagraphs", { numbers })}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
