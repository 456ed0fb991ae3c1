import { useStore } from "../../components/create-store.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { mostBytes } from "../../store/article/article-source.ts";
import { articleState } from "../../store/article/article-store.ts";

const megabyte = 1_000_000;

/** What went wrong with the reader's last act, in words; null where nothing did. */
export function useProblemText(): string | null {
  const { t, formats } = useMessages();
  const { problem, article } = useStore(articleState);
  if (problem === null) return null;
  const size = problem.kind === "too-large" ? formats.number(problem.bytes / megabyte) : "";
  const most = formats.number(mostBytes / megabyte, 0);
  const text = t(`article.problem.${problem.kind}`, { size, most });
  return article === null ? text : `${text} ${t("article.problem.kept")}`;
}
