import { divIcon, marker } from "leaflet";
import { type PlaceId, placeOf } from "../content/places.ts";
import type { PointFeature } from "../state/geo-features.ts";
import { toLatLng } from "./to-lat-lng.ts";
import { type PlaceLayer, usePlaceLayers } from "./use-place-layers.ts";

function layersOf({ geometry, properties }: PointFeature): readonly PlaceLayer[] {
  const { id } = properties;
  const icon = divIcon({ className: `point point-${placeOf(id).kind}`, iconSize: [9, 9] });
  const layer = marker(toLatLng(geometry.coordinates), { icon, keyboard: false, pane: "points" });
  return [{ layer, place: id, group: null }];
}

interface PointsLayerProps {
  readonly points: readonly PointFeature[];
  readonly active: PlaceId | null;
}

/** Cities, towns, capes and airports. */
export function PointsLayer({ points, active }: PointsLayerProps) {
  usePlaceLayers(points, layersOf, active);
  return null;
}
