/**
 * The map is centred on the Pacific, so that Tokyo and Washington lie on the two shores of
 * one ocean: it runs from 30° W eastward to 30° W again.
 */
export const westEdge = -30;

/** A longitude as the map uses it, from -30 up to 330. */
export function toMapLng(lng: number): number {
  return lng < westEdge ? lng + 360 : lng;
}

/** A longitude as data and links hold it, from -180 up to 180. */
export function fromMapLng(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}
