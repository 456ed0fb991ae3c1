import type { BBox } from "geojson";
import type { LandLevel } from "../dossier/data-file.ts";

/** One level of detail of the land; a finer level covers the coarser ones under it. */
export interface BasemapLevel {
  /** The file's name under `data/basemap/` and the level's pane. */
  readonly id: LandLevel;
  /** The level is fetched and drawn from this zoom on. */
  readonly fromZoom: number;
  /** Where it is worth fetching: `[west, south, east, north]`. */
  readonly extent: BBox;
}

/** From light to detailed, the order in which they are drawn over one another. */
export const basemapLevels: readonly BasemapLevel[] = [
  { id: "world", fromZoom: 0, extent: [-180, -60, 180, 84] },
  { id: "region", fromZoom: 4.5, extent: [104, 14, 166, 64] },
  { id: "kurils", fromZoom: 6.5, extent: [139, 41.2, 152.4, 48] },
  { id: "okinawa", fromZoom: 7.5, extent: [122.4, 23.6, 132, 29] },
];
