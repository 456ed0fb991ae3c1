import type { BBox } from "geojson";
import type { LandLevel } from "../dossier/data-file.ts";
import type { LandCell } from "../geometry/land-topology.ts";

/** One level of detail of the land. */
interface BasemapLevel {
  /** The file's name under `data/basemap/`. */
  readonly id: LandLevel;
  /** The level is fetched and drawn from this zoom on. */
  readonly fromZoom: number;
  /** Where it is worth fetching: `[west, south, east, north]`. */
  readonly extent: BBox;
}

/** The levels, coarse to fine. */
export const basemapLevels: readonly BasemapLevel[] = [
  { id: "world", fromZoom: 0, extent: [-180, -60, 180, 84] },
  { id: "region", fromZoom: 4.5, extent: [104, 14, 166, 64] },
  { id: "kurils", fromZoom: 6.5, extent: [139, 41.2, 152.4, 48] },
  { id: "okinawa", fromZoom: 7.5, extent: [122.4, 23.6, 132, 29] },
];

/** The levels that have the land of each cell, fine to coarse. */
export const levelsOfCell: Readonly<Record<LandCell, readonly LandLevel[]>> = {
  outer: ["world"],
  region: ["region", "world"],
  kurils: ["kurils", "region", "world"],
  okinawa: ["okinawa", "region", "world"],
};

/** From this zoom on the level of the whole world never stands in for one on its way. */
export const nearbyZoom = 8;
