import { useState } from "react";
import { useStore } from "../../components/create-store.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { articleState, draft } from "../../store/article/article-store.ts";
import { ArticleInput } from "./ArticleInput.tsx";

/** The box for the reader's own copy: folded until opened, begun, or dropped into. */
export function OwnCopy() {
  const { t } = useMessages();
  const { isBusy } = useStore(articleState);
  const [isOpen, setOpen] = useState(draft.read() !== "");
  return (
    <details
      className="fold own-copy"
      open={isOpen || isBusy}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t("article.own")}</summary>
      <p>{t("article.lead")}</p>
      <ArticleInput />
    </details>
  );
}
