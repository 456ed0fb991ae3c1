import type { BBox } from "geojson";
import { type CoarseLand, coarseLand } from "../../geometry/coarse-land.ts";
import type { LevelLand } from "../../geometry/land-topology.ts";

/** A level of the basemap for a part of a still map. */
export interface StillLevel {
  readonly land: LevelLand;
  /** The part, `[west, south, east, north]`; parts of a map do not overlap. */
  readonly box: BBox;
  readonly toleranceDegrees: number;
}

/** The land of several levels, each in its part of the map. */
export function stillLand(levels: readonly StillLevel[]): CoarseLand {
  const parts = levels.map(({ land, box, toleranceDegrees }) =>
    coarseLand(land, box, toleranceDegrees),
  );
  return {
    rings: parts.flatMap(({ rings }) => rings),
    coast: parts.flatMap(({ coast }) => coast),
  };
}
