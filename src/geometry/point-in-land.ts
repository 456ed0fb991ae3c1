import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon, Position } from "geojson";

/**
 * Whether a position `[lng, lat]` lies on land: inside an exterior ring and in none of its holes.
 * The shore itself counts as land. Edges are straight in degrees, as GeoJSON says.
 */
export function isOnLand(position: Position, land: Polygon | MultiPolygon): boolean {
  return booleanPointInPolygon(position, land);
}
