import type { BBox, Position } from "geojson";
import { basemapLevels } from "./basemap-levels.ts";

/** Whether an edge runs along a side of a box. */
function isOnSide(
  [lngA = 0, latA = 0]: Position,
  [lngB = 0, latB = 0]: Position,
  [west, south, east, north]: BBox,
): boolean {
  const isBetween = (a: number, b: number, from: number, to: number) =>
    Math.min(a, b) >= from && Math.max(a, b) <= to;
  const isMeridian = lngA === lngB && (lngA === west || lngA === east);
  const isParallel = latA === latB && (latA === south || latA === north);
  return (
    (isMeridian && isBetween(latA, latB, south, north)) ||
    (isParallel && isBetween(lngA, lngB, west, east))
  );
}

/** Whether an edge of land runs along the border of a cell: it was made by cutting, and is no coast. */
export function isCellBorder(from: Position, to: Position): boolean {
  return basemapLevels.some(({ bbox }) => isOnSide(from, to, bbox));
}
