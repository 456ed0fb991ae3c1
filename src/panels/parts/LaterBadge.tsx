import { useMessages } from "../../i18n/use-messages.ts";

/** Marks what happened after the article. */
export function LaterBadge() {
  const { t } = useMessages();
  return <span className="later-mark">{t("verdict.later")}</span>;
}
