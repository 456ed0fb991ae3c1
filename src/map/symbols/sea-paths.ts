import type { MultiPolygon, Position } from "geojson";
import { type Path, polygon, polyline } from "leaflet";
import { toLatLng } from "../projection.ts";

function latLngsOf(lines: readonly Position[][]) {
  return lines.map((line) => line.map(toLatLng));
}

/**
 * An area of the sea as a path of a pane. Not simplified for the screen: neighbours share their
 * borders, and each simplified by itself would leave gaps between them.
 */
export function areaPath({ coordinates }: MultiPolygon, className: string, pane: string): Path {
  const options = { className, pane, interactive: false, smoothFactor: 0 };
  return polygon(coordinates.map(latLngsOf), options);
}

/** A line of the sea as a path of a pane. */
export function linePath(lines: readonly Position[][], className: string, pane: string): Path {
  const options = { className: `sea-line ${className}`, pane, interactive: false };
  return polyline(latLngsOf(lines), options);
}
