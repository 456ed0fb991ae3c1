import type { BBox, Position } from "geojson";
import { type LatLng, type LatLngBounds, latLng, latLngBounds } from "leaflet";
import { toMapLng } from "../geometry/to-map-lng.ts";

/** `[lng, lat]` as Leaflet's LatLng; only in this file are the two swapped. */
export function toLatLng([lng, lat]: Position): LatLng {
  return latLng(lat as number, toMapLng(lng as number));
}

/** As `toLatLng`, but `turn` degrees further east and nowhere else; for land drawn twice. */
export function toTurnedLatLng([lng, lat]: Position, turn: number): LatLng {
  return latLng(lat as number, (lng as number) + turn);
}

/** `[west, south, east, north]` as Leaflet's bounds. */
export function toBounds([west, south, east, north]: BBox): LatLngBounds {
  return latLngBounds([
    [south, toMapLng(west)],
    [north as number, toMapLng(east)],
  ]);
}
