import type { Mention } from "../content/place.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { paragraphLabel } from "./paragraph-label.ts";

/** Whether the article names a place, implies it, or is silent about it. */
export function MentionMark({ mention }: { readonly mention: Mention }) {
  const { t } = useMessages();
  if (mention.kind === "none") return <span className="mention-mark">{t("mention.none")}</span>;
  const paragraphs = mention.paragraphs.map((paragraph) => paragraphLabel(t, paragraph)).join(", ");
  return <span className="mention-mark">{t(`mention.${mention.kind}`, { paragraphs })}</span>;
}
