import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Position } from "geojson";

/** Whether a position `[lng, lat]` lies in an area or on its edge. Edges are straight in degrees. */
export function isInArea(position: Position, area: MultiPolygon): boolean {
  return booleanPointInPolygon(position, area);
}
