import type { Position } from "geojson";
import { around, distance as greatCircleKm } from "geokdbush";
import KDBush from "kdbush";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { groupIds } from "../../../src/content/place.ts";
import { type AtomId, atomIds, type SeaMeasures } from "../../../src/content/sea.ts";
import { seaFile } from "../../../src/dossier/sea-file.ts";
import { areaKm2 } from "../../../src/geometry/area-km2.ts";
import { distanceKm } from "../../../src/geometry/distance-km.ts";
import { bordersOf, mergedFaces } from "../../../src/geometry/face-topology.ts";
import { levelLandOf } from "../../../src/geometry/land-topology.ts";
import {
  basemapPath,
  type IslandFeature,
  islandsPath,
  landOfLevel,
  polygonsOf,
  readBasemap,
  readGeo,
  readGeoText,
} from "./committed-files.ts";

/*
 * The computed sea against an independent brute force: which of many points of the committed
 * coasts is nearest, by a k-d tree and great circles, for a raster of points. The coasts are
 * those that the map draws, so that simplification, classification and division are all checked.
 */

const measures = JSON.parse(readGeoText("zones/measures.json")) as SeaMeasures;
const topology = seaFile.check(JSON.parse(readGeoText("zones/atoms.topojson")));
if (topology === null) throw new Error("The committed sea is not usable");
const sea = topology;

const nauticalMileKm = 1.852;
const [west, south, east, north] = measures.window;

const positionOf = (index: number, coast: readonly CoastPoint[]) =>
  (coast[index] as CoastPoint).position;

interface CoastPoint {
  readonly position: Position;
  readonly atom: AtomId;
}

/** Points along lines, at most about 200 m apart near the islands and 1 km elsewhere. */
function along(lines: readonly Position[][], stepKm: number): Position[] {
  return lines.flatMap((line) =>
    line.flatMap((position, i) => {
      const [lngA = 0, latA = 0] = line[i - 1] ?? position;
      const [lngB = 0, latB = 0] = position;
      const km = Math.hypot((lngB - lngA) * 80, (latB - latA) * 111);
      const count = Math.max(1, Math.ceil(km / stepKm));
      return Array.from({ length: count }, (_, step): Position => {
        const part = (step + 1) / count;
        return [lngA + (lngB - lngA) * part, latA + (latB - latA) * part];
      });
    }),
  );
}

const [fineWest, fineSouth, fineEast, fineNorth] = readGeo(basemapPath("kurils")).bbox;

/** Whether the level that is drawn from near covers a position. */
function isFine([lng = 0, lat = 0]: Position): boolean {
  return lng > fineWest && lng < fineEast && lat > fineSouth && lat < (fineNorth ?? 0);
}

/** Which state an undisputed coast belongs to: its own rule, apart from the pipeline's. */
function stateAtomOf([lng = 0, lat = 0]: Position): AtomId {
  const isHokkaidoOrSouth = lat < 45.55 && lng < 146 && (lng > 139 || lat < 41);
  return isHokkaidoOrSouth ? "japan" : "russia";
}

/** The coasts the map draws: fine near the islands, the regional level around. */
function committedCoast(): CoastPoint[] {
  const disputed = readGeo<IslandFeature>(islandsPath).features.flatMap((feature) =>
    along(polygonsOf(feature).flat(), 0.2).map((position) => ({
      position,
      atom: feature.properties.group as AtomId,
    })),
  );
  const level = (id: "kurils" | "region", stepKm: number) => {
    const coast = levelLandOf(readBasemap(id)).cells.flatMap((cell) => cell.coast);
    return along(coast, stepKm).map((position) => ({ position, atom: stateAtomOf(position) }));
  };
  const isNear = ([lng = 0, lat = 0]: Position) => lng > 131 && lng < 165 && lat > 33 && lat < 56;
  return [
    ...disputed,
    ...level("kurils", 0.3),
    ...level("region", 1).filter(({ position }) => isNear(position) && !isFine(position)),
  ];
}

/** The raster: in `test:deep` fine enough for half a percent. */
const [rasterStep, rasterTolerance] = inject("effort") > 1 ? [0.02, 0.005] : [0.1, 0.02];

