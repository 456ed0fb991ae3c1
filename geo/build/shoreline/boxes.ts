import type { BBox, Polygon, Position } from "geojson";
import type { Ring } from "./stitch-rings.ts";

/** The bbox of one ring, `[west, south, east, north]`. */
export function ringBbox(ring: Ring): BBox {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng = 0, lat = 0] of ring) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** The middle `[lng, lat]` of a polygon's bbox; what the rules that sort polygons go by. */
export function centerOf({ coordinates: [exterior = []] }: Polygon): Position {
  const [west, south, east, north] = ringBbox(exterior);
  return [(west + east) / 2, (south + north) / 2];
}

/** Whether a box holds a position, its border included. */
export function boxContains([west, south, east, north]: BBox, [lng = 0, lat = 0]: Position) {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** Whether one box lies wholly in another. */
export function boxHolds(outer: BBox, inner: BBox): boolean {
  return (
    outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
  );
}

/** The box made larger by so many degrees on every side. */
export function grown([west, south, east, north]: BBox, degrees: number): BBox {
  return [west - degrees, south - degrees, east + degrees, north + degrees];
}

/** Whether two boxes overlap or touch. */
export function boxesMeet(a: BBox, b: BBox): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
