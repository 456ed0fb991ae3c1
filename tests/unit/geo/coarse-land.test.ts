import type { BBox, Feature, MultiPolygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { coarseLand } from "../../../src/geometry/coarse-land.ts";
import { readGeo } from "./committed-files.ts";

const box: BBox = [144, 43, 147, 45];
const tolerance = 0.0025;
const land = readGeo("basemap/kurils.geojson").features as Feature<MultiPolygon>[];
const polygons = coarseLand(land, box, tolerance);

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
    for (const [lng, lat] of polygons.flat(2)) {
      expect(lng).toBeGreaterThanOrEqual(west);
      expect(lng).toBeLessThanOrEqual(east);
      expect(lat).toBeGreaterThanOrEqual(south);
      expect(lat).toBeLessThanOrEqual(north);
    }
  });

  test("has fewer corners, and none of those left out is further off than the tolerance", () => {
    const exact = coarseLand(land, box, 0);
    expect(polygons.flat(2).length).toBeLessThan(exact.flat(2).length / 2);
    const largest = (list: Position[][][]) =>
      [...list].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0]?.[0] ?? [];
    const [coarse, fine] = [largest(polygons), largest(exact)];
    for (const position of fine.filter((_, index) => index % 7 === 0)) {
      const distances = coarse
        .slice(1)
        .map((corner, index) => distanceToSegment(position, coarse[index] as Position, corner));
      expect(Math.min(...distances)).toBeLessThanOrEqual(tolerance + 1e-9);
    }
  });

  test("closes every ring", () => {
    for (const ring of polygons.flat()) expect(ring.at(-1)).toEqual(ring[0]);
  });
});