describe("the computed sea", () => {
  const coast = committedCoast();
  const index = new KDBush(coast.length);
  const trees = new Map<AtomId, { tree: KDBush; points: readonly CoastPoint[] }>();

  beforeAll(() => {
    for (const { position } of coast) index.add(position[0] as number, position[1] as number);
    index.finish();
    for (const atom of atomIds) {
      const points = coast.filter((point) => point.atom === atom);
      const tree = new KDBush(points.length);
      for (const { position } of points) tree.add(position[0] as number, position[1] as number);
      trees.set(atom, { tree: tree.finish(), points });
    }
  });

  /** An atom's nearest coast, and how far it is along the geodesic. */
  function nearestOf(atom: AtomId, position: Position): { position: Position; km: number } {
    const { tree, points } = trees.get(atom) as NonNullable<ReturnType<typeof trees.get>>;
    return around(tree, position[0] as number, position[1] as number, 30)
      .map((point) => positionOf(point, points))
      .map((coastal) => ({ position: coastal, km: distanceKm(position, coastal) }))
      .reduce((a, b) => (b.km < a.km ? b : a));
  }

  test("gives each atom the area that a raster of nearest coasts gives it", () => {
    const step = rasterStep;
    const [minLng, maxLng, minLat, maxLat] = [145, 151.5, 40, 48];
    const rasterKm2 = new Map<string, number>();
    for (let lat = minLat + step / 2; lat < maxLat; lat += step) {
      const cell = areaKm2({
        type: "Polygon",
        coordinates: [
          [
            [0, lat - step / 2],
            [step, lat - step / 2],
            [step, lat + step / 2],
            [0, lat + step / 2],
            [0, lat - step / 2],
          ],
        ],
      });
      for (let lng = minLng + step / 2; lng < maxLng; lng += step) {
        const [nearest = 0] = around(index, lng, lat, 1);
        const { position, atom } = coast[nearest] as CoastPoint;
        if (atom === "japan" || atom === "russia") continue;
        const roughKm = greatCircleKm(lng, lat, position[0] as number, position[1] as number);
        if (roughKm > 1.01 * 200 * nauticalMileKm) continue;
        const isClose = [12, 200].some((nm) => Math.abs(roughKm / nauticalMileKm / nm - 1) < 0.01);
        const km = isClose ? distanceKm([lng, lat], position) : roughKm;
        if (km > 200 * nauticalMileKm) continue;
        const zone = km > 12 * nauticalMileKm ? "beyond" : "territorial-sea";
        const key = `${atom}/${zone}`;
        rasterKm2.set(key, (rasterKm2.get(key) ?? 0) + cell);
      }
    }
    const landKm2 = new Map<string, number>(groupIds.map((group) => [group, 0]));
    for (const feature of readGeo<IslandFeature>(islandsPath).features) {
      const { group } = feature.properties;
      const [exterior] = polygonsOf(feature);
      if (exterior === undefined) continue;
      const km2 = areaKm2({ type: "Polygon", coordinates: [exterior[0] as Position[]] });
      landKm2.set(group, (landKm2.get(group) ?? 0) + km2);
    }
    for (const group of groupIds) {
      const raster = (belt: string) => rasterKm2.get(`${group}/${belt}`) ?? 0;
      const computed = measures.faces
        .filter(({ atom }) => atom === group)
        .reduce((sum, face) => sum + face.areaKm2, landKm2.get(group) as number);
      const byRaster = raster("beyond") + raster("territorial-sea");
      expect(Math.abs(computed / byRaster - 1), group).toBeLessThan(rasterTolerance);
    }
  });

  test("parts two atoms within half a nautical mile of where both are as near", () => {
    const pairs = measures.lines.map(({ between }) => between);
    for (const [a, b] of pairs) {
      const lines = bordersOf(
        sea,
        (one, other) => other !== null && one.atom === a && other.atom === b,
      );
      const sampled = along(lines, 8).filter((_, i) => i % 3 === 0);
      expect(sampled.length, `${a} and ${b}`).toBeGreaterThan(0);
      for (const position of sampled) {
        const [nearA, nearB] = [nearestOf(a, position), nearestOf(b, position)];
        // North of the fine level the committed coast itself is good to about a kilometre only.
        const toleranceMiles = isFine(nearA.position) && isFine(nearB.position) ? 0.5 : 1;
        expect(Math.abs(nearA.km - nearB.km) / 2, `${a}|${b} at ${position}`).toBeLessThan(
          toleranceMiles * nauticalMileKm,
        );
      }
    }
  });

  test("ends 12 and 200 nautical miles from the coast", () => {
    const disputed = (atom: AtomId) => atom !== "japan" && atom !== "russia";
    const limits = [
      [
        12,
        bordersOf(
          sea,
          (one, other) => other !== null && disputed(one.atom) && one.belt !== other.belt,
        ),
      ],
      [200, bordersOf(sea, (one, other) => other === null && disputed(one.atom))],
    ] as const;
    for (const [miles, lines] of limits) {
      for (const position of along([...lines], 10)) {
        const km = Math.min(...groupIds.map((group) => nearestOf(group, position).km));
        expect(Math.abs(km - miles * nauticalMileKm), `${miles} at ${position}`).toBeLessThan(
          0.5 * nauticalMileKm,
        );
      }
    }
  });

  test("is drawn without overlaps: its faces add up to their union", () => {
    const union = areaKm2(mergedFaces(sea, () => true));
    const sum = atomIds
      .map((atom) => areaKm2(mergedFaces(sea, (face) => face.atom === atom)))
      .reduce((total, km2) => total + km2, 0);
    expect(sum / union).toBeCloseTo(1, 6);
  });

  test("is drawn with the areas that are stated, to 0.3 %", () => {
    const islands = readGeo<IslandFeature>(islandsPath).features;
    for (const group of groupIds) {
      const landKm2 = islands
        .filter(({ properties }) => properties.group === group)
        .flatMap((feature) => polygonsOf(feature).map(([exterior = []]) => exterior))
        .reduce((sum, ring) => sum + areaKm2({ type: "Polygon", coordinates: [ring] }), 0);
      const drawn = areaKm2(mergedFaces(sea, ({ atom }) => atom === group)) - landKm2;
      const stated = measures.faces
        .filter(({ atom }) => atom === group)
        .reduce((sum, face) => sum + face.areaKm2, 0);
      expect(Math.abs(drawn / stated - 1), group).toBeLessThan(0.003);
    }
  });
});

