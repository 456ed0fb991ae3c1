import { useMessages } from "../../i18n/use-messages.ts";

interface ExtraParagraphsProps {
  /** The first of them. */
  readonly texts: readonly string[];
  readonly count: number;
}

/** Paragraphs in a row that the article does not have, folded away. */
export function ExtraParagraphs({ texts, count }: ExtraParagraphsProps) {
  const { t } = useMessages();
  return (
    <details className="article-paragraph" data-differs="extra">
      <summary>{t("text.extra", { count })}</summary>
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text never change
        <p key={index}>{text}</p>
      ))}
      {count > texts.length && <p>{t("text.more", { count: count - texts.length })}</p>}
    </details>
  );
}
