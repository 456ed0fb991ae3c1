import type { BBox } from "geojson";

/** Whether a value is a position `[lng, lat]` in degrees that there is on Earth. */
export function isPosition(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  // By index: a file has thousands, and a pattern would make an iterator for each.
  const lng: unknown = value[0];
  const lat: unknown = value[1];
  return (
    typeof lng === "number" &&
    Math.abs(lng) <= 180 &&
    typeof lat === "number" &&
    Math.abs(lat) <= 90
  );
}

/** Whether a value is a box `[west, south, east, north]` in degrees. */
export function isBox(value: unknown): value is BBox {
  return (
    Array.isArray(value) &&
    value.length === 4 &&
    isPosition(value.slice(0, 2)) &&
    isPosition(value.slice(2))
  );
}
