import type { BBox, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { type CoarseLand, coarseLand } from "../../../src/geometry/coarse-land.ts";
import { levelLandOf } from "../../../src/geometry/land-topology.ts";
import { readBasemap } from "./committed-files.ts";

const box: BBox = [144, 43, 147, 45];
const tolerance = 0.0025;
const land = levelLandOf(readBasemap("kurils"));
const { rings, coast } = coarseLand(land, box, tolerance);

function distanceToSegment([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [(bx as number) - (ax as number), (by as number) - (ay as number)];
  const along = ((x as number) - (ax as number)) * dx + ((y as number) - (ay as number)) * dy;
  const share = Math.max(0, Math.min(1, along / (dx * dx + dy * dy || 1)));
  return Math.hypot(
    (x as number) - (ax as number) - share * dx,
    (y as number) - (ay as number) - share * dy,
  );
}

describe("coarse land", () => {
  test("stays in its box", () => {
    const [west, south, east, north] = box as [number, number, number, number];
    for (const [lng, lat] of [...rings, ...coast].flat()) {
      expect(lng).toBeGreaterThanOrEqual(west);
      expect(lng).toBeLessThanOrEqual(east);
      expect(lat).toBeGreaterThanOrEqual(south);
      expect(lat).toBeLessThanOrEqual(north);
    }
  });

  test("has fewer corners, and none of those left out is further off than the tolerance", () => {
    const exact = coarseLand(land, box, 0);
    expect(rings.flat().length).toBeLessThan(exact.rings.flat().length / 2);
    expect(coast.flat().length).toBeLessThan(exact.coast.flat().length / 2);
    const largest = (list: CoarseLand["rings"]) =>
      [...list].sort((a, b) => b.length - a.length)[0] ?? [];
    const [coarse, fine] = [largest(rings), largest(exact.rings)];
    for (const position of fine.filter((_, index) => index % 7 === 0)) {
      const distances = coarse
        .slice(1)
        .map((corner, index) => distanceToSegment(position, coarse[index] as Position, corner));
      expect(Math.min(...distances)).toBeLessThanOrEqual(tolerance + 1e-9);
    }
  });

  test("closes every ring", () => {
    for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
  });

  test("has no coast along the sides of its box", () => {
    const isOnSide = ([lng = 0, lat = 0]: Position) =>
      lng === box[0] || lat === box[1] || lng === box[2] || lat === box[3];
    const along = coast.flatMap((line) =>
      line.slice(1).filter((to, i) => isOnSide(to) && isOnSide(line[i] as Position)),
    );
    expect(along).toEqual([]);
  });
});
