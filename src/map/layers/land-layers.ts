import type { BBox, Position } from "geojson";
import { type LatLng, type Path, polyline } from "leaflet";
import { unclippedLines } from "../../geometry/unclipped-lines.ts";
import type { BasemapLevel } from "../basemap-levels.ts";
import { toTurnedLatLng } from "../projection.ts";
import { EchoPath } from "../symbols/echo-path.ts";
import { RingPolygon } from "../symbols/ring-polygon.ts";
import type { LandCollection } from "./use-land.ts";

/** The world is drawn twice, a turn apart, so that it is whole on a map centred on the Pacific. */
const turns: Readonly<Record<BasemapLevel["id"], readonly number[]>> = {
  world: [0, 360],
  region: [0],
  kurils: [0],
  okinawa: [0],
};

function shifted(line: readonly Position[], turn: number): LatLng[] {
  return line.map((position) => toTurnedLatLng(position, turn));
}

/** The lines of a ring that are coast; most rings are wholly, and are not made anew for it. */
function coastOf(ring: Position[], drawn: LatLng[], bbox: BBox, turn: number): LatLng[][] {
  return unclippedLines(ring, bbox).map((line) => (line === ring ? drawn : shifted(line, turn)));
}

/**
 * Draws one level, bottom to top: the glow along the coast, the land and the coastline. Made in
 * steps, as a level has tens of thousands of positions.
 * @param draw is given each layer once it is made
 */
export function* landLayers(
  level: BasemapLevel["id"],
  { bbox, features }: LandCollection,
  draw: (layer: Path) => void,
): Generator<void, void> {
  const style = (className: string) => ({ pane: level, interactive: false, className });
  for (const turn of turns[level]) {
    const rings: LatLng[][][] = [];
    const coast: LatLng[][] = [];
    for (const parts of features.flatMap(({ geometry }) => geometry.coordinates)) {
      const drawn: LatLng[][] = [];
      for (const ring of parts) {
        const latLngs = shifted(ring, turn);
        yield;
        drawn.push(latLngs);
        coast.push(...coastOf(ring, latLngs, bbox, turn));
        yield;
      }
      rings.push(drawn);
    }
    const glow = polyline(coast, style("coast-glow"));
    draw(glow);
    yield;
    draw(new RingPolygon(rings, style("land")));
    yield;
    draw(new EchoPath(glow, { ...style("coast"), fill: false }));
    yield;
  }
}
