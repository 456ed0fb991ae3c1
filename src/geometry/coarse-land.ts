import { bboxClip } from "@turf/bbox-clip";
import { simplify } from "@turf/simplify";
import type { BBox, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { LevelLand } from "./land-topology.ts";
import { signedArea } from "./ring-winding.ts";

/** Land of a small picture: rings to fill, and lines of coast. */
export interface CoarseLand {
  readonly rings: readonly (readonly Position[])[];
  readonly coast: readonly (readonly Position[])[];
}

/** Twice the area, in square degrees, below which a ring is only a line along the side of a box. */
const sliver = 1e-9;

/**
 * Land of a level clipped to a box and simplified, for small pictures made at build time: vertices
 * are left out where the line moves by less than the tolerance (Ramer, Douglas and Peucker, in degrees).
 * @param box `[west, south, east, north]`
 */
export function coarseLand({ cells }: LevelLand, box: BBox, toleranceDegrees: number): CoarseLand {
  const options = { tolerance: toleranceDegrees, highQuality: true };
  const rings = cells
    .flatMap(({ polygons }) => polygons)
    .flatMap((coordinates) => {
      // What it makes of a Polygon is one, or several.
      const clipped = bboxClip({ type: "Polygon", coordinates }, box).geometry as
        | Polygon
        | MultiPolygon;
      return clipped.coordinates.flat(clipped.type === "Polygon" ? 0 : 1) as Position[][];
    })
    .filter((ring) => Math.abs(signedArea(ring)) > sliver)
    .flatMap(
      (ring) => simplify<Polygon>({ type: "Polygon", coordinates: [ring] }, options).coordinates,
    );
  const coast = cells
    .flatMap((cell) => cell.coast)
    .flatMap((coordinates) => {
      // One line, or several where it leaves the box in between.
      const clipped = bboxClip({ type: "LineString", coordinates }, box).geometry as
        | LineString
        | MultiLineString;
      return clipped.type === "LineString" ? [clipped.coordinates] : clipped.coordinates;
    })
    .map(
      (coordinates) =>
        simplify<LineString>({ type: "LineString", coordinates }, options).coordinates,
    );
  return { rings, coast };
}
