import { westEdge } from "./map-extent.ts";

/** A longitude as the map uses it, from -30 up to 330. */
export function toMapLng(lng: number): number {
  return lng < westEdge ? lng + 360 : lng;
}
