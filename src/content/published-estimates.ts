import type { Confidence, IsoDate } from "./figure.ts";
import type { SourceId } from "./sources.ts";

/** A figure on the sea of all four islands that others published; what it is worth is in the text. */
interface PublishedEstimate {
  readonly id: string;
  readonly valueKm2: number;
  readonly asOf: IsoDate;
  readonly confidence: Confidence;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** Estimates that can be held against ours; figures without a scholar or an authority are left out. */
export const publishedEstimates = [
  {
    id: "valencia-2000",
    valueKm2: 147_630,
    asOf: "2000-11-02",
    confidence: "medium",
    sources: ["japan-times-valencia-2000"],
  },
] as const satisfies readonly PublishedEstimate[];

export type EstimateId = (typeof publishedEstimates)[number]["id"];
