import type { SourceId } from "./sources.ts";

/** A day, month or year in ISO 8601 (`2019-01-06`, `2019-01`, `2019`). */
export type IsoDate = string;

/**
 * When something was said or held. An interval stays an interval: `from` and `to`
 * are its ends, equal when the day is known.
 */
export interface When {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How far a stated value can be relied on, as the research behind it judged. */
export type Confidence = "high" | "medium" | "low";

/** How the editors computed a value from stated ones; its wording is in the language files. */
export type ComputingMethod = "difference-of-counts";

/** Where a value comes from. There is no figure without one. */
export type Basis =
  | { readonly kind: "cited"; readonly sources: readonly [SourceId, ...SourceId[]] }
  | { readonly kind: "computed"; readonly method: ComputingMethod }
  /** Stated by the editors, no source retrieved; shown as such. */
  | { readonly kind: "unsourced" };

export type Unit = "km2" | "ha" | "m" | "km" | "people";

/** A number with its unit, date, basis and confidence. */
export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  /** The date the value refers to; null where the source gives none. */
  readonly asOf: IsoDate | null;
  readonly basis: Basis;
  readonly confidence: Confidence;
}
