import type { Map as LeafletMap } from "leaflet";
import type { PointOf } from "../labels/label-boxes.ts";
import { toLatLng } from "./to-lat-lng.ts";

/** Where positions are on the live map as it stands. */
export function pointOfMap(map: LeafletMap): PointOf {
  return (position) => map.latLngToContainerPoint(toLatLng(position));
}
