import type { BBox, Position } from "geojson";
import { type LatLng, type LatLngBounds, latLng, latLngBounds } from "leaflet";
import { toMapLng } from "./to-map-lng.ts";

/** `[lng, lat]` as Leaflet's LatLng; the one place where the two are swapped. */
export function toLatLng([lng, lat]: Position): LatLng {
  return latLng(lat as number, toMapLng(lng as number));
}

/** `[west, south, east, north]` as Leaflet's bounds. */
export function toBounds([west, south, east, north]: BBox): LatLngBounds {
  return latLngBounds([
    [south, toMapLng(west)],
    [north as number, toMapLng(east)],
  ]);
}
