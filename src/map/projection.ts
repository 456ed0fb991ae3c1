import type { BBox, Position } from "geojson";
import { type LatLng, type LatLngBounds, latLng, latLngBounds } from "leaflet";
import { mapReach, westEdge } from "../geometry/map-extent.ts";
import { toMapLng } from "../geometry/to-map-lng.ts";

/** `[lng, lat]` as Leaflet's LatLng; only in this file are the two swapped. */
export function toLatLng([lng, lat]: Position): LatLng {
  return latLng(lat as number, toMapLng(lng as number));
}

/** As `toLatLng`, but some degrees further east and not wrapped; for copies of the world. */
export function toShiftedLatLng([lng, lat]: Position, degreesEast: number): LatLng {
  return latLng(lat as number, (lng as number) + degreesEast);
}

/** `[west, south, east, north]` as Leaflet's bounds. */
export function toBounds([west, south, east, north]: BBox): LatLngBounds {
  return latLngBounds([
    [south, toMapLng(west)],
    [north as number, toMapLng(east)],
  ]);
}

/** The world the map can be moved in: it goes once around the earth and no further. */
export const worldBounds = toBounds([westEdge, mapReach.south, westEdge + 359.99, mapReach.north]);
