import "leaflet/dist/leaflet.css";
import { type Map as LeafletMap, map as leafletMap, type MapOptions } from "leaflet";

/** A map of 600 x 400 pixels over the four islands. */
export function openSmallMap(options: MapOptions, zoom = 8): LeafletMap {
  const element = document.createElement("div");
  Object.assign(element.style, { width: "600px", height: "400px" });
  document.body.append(element);
  return leafletMap(element, options).setView([44, 146], zoom);
}

/** Takes a map and its element off the page. */
export function closeMap(map: LeafletMap): void {
  const element = map.getContainer();
  map.remove();
  element.remove();
}
