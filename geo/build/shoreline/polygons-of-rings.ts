import type { Polygon, Position } from "geojson";
import { signedArea } from "../../../src/geometry/ring-winding.ts";
import { boxHolds, ringBbox } from "./boxes.ts";
import type { Ring } from "./stitch-rings.ts";

function flatten(ring: Ring): Float64Array {
  const flat = new Float64Array(ring.length * 2);
  ring.forEach((position, i) => {
    flat.set(position, i * 2);
  });
  return flat;
}

/**
 * Whether a ring goes round a position, by the parity of crossings east of it. A flat array of
 * lng, lat, lng, lat ... because a continent's millions of vertices are asked for every lake;
 * shores of different levels do not touch, so nearness to an edge needs no care.
 */
function encircles(ring: Float64Array, [lng = 0, lat = 0]: Position): boolean {
  let inside = false;
  for (let i = 2; i < ring.length; i += 2) {
    const latA = ring[i - 1] ?? 0;
    const latB = ring[i + 1] ?? 0;
    if (latA > lat === latB > lat) continue;
    const lngA = ring[i - 2] ?? 0;
    const lngB = ring[i] ?? 0;
    if (lng < lngA + ((lat - latA) / (latB - latA)) * (lngB - lngA)) inside = !inside;
  }
  return inside;
}

/**
 * Sorts rings into polygons: counter-clockwise rings are land, clockwise ones are holes in the
 * smallest land ring around them.
 * @throws Error for a hole with no land around it
 */
export function polygonsOfRings(rings: readonly Ring[]): Polygon[] {
  const measured = rings.map((ring) => ({ ring, area: signedArea(ring), bbox: ringBbox(ring) }));
  const lands = measured
    .filter(({ area }) => area > 0)
    .sort((a, b) => a.area - b.area)
    .map((land) => ({ ...land, flat: flatten(land.ring), holes: [] as Ring[] }));
  for (const hole of measured.filter(({ area }) => area < 0)) {
    const position = hole.ring[0] ?? [];
    const land = lands.find(
      ({ flat, bbox }) => boxHolds(bbox, hole.bbox) && encircles(flat, position),
    );
    if (land === undefined) throw new Error(`A lake at ${position} lies in no land`);
    land.holes.push(hole.ring);
  }
  return lands.map(({ ring, holes }) => ({
    type: "Polygon",
    coordinates: [ring, ...holes].map((line) => [...line]),
  }));
}
