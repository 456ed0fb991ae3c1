import type { Position } from "geojson";
import type { Confidence } from "../../../src/content/figure.ts";
import type { points } from "../../../src/content/points.ts";
import type { SourceId } from "../../../src/content/sources.ts";

/** Where a point is drawn, and what its position rests on. */
export interface PlacePosition {
  /** `[lng, lat]` */
  readonly position: Position;
  readonly confidence: Confidence;
  /** Sources of the position; empty where the editors state it themselves. */
  readonly sources: readonly SourceId[];
  readonly basis: string;
}

const published = "published position";
const editors = "editors, no source retrieved";

/** Every point's position, by id. */
export const placePositions = {
  tokyo: { position: [139.745, 35.676], confidence: "medium", sources: [], basis: editors },
  moscow: { position: [37.617, 55.752], confidence: "medium", sources: [], basis: editors },
  washington: { position: [-77.04, 38.9], confidence: "medium", sources: [], basis: editors },
  singapore: { position: [103.85, 1.29], confidence: "medium", sources: [], basis: editors },
  okinawa: {
    position: [128.0, 26.6],
    confidence: "high",
    sources: ["gshhg"],
    basis: "label point for the prefecture, chosen on the main island away from every facility",
  },
  nemuro: { position: [145.583, 43.33], confidence: "medium", sources: [], basis: editors },
  "cape-nosappu": {
    position: [145.81694, 43.38528],
    confidence: "high",
    sources: ["cape-nosappu-pages"],
    basis: "published position of the monument at the cape",
  },
  "cape-notsuke": {
    position: [145.332, 43.595],
    confidence: "high",
    sources: ["gshhg"],
    basis: "the point of the spit nearest to Kunashir, computed from the coastline",
  },
  "yuzhno-kurilsk": {
    position: [145.8556, 44.0306],
    confidence: "high",
    sources: ["ruwiki-yuzhno-kurilsk"],
    basis: published,
  },
  golovnino: { position: [145.521, 43.744], confidence: "medium", sources: [], basis: editors },
  malokurilskoye: {
    position: [146.8319, 43.8708],
    confidence: "high",
    sources: ["ru-wikipedia-malokurilskoye"],
    basis: published,
  },
  krabozavodskoye: {
    position: [146.747, 43.83],
    confidence: "medium",
    sources: [],
    basis: editors,
  },
  kurilsk: {
    position: [147.8856, 45.227],
    confidence: "high",
    sources: ["frwiki-kourilsk"],
    basis: published,
  },
  reidovo: { position: [148.025, 45.277], confidence: "medium", sources: [], basis: editors },
  "goryachiye-klyuchi": {
    position: [147.7606, 45.0328],
    confidence: "high",
    sources: ["ru-wikipedia-goryachiye-klyuchi"],
    basis: published,
  },
  "mendeleyevo-airport": {
    position: [145.6831, 43.9583],
    confidence: "high",
    sources: ["ja-wikipedia-mendeleyevo-airport"],
    basis: published,
  },
  "yasny-airport": {
    position: [147.9558, 45.2564],
    confidence: "high",
    sources: ["iturup-yasny-airport"],
    basis: published,
  },
  "burevestnik-airport": {
    position: [147.6217, 44.92],
    confidence: "high",
    sources: ["burevestnik-airport"],
    basis: published,
  },
} as const satisfies Record<keyof typeof points, PlacePosition>;
