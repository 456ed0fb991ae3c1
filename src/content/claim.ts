import type { When } from "./figure.ts";
import type { PlaceId } from "./places.ts";
import type { SourceId } from "./sources.ts";

export type ClaimKind = "opinion" | "reported-event" | "agreement" | "legal-content" | "forecast";

/** Who makes the statement, in the article's own attribution. */
export type SpeakerId = "headline" | "article" | "abe" | "putin";

/** Through whom the article has it; `none` where the article names no outlet. */
export type OutletId = "kyodo" | "asahi" | "none";

/** One statement of the article. Its words, ours, are in the language files. */
export interface Claim {
  /** 0 is the headline, 1 to 12 the body. */
  readonly paragraph: number;
  readonly speaker: SpeakerId;
  readonly outlet: OutletId;
  /** When it was said or, for the article's own statements, published. */
  readonly said: When;
  readonly kind: ClaimKind;
  /** Exactly the places the claim is about, that choosing it lights. */
  readonly places: readonly PlaceId[];
  /** What the date, the attribution and the context rest on. */
  readonly sources: readonly SourceId[];
}