describe("the study window", () => {
  test("holds every place where a scenario changes anything", () => {
    const disputed = mergedFaces(sea, ({ atom }) => atom !== "japan" && atom !== "russia");
    const positions = disputed.coordinates.flat(2);
    expect(positions.length).toBeGreaterThan(100);
    for (const [lng = 0, lat = 0] of positions) {
      expect(lng > west + 0.5 && lng < east - 0.5 && lat > south + 0.5 && lat < north - 0.5).toBe(
        true,
      );
    }
  });

  test("holds no place within 200 nautical miles of a third state", () => {
    // Korea, its islands included, and China: all land west of 132.5° E and south of Russia's coast.
    const third = landOfLevel("region")
      .coordinates.flat(2)
      .filter(([lng = 0, lat = 0]) => lng < 132.5 && lng > 120 && lat < 42.3 && lat > 34.6);
    expect(third.length).toBeGreaterThan(200);
    for (const [lng = 0, lat = 0] of third) {
      const nearest: Position = [west, Math.max(south, Math.min(lat, north))];
      expect(distanceKm([lng, lat], nearest)).toBeGreaterThan(200 * nauticalMileKm);
    }
  });
});

describe("the shortest distances", () => {
  test.each(measures.distances)("$from to $to has the length between its ends", (each) => {
    const [a, b] = each.ends.map((end) => [...end]) as [Position, Position];
    expect(Math.abs(distanceKm(a, b) / each.distanceKm - 1)).toBeLessThan(0.001);
  });

  // Facts file, section 2.5: official distances, between islands of which rocks are no part.
  test.each([
    ["habomai", "hokkaido", 7.0],
    ["shikotan", "hokkaido", 73.3],
    ["kunashir", "hokkaido", 16.0],
    ["habomai", "shikotan", 22],
    ["kunashir", "iturup", 22.5],
  ] as const)("%s to %s is the official distance to 3 %%", (from, to, officialKm) => {
    const found = measures.distances.find((each) => each.from === from && each.to === to);
    expect(Math.abs((found?.distanceKm ?? 0) / officialKm - 1)).toBeLessThan(0.03);
  });

  test("every end on an island lies within 300 m of its shore as it is drawn", () => {
    const islands = readGeo<IslandFeature>(islandsPath).features;
    for (const { from, ends } of measures.distances) {
      const shore = along(
        islands
          .filter(({ properties }) => properties.group === from)
          .flatMap((feature) => polygonsOf(feature).flat()),
        0.2,
      );
      const km = Math.min(...shore.map((position) => distanceKm(position, [...ends[0]])));
      expect(km).toBeLessThan(0.3);
    }
  });
});
