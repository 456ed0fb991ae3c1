import type { BBox, Position } from "geojson";
import type { LatLng } from "leaflet";
import { mapReach, maxLat, westEdge } from "../geometry/map-extent.ts";
import { toShiftedLatLng } from "./projection.ts";

/** How many degrees east the copies of the world are that positions must be drawn in to be whole. */
function copiesOf(positions: readonly Position[]): readonly number[] {
  const lngs = positions.map(([lng = 0]) => lng);
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  return [-720, -360, 0, 360, 720].filter(
    (shift) => west + shift < westEdge + 360 && east + shift > westEdge,
  );
}

/** The parts of a line that Web Mercator can show. */
function partsOnMap(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [[]];
  for (const position of line) {
    if (Math.abs(position[1] as number) <= maxLat) parts.at(-1)?.push(position);
    else if (parts.at(-1)?.length !== 0) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/**
 * Lines or rings as Leaflet draws them. A line that crosses the edge of the map is drawn once
 * at either side, as the land is, so that it is whole wherever it is looked at.
 * @param lines of `[lng, lat]` whose longitudes run on, so that none jumps at 180°
 */
export function onMap(lines: readonly (readonly Position[])[]): LatLng[][] {
  return copiesOf(lines.flat()).flatMap((shift) =>
    lines
      .flatMap(partsOnMap)
      .map((line) => line.map((position) => toShiftedLatLng(position, shift))),
  );
}

/** The smallest bbox in the map's longitudes around what is drawn, within the map's reach. */
export function boundsOfDrawn(drawn: readonly LatLng[]): BBox {
  const lngs = drawn.map(({ lng }) => Math.max(westEdge, Math.min(westEdge + 360, lng)));
  const lats = drawn.map(({ lat }) => Math.max(mapReach.south, Math.min(mapReach.north, lat)));
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
