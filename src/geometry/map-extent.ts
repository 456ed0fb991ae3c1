/** Northernmost and southernmost latitude that Web Mercator shows, in degrees. */
export const maxLat = 85;

/** How far the map can be moved to the south and to the north, in degrees. */
export const mapReach = { south: -62, north: 84 } as const;

/**
 * The map is centred on the Pacific, so that Tokyo and Washington lie on the two shores of
 * one ocean: it runs from 30° W eastward to 30° W again.
 */
export const westEdge = -30;

/** A longitude as data and links hold it, from -180 up to 180. */
export function wrapLng(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}
