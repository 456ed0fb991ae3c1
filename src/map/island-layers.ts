import { circleMarker, polygon } from "leaflet";
import type { IslandFeature } from "../state/geo-features.ts";
import { toLatLng } from "./to-lat-lng.ts";
import type { PlaceLayer } from "./use-place-layers.ts";

/** What makes the marks of one island, islet or rock in a pane. */
export function islandLayers(pane: string): (feature: IslandFeature) => readonly PlaceLayer[] {
  const style = { className: "island", pane };
  return ({ geometry, properties }) => {
    const layer =
      geometry.type === "Point"
        ? circleMarker(toLatLng(geometry.coordinates), { ...style, radius: 3 })
        : polygon(
            geometry.coordinates.map((ring) => ring.map(toLatLng)),
            style,
          );
    return [{ layer, place: properties.place, group: properties.group }];
  };
}
