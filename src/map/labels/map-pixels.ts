import type { Map as LeafletMap } from "leaflet";
import { toLatLng } from "../projection.ts";
import type { PointOf } from "./label-boxes.ts";

/** Where positions are on the live map as it stands. */
export function pointOfMap(map: LeafletMap): PointOf {
  return (position) => map.latLngToContainerPoint(toLatLng(position));
}
