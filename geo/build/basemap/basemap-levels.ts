import type { BBox, Polygon } from "geojson";
import type { LandCell } from "../../../src/geometry/land-topology.ts";
import { pixelAtZoom0M } from "../mercator-pixel.ts";
import { boxContains, boxesMeet, boxHolds, centerOf, ringBbox } from "../shoreline/boxes.ts";

/** A tolerance by how much the story has to do with the land. */
interface TolerancePx {
  /** Land in the island chains. */
  readonly chains: number;
  /** Other land wholly in East Asia: Hokkaido, Honshu, Sakhalin. */
  readonly eastAsia: number;
  /** Land that reaches into it, which is the continent. */
  readonly reaching: number;
  readonly elsewhere: number;
}

/** One level of detail of the land. */
export interface BasemapLevel {
  /** The file's name in `geo/basemap/`. */
  readonly id: "world" | "region" | "kurils" | "okinawa";
  /** Leaflet zooms, first and last, that the level is made for; the site draws it from a little before. */
  readonly zooms: readonly [number, number];
  /** The box the level fills, `[west, south, east, north]`; coasts are clipped to it exactly. */
  readonly bbox: BBox;
  /** The cells that divide the box. */
  readonly cells: readonly LandCell[];
  /**
   * How far beyond the box, in degrees, coasts are taken before they are simplified and clipped,
   * so that simplifying cannot move the place where a coast meets the box. Zero for the world.
   */
  readonly margin: number;
  /**
   * Resolution of weighted Visvalingam simplification, in screen pixels at the level's highest
   * zoom. Simplified as drawn, in Web Mercator, so that no latitude comes out coarser.
   */
  readonly tolerancePx: TolerancePx;
  readonly decimals: number;
  /** Land polygons below this area are left out ... */
  readonly minIslandKm2: number;
  /** ... except in the island chains the story is about, where this area counts. */
  readonly minChainIslandKm2: number;
  readonly minLakeKm2: number;
  /** Deepest GSHHG level taken: 2 = lakes, 3 = islands in lakes. */
  readonly maxLevel: 2 | 3;
}

/** The box of the region level. */
const eastAsia: BBox = [104, 14, 166, 64];

const same = (px: number): TolerancePx => ({
  chains: px,
  eastAsia: px,
  reaching: px,
  elsewhere: px,
});

/** The chains kept to their small islands: the Kurils, the Ryukyus, and Izu to Ogasawara. */
const islandChains: readonly BBox[] = [
  [145, 43, 157, 51.5],
  [122.4, 24, 131.5, 31.2],
  [138.5, 24, 142.5, 35],
];

/**
 * The levels, coarse to fine. A lake is kept from about two pixels across at the level's highest
 * zoom. The Kuril box ends at 152.4° E, in the strait between Simushir and Ketoy, so that no
 * island is half fine and half coarse.
 */
export const basemapLevels: readonly BasemapLevel[] = [
  {
    id: "world",
    zooms: [1, 4],
    bbox: [-180, -60, 180, 84],
    cells: ["outer", "region", "kurils", "okinawa"],
    margin: 0,
    tolerancePx: { chains: 0.5, eastAsia: 1.2, reaching: 2.5, elsewhere: 6 },
    decimals: 2,
    minIslandKm2: 1500,
    minChainIslandKm2: 200,
    minLakeKm2: 1500,
    maxLevel: 2,
  },
  {
    id: "region",
    zooms: [5, 7],
    bbox: eastAsia,
    cells: ["region", "kurils", "okinawa"],
    margin: 2,
    tolerancePx: same(1.8),
    decimals: 3,
    minIslandKm2: 3,
    minChainIslandKm2: 0.5,
    minLakeKm2: 3,
    maxLevel: 2,
  },
  {
    id: "kurils",
    zooms: [8, 12],
    bbox: [139, 41.2, 152.4, 48],
    cells: ["kurils"],
    margin: 1,
    tolerancePx: same(1),
    decimals: 4,
    minIslandKm2: 0,
    minChainIslandKm2: 0,
    minLakeKm2: 0.003,
    maxLevel: 3,
  },
  {
    id: "okinawa",
    zooms: [8, 12],
    bbox: [122.4, 23.6, 132, 29],
    cells: ["okinawa"],
    margin: 1,
    tolerancePx: same(1),
    decimals: 4,
    minIslandKm2: 0,
    minChainIslandKm2: 0,
    minLakeKm2: 0.003,
    maxLevel: 3,
  },
];

/** Whether a polygon counts as one of the chains' islands. */
export function isInChain(polygon: Polygon): boolean {
  const center = centerOf(polygon);
  return islandChains.some((box) => boxContains(box, center));
}

function nearnessOf(polygon: Polygon): keyof TolerancePx {
  if (isInChain(polygon)) return "chains";
  const box = ringBbox(polygon.coordinates[0] ?? []);
  if (boxHolds(eastAsia, box)) return "eastAsia";
  return boxesMeet(eastAsia, box) ? "reaching" : "elsewhere";
}

/** The simplification of one polygon as a length in Web Mercator. */
export function mercatorToleranceM(polygon: Polygon, { tolerancePx, zooms }: BasemapLevel): number {
  return (tolerancePx[nearnessOf(polygon)] * pixelAtZoom0M) / 2 ** zooms[1];
}
