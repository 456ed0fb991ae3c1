import { gzipSync } from "node:zlib";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { basemapLevels } from "../../../geo/build/basemap/basemap-levels.ts";
import { areaKm2 } from "../../../src/geometry/area-km2.ts";
import { isOnLand } from "../../../src/geometry/point-in-land.ts";
import {
  type basemapIds,
  basemapPath,
  type LandFeature,
  landOfLevel,
  readGeo,
  readGeoText,
} from "./committed-files.ts";

/** Land and sea that any map of the region shows. */
const onLand: Readonly<Record<string, Position>> = {
  Hokkaido: [143, 43.5],
  Sakhalin: [142.5, 47.5],
  Urup: [149.9, 45.9],
  Paramushir: [155.8, 50.4],
  Honshu: [138, 36],
  "Okinawa Island": [127.72, 26.15],
  Korea: [127.5, 36.5],
  "the Russian Far East": [135, 48],
  "eastern China": [117, 32],
  Taiwan: [121, 24],
};
const inSea: Readonly<Record<string, Position>> = {
  "the Sea of Okhotsk": [146, 48],
  "the Nemuro Strait": [145.35, 43.9],
  "the Pacific": [148, 42],
  "the Sea of Japan": [135, 40],
  "the East China Sea": [126, 28],
};

describe.each(basemapLevels)("level $id", ({ id, bbox, zooms }) => {
  const [west, south, east, north] = bbox;
  const land = landOfLevel(id as (typeof basemapIds)[number]);
  const holds = ([lng = 0, lat = 0]: Position) =>
    lng >= west && lng <= east && lat >= south && lat <= (north ?? 0);

  test("states the box it fills and its zooms", () => {
    const collection = readGeo<LandFeature>(basemapPath(id));
    expect(collection.bbox).toEqual(bbox);
    expect(collection.features[0]?.properties.zooms).toEqual(zooms);
  });

  test("has land where there is land, and sea where there is sea", () => {
    const missing = Object.entries(onLand).filter(([, at]) => holds(at) && !isOnLand(at, land));
    expect(missing.map(([name]) => `no ${name}`)).toEqual([]);
    const flooded = Object.entries(inSea).filter(([, at]) => holds(at) && isOnLand(at, land));
    expect(flooded.map(([name]) => `land in ${name}`)).toEqual([]);
  });

  // The world's edges are so long and its grid so coarse that some lie on a degree by chance.
  if (id === "world") return;
  test("has no straight edge along a whole degree", () => {
    const isSeam = (a = 0, b = 0) => a === b && Number.isInteger(a);
    const isBorder = ([lng = 0, lat = 0]: Position) =>
      lng === west || lng === east || lat === south || lat === north;
    const seams = land.coordinates.flat().flatMap((ring) =>
      ring.slice(1).filter((to, i) => {
        const from = ring[i] ?? [];
        const lengthDegrees = Math.hypot(
          (to[0] ?? 0) - (from[0] ?? 0),
          (to[1] ?? 0) - (from[1] ?? 0),
        );
        const alongBin = isSeam(from[0], to[0]) || isSeam(from[1], to[1]);
        return alongBin && !(isBorder(from) && isBorder(to)) && lengthDegrees > 0.3;
      }),
    );
    expect(seams).toEqual([]);
  });
});

test("land that a box cuts is cut exactly on its border", () => {
  const edgesOn = (id: (typeof basemapIds)[number], axis: 0 | 1, degrees: number) =>
    landOfLevel(id)
      .coordinates.flat()
      .flatMap((ring) =>
        ring.slice(1).filter((to, i) => to[axis] === degrees && ring[i]?.[axis] === degrees),
      ).length;
  expect(edgesOn("kurils", 1, 48), "Sakhalin at 48° N").toBeGreaterThan(0);
  expect(edgesOn("kurils", 1, 41.2), "Honshu at 41.2° N").toBeGreaterThan(0);
  expect(edgesOn("region", 0, 104), "Asia at 104° E").toBeGreaterThan(0);
  expect(edgesOn("region", 1, 64), "Asia at 64° N").toBeGreaterThan(0);
  expect(edgesOn("world", 0, 180), "Chukotka at 180°").toBeGreaterThan(0);
  expect(edgesOn("world", 0, -180), "Chukotka at 180° W").toBeGreaterThan(0);
});

test.each([
  ["world", 25_000],
  ["region", 80_000],
  ["kurils", 160_000],
  ["okinawa", 80_000],
])("%s stays under %i bytes gzipped", (id, bytes) => {
  expect(gzipSync(readGeoText(basemapPath(id))).length).toBeLessThan(bytes);
});

test("finer levels agree with coarser ones on the size of Hokkaido within 1 %", () => {
  const sizeKm2 = (id: (typeof basemapIds)[number]) => {
    const hokkaido = landOfLevel(id).coordinates.find((coordinates) =>
      isOnLand([143, 43.5], { type: "Polygon", coordinates }),
    );
    return areaKm2({ type: "Polygon", coordinates: hokkaido ?? [] });
  };
  expect(Math.abs(sizeKm2("region") / sizeKm2("kurils") - 1)).toBeLessThan(0.01);
});
