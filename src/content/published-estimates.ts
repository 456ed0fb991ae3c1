import type { Confidence, IsoDate } from "./figure.ts";
import type { SourceId } from "./sources.ts";

/** Which of our figures an estimate by others is to be held against. */
type EstimateSubject = "zone-of-four" | "share-of-two";

/** A figure on the sea around the islands that others published; what it is worth is in the text. */
export interface PublishedEstimate {
  readonly id: string;
  readonly subject: EstimateSubject;
  readonly value: number;
  readonly unit: "km2" | "share";
  readonly asOf: IsoDate | null;
  readonly confidence: Confidence;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** Facts file, section 5.1; figures for which no source was found are left out. */
export const publishedEstimates = [
  {
    id: "valencia-2000",
    subject: "zone-of-four",
    value: 147_630,
    unit: "km2",
    asOf: "2000-11-02",
    confidence: "medium",
    sources: ["japan-times-valencia-2000"],
  },
  {
    id: "school-answer",
    subject: "zone-of-four",
    value: 200_000,
    unit: "km2",
    asOf: null,
    confidence: "low",
    sources: ["obrazovaka-sea-answer"],
  },
  {
    id: "border-museum",
    subject: "share-of-two",
    value: 0.4,
    unit: "share",
    asOf: "2018-11-19",
    confidence: "low",
    sources: ["cccpcamera-border-museum-2018"],
  },
  {
    id: "tv-show",
    subject: "share-of-two",
    value: 0.5,
    unit: "share",
    asOf: "2018-11-15",
    confidence: "low",
    sources: ["tv-transcript-kansai-2018"],
  },
] as const satisfies readonly PublishedEstimate[];

export type EstimateId = (typeof publishedEstimates)[number]["id"];
