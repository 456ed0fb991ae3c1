import type { Point, Polygon, Position } from "geojson";
import { bboxOf } from "../geometry/bbox-of.ts";

/**
 * The middle `[lng, lat]` of the bbox of some land.
 * @throws RangeError for no land at all
 */
export function centreOfLand(land: readonly (Polygon | Point)[]): Position {
  const features = land.map((geometry) => ({ type: "Feature" as const, properties: {}, geometry }));
  const [west, south, east, north] = bboxOf(features) as [number, number, number, number];
  return [(west + east) / 2, (south + north) / 2];
}
