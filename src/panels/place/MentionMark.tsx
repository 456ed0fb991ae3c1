import type { Mention } from "../../content/place.ts";
import { paragraphLabels } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";

/** Whether the article names a place, implies it, or is silent about it. */
export function MentionMark({ mention }: { readonly mention: Mention }) {
  const { t } = useMessages();
  if (mention.kind === "none") return <span className="mention-mark">{t("mention.none")}</span>;
  const paragraphs = paragraphLabels(t, mention.paragraphs);
  return <span className="mention-mark">{t(`mention.${mention.kind}`, { paragraphs })}</span>;
}
