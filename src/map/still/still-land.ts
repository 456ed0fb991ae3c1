import type { BBox, Position } from "geojson";
import type { LandFeature } from "../../dossier/geo-features.ts";
import type { GeoCollection } from "../../dossier/geo-file.ts";
import { coarseLand } from "../../geometry/coarse-land.ts";
import { unclippedLines } from "../../geometry/unclipped-lines.ts";

/** Land of a still map: what is filled, and what of its edges is coast. */
export interface StillLand {
  readonly rings: readonly (readonly Position[])[];
  readonly coast: readonly (readonly Position[])[];
}

/** A level of the basemap for a part of a still map. */
export interface StillLevel {
  readonly land: GeoCollection<LandFeature>;
  /** The part, `[west, south, east, north]`; parts of a map do not overlap. */
  readonly box: BBox;
  readonly toleranceDegrees: number;
}

/** The land of several levels, each in its part of the map. */
export function stillLand(levels: readonly StillLevel[]): StillLand {
  const parts = levels.map(({ land, box, toleranceDegrees }) => {
    const rings = coarseLand(land.features, box, toleranceDegrees).flat();
    return { rings, coast: rings.flatMap((ring) => unclippedLines(ring, box)) };
  });
  return {
    rings: parts.flatMap(({ rings }) => rings),
    coast: parts.flatMap(({ coast }) => coast),
  };
}
