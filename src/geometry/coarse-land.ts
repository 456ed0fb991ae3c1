import { bboxClip } from "@turf/bbox-clip";
import { simplify } from "@turf/simplify";
import type { BBox, Feature, MultiPolygon, Polygon, Position } from "geojson";

type Rings = Position[][];

/**
 * Land clipped to a box and simplified, for small pictures: vertices are left out where the line
 * moves by less than the tolerance (Ramer, Douglas and Peucker, in degrees).
 * @param box `[west, south, east, north]`
 * @returns the rings of each polygon that reaches into the box, exterior first
 */
export function coarseLand(
  features: readonly Feature<Polygon | MultiPolygon>[],
  box: BBox,
  toleranceDegrees: number,
): Rings[] {
  return features.flatMap((feature) => {
    const { type, coordinates } = feature.geometry;
    const polygons = type === "Polygon" ? [coordinates] : coordinates;
    return polygons
      .flatMap((polygon) => {
        const clipped = bboxClip({ type: "Polygon", coordinates: polygon }, box);
        // What it makes of a Polygon is one, or several.
        const geometry = clipped.geometry as Polygon | MultiPolygon;
        return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      })
      .filter(([exterior = []]) => exterior.length > 3)
      .map((rings) => {
        const polygon: Polygon = { type: "Polygon", coordinates: rings };
        return simplify(polygon, { tolerance: toleranceDegrees, highQuality: true }).coordinates;
      });
  });
}
