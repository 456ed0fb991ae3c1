import { gzipSync } from "node:zlib";
import type { BBox, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { basemapLevels } from "../../../geo/build/basemap/basemap-levels.ts";
import { isCellBorder } from "../../../geo/build/basemap/cell-borders.ts";
import { areaKm2 } from "../../../src/geometry/area-km2.ts";
import {
  type CellLand,
  type LandCell,
  landCells,
  levelLandOf,
} from "../../../src/geometry/land-topology.ts";
import { isOnLand } from "../../../src/geometry/point-in-land.ts";
import {
  type basemapIds,
  basemapPath,
  type LandFeature,
  landOfLevel,
  readBasemap,
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
  const land = landOfLevel(id);
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
  ["world", 20_000],
  ["region", 55_000],
  ["kurils", 50_000],
  ["okinawa", 30_000],
])("%s stays under %i bytes gzipped", (id, bytes) => {
  expect(gzipSync(readGeoText(`basemap/${id}.topojson`)).length).toBeLessThan(bytes);
});

/** Positions on the grid, apart from the last bits that steps from one to the next leave. */
function onGrid(line: readonly Position[]): Position[] {
  return line.map((position) => position.map((degrees) => Number(degrees.toFixed(4)) + 0));
}

function edgesOf(line: readonly Position[]): [from: Position, to: Position][] {
  const positions = onGrid(line);
  return positions.slice(1).map((to, i) => [positions[i] as Position, to]);
}

/** Land of a cell in km², lakes taken off. */
function cellKm2({ polygons }: Pick<CellLand, "polygons">): number {
  return areaKm2({ type: "MultiPolygon", coordinates: polygons.map((rings) => [...rings]) });
}

const boxOf = (id: string): BBox =>
  basemapLevels.find((level) => level.id === id)?.bbox ?? [0, 0, 0, 0];

/** Whether a position lies strictly within a box. */
function isWithin([lng = 0, lat = 0]: Position, [west, south, east, north]: BBox): boolean {
  return lng > west && lng < east && lat > south && lat < north;
}

/** Whether a cell may have land at a position. */
const mayHold: Readonly<Record<LandCell, (position: Position) => boolean>> = {
  outer: (position) => !isWithin(position, boxOf("region")),
  region: (position) =>
    !isWithin(position, boxOf("kurils")) && !isWithin(position, boxOf("okinawa")),
  kurils: () => true,
  okinawa: () => true,
};

describe.each(basemapLevels)("the cells of level $id", ({ id, cells }) => {
  const land = levelLandOf(readBasemap(id));
  const [west, south, east, north] = boxOf(id);

  test("are those of the level, in the order in which all are named", () => {
    expect(land.cells.map(({ cell }) => cell)).toEqual(cells);
    expect(landCells.filter((cell) => cells.includes(cell))).toEqual(cells);
  });

  test("are disjoint: each has land within its own bounds only", () => {
    for (const { cell, polygons } of land.cells) {
      const [w, s, e, n] = cell === "outer" ? boxOf("world") : boxOf(cell);
      const strays = polygons
        .flatMap((rings) => rings.flatMap(onGrid))
        .filter((at) => {
          const [lng = 0, lat = 0] = at;
          return lng < w || lng > e || lat < s || lat > n || !mayHold[cell](at);
        });
      expect(strays, cell).toEqual([]);
    }
  });

  test("fill the box: together they have the land of the level", () => {
    const sumKm2 = land.cells.reduce((sum, cell) => sum + cellKm2(cell), 0);
    expect(sumKm2 / areaKm2(landOfLevel(id))).toBeCloseTo(1, 9);
  });

  test("meet: an edge along a border is the neighbour's too, or lies on the level's box", () => {
    const edges = land.cells.flatMap(({ polygons }) => polygons.flat().flatMap(edgesOf));
    const known = new Set(edges.map((edge) => edge.join(" ")));
    const isOnBox = (axis: 0 | 1, sides: readonly number[], [from, to]: [Position, Position]) =>
      from[axis] === to[axis] && sides.includes(from[axis] as number);
    const alone = edges
      .filter(([from, to]) => isCellBorder(from, to))
      .filter((edge) => !isOnBox(0, [west, east], edge) && !isOnBox(1, [south, north], edge))
      .filter(([from, to]) => !known.has([to, from].join(" ")));
    expect(alone).toEqual([]);
  });

  test("have as coast every edge that lies on no border, and no other", () => {
    for (const { cell, polygons, coast } of land.cells) {
      const shore = polygons
        .flat()
        .flatMap(edgesOf)
        .filter(([from, to]) => !isCellBorder(from, to));
      const lines = coast.flatMap(edgesOf);
      expect(lines.map(String).sort(), cell).toEqual(shore.map(String).sort());
    }
  });
});

test.each([
  // As the levels were before they were cut into cells.
  ["world", 133_057_751],
  ["region", 10_994_710],
  ["kurils", 95_422.227],
  ["okinawa", 3607.6848],
] as const)("%s has the land it had as one piece", (id, km2) => {
  expect(Math.abs(areaKm2(landOfLevel(id)) / km2 - 1)).toBeLessThan(1e-6);
});

/** How much of a parallel or meridian is land, in degrees, by the edges of a cell along it. */
function landAlong(id: (typeof basemapIds)[number], cell: LandCell, axis: 0 | 1, at: number) {
  const polygons = levelLandOf(readBasemap(id)).cells.find((each) => each.cell === cell)?.polygons;
  return (polygons ?? [])
    .flat()
    .flatMap(edgesOf)
    .filter(([from, to]) => from[axis] === at && to[axis] === at)
    .reduce((sum, [from, to]) => {
      const [a, b] = [from[1 - axis] ?? 0, to[1 - axis] ?? 0];
      return sum + Math.abs(a - b);
    }, 0);
}

test.each([
  ["Sakhalin at 48° N", "kurils", "kurils", "region", "region", 1, 48, 0.03],
  ["Honshu at 41.2° N", "kurils", "kurils", "region", "region", 1, 41.2, 0.03],
  ["Asia at 104° E", "region", "region", "world", "outer", 0, 104, 0.3],
  ["Asia at 64° N", "region", "region", "world", "outer", 1, 64, 0.6],
] as const)("adjacent levels meet: %s", (_, fine, fineCell, coarse, coarseCell, axis, at, off) => {
  const degrees = landAlong(fine, fineCell, axis, at);
  expect(degrees).toBeGreaterThan(0.1);
  expect(Math.abs(degrees - landAlong(coarse, coarseCell, axis, at))).toBeLessThan(off);
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
