import { brotliCompressSync } from "node:zlib";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { islandsFile, islandsOverviewFile } from "../../../src/dossier/geo-file.ts";
import {
  type IslandFeature,
  islandsPath,
  overviewPath,
  polygonsOf,
  readGeo,
  readGeoText,
} from "./committed-files.ts";

const exact = readGeo<IslandFeature>(islandsPath).features;
const overview = readGeo<IslandFeature>(overviewPath).features;

/** Metres on a plane that touches the earth among the islands; right to a few per cent here. */
function toPlane([lng = 0, lat = 0]: Position): readonly [x: number, y: number] {
  const metresPerDegree = 111_195;
  return [lng * metresPerDegree * Math.cos((44.5 * Math.PI) / 180), lat * metresPerDegree];
}

/** How far in metres a position lies from a line. */
function metresOff(position: Position, line: readonly Position[]): number {
  const [x, y] = toPlane(position);
  const distances = line.slice(1).map((to, i) => {
    const [ax, ay] = toPlane(line[i] ?? to);
    const [bx, by] = toPlane(to);
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    const share = Math.max(0, Math.min(1, along));
    return Math.hypot(x - ax - share * dx, y - ay - share * dy);
  });
  return Math.min(...distances);
}

describe("geo/islands-overview.geojson", () => {
  test("has the features of islands.geojson in their order, with the properties the map uses", () => {
    const told = exact.map(({ id, properties: { group, place }, geometry: { type } }) => ({
      id,
      type,
      properties: { id, group, place },
    }));
    expect(
      overview.map(({ id, properties, geometry: { type } }) => ({ id, type, properties })),
    ).toEqual(told);
  });

  test("keeps every island and lake", () => {
    const rings = (features: readonly IslandFeature[]) =>
      features.map((feature) => [feature.id, polygonsOf(feature).flat().length]);
    expect(rings(overview)).toEqual(rings(exact));
  });

  // At the last zoom it is drawn at, 9, a pixel is 213 m at the islands' latitude of 45.6°.
  test("lies nowhere more than 100 m off, which is half a pixel", () => {
    const tooFar = exact.filter((feature, i) => {
      const lines = polygonsOf(overview[i] as IslandFeature).flat();
      return polygonsOf(feature)
        .flat()
        .some((ring, k) => ring.some((position) => metresOff(position, lines[k] ?? []) > 100));
    });
    expect(tooFar.map(({ id }) => id)).toEqual([]);
  });

  test("is small enough to be there before all else, and taken by the site", () => {
    expect(brotliCompressSync(readGeoText(overviewPath)).length).toBeLessThan(9000);
    expect(islandsOverviewFile.check(readGeo(overviewPath))?.features).toHaveLength(84);
    expect(islandsFile.check(readGeo(islandsPath))?.features).toHaveLength(84);
  });
});
