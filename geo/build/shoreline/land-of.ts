import type { Polygon } from "geojson";
import { closeAtBox } from "./close-at-box.ts";
import { type ShorelineRequest, shorelineOf } from "./gmt.ts";
import { polygonsOfRings } from "./polygons-of-rings.ts";
import { stitchRings } from "./stitch-rings.ts";

/** The land within a box at full resolution: whole islands, and continents cut at its border. */
export function landOf(request: ShorelineRequest): Polygon[] {
  const { rings, chains } = stitchRings(shorelineOf(request));
  return polygonsOfRings([...rings, ...closeAtBox(chains, request.box)]);
}

/** Only what lies whole within the box; a ring that its border cuts is left out. */
export function wholeIslandsOf(request: ShorelineRequest): Polygon[] {
  return polygonsOfRings(stitchRings(shorelineOf(request)).rings);
}
