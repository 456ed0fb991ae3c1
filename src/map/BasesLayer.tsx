import { circle, divIcon, marker } from "leaflet";
import type { PlaceId } from "../content/places.ts";
import { circleRadiusM } from "../geometry/circle-radius.ts";
import type { BaseFeature } from "../state/geo-features.ts";
import { toLatLng } from "./to-lat-lng.ts";
import { type PlaceLayer, usePlaceLayers } from "./use-place-layers.ts";

function layersOf({ geometry, properties }: BaseFeature): readonly PlaceLayer[] {
  const { id, areaHa, confidence } = properties;
  const position = toLatLng(geometry.coordinates);
  const icon = divIcon({
    className: confidence === "high" ? "base-square" : "base-square is-approximate",
    iconSize: [10, 10],
  });
  const square = marker(position, { icon, keyboard: false, pane: "bases" });
  const area = circle(position, {
    radius: circleRadiusM(areaHa),
    className: "base-area",
    pane: "base-areas",
  });
  return [square, area].map((layer) => ({ layer, place: id, group: null }));
}

interface BasesLayerProps {
  readonly bases: readonly BaseFeature[];
  readonly active: PlaceId | null;
}

/** The US facilities in Okinawa: a square each, and a circle of true area that shows when near. */
export function BasesLayer({ bases, active }: BasesLayerProps) {
  usePlaceLayers(bases, layersOf, active);
  return null;
}
