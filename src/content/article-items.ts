import type { Confidence, When } from "./figure.ts";
import type { SourceId } from "./sources.ts";

/** Where a stretch of the article was taken from. */
export interface ArticleItem {
  /** First and last paragraph, 0 being the headline. */
  readonly paragraphs: readonly [first: number, last: number];
  /** Where it stood before, or the article's own page for what was added there. */
  readonly source: SourceId;
  /** When it was published there. */
  readonly published: When;
}

/**
 * The article is two agency items joined end to end under a headline of its own. The later
 * item comes first, so the article runs backwards in time at paragraph 6.
 */
export const articleItems = {
  headline: {
    paragraphs: [0, 0],
    source: "fort-russ-article",
    published: { from: "2019-01", to: "2019-01" },
  },
  "item-6-january": {
    paragraphs: [1, 5],
    source: "sputnik-brasil-6-january",
    published: { from: "2019-01-06", to: "2019-01-06" },
  },
  "item-1-january": {
    paragraphs: [6, 12],
    source: "sputnik-brasil-1-january",
    published: { from: "2019-01-01", to: "2019-01-01" },
  },
} as const satisfies Record<string, ArticleItem>;

export type ArticleItemId = keyof typeof articleItems;

export const articleItemIds = Object.keys(articleItems) as readonly ArticleItemId[];

/** What the parts of the account of the article rest on. */
export const originBasis = {
  renderings: ["sputnik-brasil-6-january", "sputnik-brasil-1-january", "fort-russ-article"],
  changes: ["sankei-abe-yamaguchi-2019", "tv-asahi-abe-yamaguchi-2019"],
  echo: ["sputnik-cz-putin-singapore-2018", "vesti-putin-november-2018"],
  interview: ["tass-abe-nhk-2019", "kyodo-russian-protest-2019", "rferl-russian-protest-2019"],
  publishers: [
    "fort-russ-letter-2017",
    "state-department-fort-russ-2023",
    "rferl-sputnik-launch-2014",
  ],
} as const satisfies Record<string, readonly SourceId[]>;

/** How sure it is that the article was joined so: the texts match sentence by sentence. */
export const joinConfidence: Confidence = "high";

/** The item a paragraph was taken from. */
export function articleItemOf(paragraph: number): ArticleItem {
  const found = articleItemIds
    .map((id): ArticleItem => articleItems[id])
    .find(({ paragraphs: [first, last] }) => paragraph >= first && paragraph <= last);
  if (found === undefined) throw new RangeError(`The article has no paragraph ${paragraph}`);
  return found;
}
