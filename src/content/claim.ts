import type { When } from "./figure.ts";
import type { PlaceId } from "./places.ts";

export const claimKindIds = [
  "opinion",
  "reported-event",
  "agreement",
  "legal-content",
  "forecast",
] as const;
export type ClaimKind = (typeof claimKindIds)[number];

/** Who makes the statement, in the article's own attribution. */
export const speakerIds = ["headline", "article", "abe", "putin"] as const;
export type SpeakerId = (typeof speakerIds)[number];

/** Through whom the article has it. */
export type OutletId = "kyodo" | "asahi";

/** Why something is not there: three different things, worded differently. */
export type Absence =
  | "unknown" // it exists, and we could not find it out
  | "not-stated" // the article, or the speaker, leaves it out
  | "not-applicable"; // there is no such thing here

/**
 * What we make of a claim: a small fixed scale of values that are in use, each defined in the
 * language files. An opinion is not judged.
 */
export const verdictIds = [
  "supported",
  "imprecise",
  "partly-right",
  "contradicted",
  "one-sided",
  "not-supported",
  "opinion",
  "came-true",
] as const;
export type VerdictId = (typeof verdictIds)[number];

/** One statement of the article. Its words, ours, are in the language files. */
export interface Claim {
  /** 0 is the headline, 1 to 12 the body. */
  readonly paragraph: number;
  readonly speaker: SpeakerId;
  readonly outlet: OutletId | Absence;
  /** When it was said or, for the article's own statements, published. */
  readonly said: When;
  readonly kind: ClaimKind;
  readonly verdict: VerdictId;
  /** Exactly the places the claim is about, that choosing it lights. */
  readonly places: readonly PlaceId[];
}
