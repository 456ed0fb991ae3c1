import type { Position } from "geojson";
import { wound } from "../../src/geometry/ring-winding.ts";

/** Exterior counter-clockwise, holes clockwise, as RFC 7946 section 3.1.6 asks. */
export function woundPolygon(rings: readonly (readonly Position[])[]): Position[][] {
  return rings.map((ring, i) => [...wound(ring, i === 0 ? "counter-clockwise" : "clockwise")]);
}
