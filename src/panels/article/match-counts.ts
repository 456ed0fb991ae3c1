import type { ReadArticle } from "../../store/article/article-store.ts";
import type { Piece } from "../../store/article/match-article.ts";

/** How many pieces of each kind a text has, and how many paragraphs the article. */
export type MatchCounts = Readonly<Record<Piece["kind"] | "all", number>>;

export function countsOf({ report, fingerprint }: ReadArticle): MatchCounts {
  const counts = { matched: 0, changed: 0, missing: 0, extra: 0, boilerplate: 0 };
  for (const { kind } of report.pieces) counts[kind] += 1;
  return { ...counts, all: fingerprint.paragraphs.length };
}
