import { type ArticleItem, articleItemOf, articleItems } from "./article-items.ts";
import type { Absence, ClaimKind, OutletId, SpeakerId } from "./claim.ts";
import { type ClaimId, claimOf } from "./claims.ts";
import type { When } from "./figure.ts";

/** One step on the way a statement took to the reader. */
interface Rung {
  readonly when: When | Absence;
  /** What the statement is on this rung: an opinion, once told, is a reported event. */
  readonly kind: ClaimKind;
}

/** The way a statement took: who said it, through whom, in which article, and how we read it. */
export interface Ladder {
  readonly speaker: Rung & { readonly who: SpeakerId };
  /** An absence where the article has it through nobody, or does not say through whom. */
  readonly outlet: (Rung & { readonly who: OutletId }) | Absence;
  /** The page, and the item that the paragraph was taken from. */
  readonly article: Rung & { readonly item: ArticleItem };
  readonly reading: Rung;
}

/** Rungs of a ladder: speaker, outlet, article, reading. */
export const rungCount = 4;

/** When each outlet put out what the article took from it. */
const outletDates: Readonly<Record<OutletId, When | Absence>> = {
  // The article credits Kyodo; its own text, and so its day, was not found.
  kyodo: "unknown",
  asahi: { from: "2019-01-01", to: "2019-01-01" },
};

/** When the claims were read and checked for this atlas. */
const checked: When = { from: "2026-11", to: "2026-11" };

function isAbsence(outlet: OutletId | Absence): outlet is Absence {
  return !Object.hasOwn(outletDates, outlet);
}

/** The attribution ladder of a claim, its four rungs from the speaker to us. */
export function ladderOf(id: ClaimId): Ladder {
  const { speaker, outlet, said, kind, paragraph } = claimOf(id);
  const isQuoted = speaker === "abe" || speaker === "putin";
  const item = articleItemOf(paragraph);
  return {
    // What the article says itself it says when its item came out, of whatever day it speaks.
    speaker: { who: speaker, when: isQuoted ? said : item.published, kind },
    outlet: isAbsence(outlet)
      ? outlet
      : { who: outlet, when: outletDates[outlet], kind: "reported-event" },
    article: {
      item,
      when: articleItems.headline.published,
      kind: isQuoted ? "reported-event" : kind,
    },
    reading: { when: checked, kind },
  };
}
