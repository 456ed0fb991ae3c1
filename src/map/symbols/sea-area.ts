import type { MultiPolygon } from "geojson";
import { type Polygon, polygon } from "leaflet";
import { toLatLng } from "../projection.ts";

/**
 * An area of the sea as a path of a pane. Not simplified for the screen: neighbours share their
 * borders, and each simplified by itself would leave gaps between them.
 */
export function areaPath({ coordinates }: MultiPolygon, className: string, pane: string): Polygon {
  const latLngs = coordinates.map((rings) => rings.map((ring) => ring.map(toLatLng)));
  return polygon(latLngs, { className, pane, interactive: false, smoothFactor: 0 });
}
