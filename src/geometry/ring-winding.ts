import type { Position } from "geojson";

/** Direction of a ring seen on a map with north up. */
export type Winding = "counter-clockwise" | "clockwise";

/**
 * Twice the area a ring encloses in the plane of its degrees, positive when counter-clockwise.
 * Only its sign means anything on the Earth; for an area see `areaKm2`.
 * @param ring closed: first position equal to the last, `[lng, lat]`
 */
export function signedArea(ring: readonly Position[]): number {
  const [lng0 = 0, lat0 = 0] = ring[0] ?? [];
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    // Measured from the first position: products of full-size degrees would lose small rings.
    const [lngA = 0, latA = 0] = ring[i - 1] ?? [];
    const [lngB = 0, latB = 0] = ring[i] ?? [];
    sum += (lngA - lng0) * (latB - lat0) - (lngB - lng0) * (latA - lat0);
  }
  return sum;
}

/** The direction a closed ring runs in. */
export function windingOf(ring: readonly Position[]): Winding {
  return signedArea(ring) > 0 ? "counter-clockwise" : "clockwise";
}

/** The ring run in the wanted direction; the same ring if it already does. */
export function wound<R extends readonly Position[]>(
  ring: R,
  winding: Winding,
): R | readonly Position[] {
  return windingOf(ring) === winding ? ring : ring.toReversed();
}
