import fc from "fast-check";
import type { Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { areaKm2 } from "../../../src/geometry/area-km2.ts";
import { destination, geodesicBetween, geodesicLine } from "../../../src/geometry/geodesic.ts";
import { nearestPositions } from "../../../src/geometry/nearest-positions.ts";
import { laidAround, polarShapeOf } from "../../../src/geometry/polar-shape.ts";
import { carryLand, layLand, measureBetween } from "../../../src/scenario/measure.ts";
import { moveDirections, movedBy } from "../../../src/scenario/moving.ts";
import { type IslandFeature, islandsPath, readGeo } from "./committed-files.ts";

const degrees = (whole: number, minutes: number, seconds: number) =>
  whole + minutes / 60 + seconds / 3600;

const islands = readGeo<IslandFeature>(islandsPath).features;
const island = (id: string) =>
  islands.filter(({ properties }) => properties.id === id).map(({ geometry }) => geometry);

const lng = fc.double({ min: -180, max: 180, noNaN: true });
const anywhere = fc.tuple(lng, fc.double({ min: -60, max: 80, noNaN: true }));

const tokyo = [139.745, 35.676];
const washington = [-77.04, 38.9];

describe("geodesicBetween", () => {
  // Geoscience Australia's published example for Vincenty's formulae; GRS80 differs by micrometres.
  test("agrees with Flinders Peak to Buninyong", () => {
    const flindersPeak = [degrees(144, 25, 29.5244), -degrees(37, 57, 3.7203)];
    const buninyong = [degrees(143, 55, 35.3839), -degrees(37, 39, 10.1561)];
    const { km, bearing } = geodesicBetween(flindersPeak, buninyong);
    expect(km).toBeCloseTo(54.972271, 5);
    expect(bearing).toBeCloseTo(degrees(306, 52, 5.37), 5);
  });

  // Rows of the test set that GeographicLib ships, computed in high precision.
  test.each([
    [[-139.44815, 35.60777], [-69.95921, -11.17491], 8935.24456048183, 111.09874842956033],
    [[106.05087, 55.52454], [197.18234, 77.03196], 4105.086171392441, 22.0200598809828],
    [[142.59065, -21.97856], [98.56635, 41.84138], 8394.32889465767, 360 - 32.44456876433189],
    [[166.90563, -21.76221], [213.97627, 48.72884], 9098.627398655492, 29.31942120693643],
  ])("from %j to %j", (from, to, km, bearing) => {
    const span = geodesicBetween(from, to);
    expect(span.km).toBeCloseTo(km, 8);
    expect(span.bearing).toBeCloseTo(bearing, 8);
  });

  test("leads to where destination goes", () => {
    fc.assert(
      fc.property(anywhere, anywhere, (from, to) => {
        const reached = destination(from, geodesicBetween(from, to));
        expect(geodesicBetween(reached, to).km).toBeLessThan(1e-6);
      }),
    );
  });
});

describe("geodesicLine", () => {
  const line = geodesicLine(tokyo, washington, 20);

  test("runs from end to end in steps no longer than asked for", () => {
    expect(geodesicBetween(line[0] ?? [], tokyo).km).toBeLessThan(1e-6);
    expect(geodesicBetween(line.at(-1) ?? [], washington).km).toBeLessThan(1e-6);
    const steps = line.slice(1).map((to, index) => geodesicBetween(line[index] ?? [], to).km);
    expect(Math.max(...steps)).toBeLessThanOrEqual(20);
    const total = steps.reduce((sum, km) => sum + km, 0);
    expect(total).toBeCloseTo(geodesicBetween(tokyo, washington).km, 6);
  });

  test("goes far north of the straight line on the map, over Alaska, unbroken at 180°", () => {
    const northernmost = Math.max(...line.map(([, lat = 0]) => lat));
    // The straight line on a Mercator map stays between the latitudes of its ends, below 39°.
    expect(northernmost).toBeGreaterThan(60);
    const jumps = line.slice(1).map(([east = 0], index) => east - (line[index]?.[0] ?? 0));
    expect(Math.min(...jumps)).toBeGreaterThan(0);
    expect(Math.max(...jumps)).toBeLessThan(1);
    expect(line.at(-1)?.[0]).toBeCloseTo(360 - 77.04, 9);
  });
});

describe("nearestPositions", () => {
  /** A jagged shore around a centre, in more than one stretch. */
  const radii = fc.array(fc.double({ min: 0.05, max: 0.5, noNaN: true }), {
    minLength: 70,
    maxLength: 110,
  });
  const shoreAround = (centre: Position, sizes: readonly number[]): Position[] => {
    const [lng0 = 0, lat0 = 0] = centre;
    const positions = sizes.map((size, index): Position => {
      const angle = (2 * Math.PI * index) / sizes.length;
      return [lng0 + size * Math.cos(angle), lat0 + size * Math.sin(angle)];
    });
    return [...positions, positions[0] ?? []];
  };
  const polygon = (ring: Position[]): Polygon => ({ type: "Polygon", coordinates: [ring] });

  /** On a sphere, which is quick and within half a per cent. */
  const roughKm = ([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position) => {
    const [a, b] = [(latA * Math.PI) / 180, (latB * Math.PI) / 180];
    const across = Math.sin(((lngB - lngA) * Math.PI) / 360) ** 2;
    const h = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * across;
    return 2 * 6371 * Math.asin(Math.sqrt(h));
  };

  const halved = (ring: readonly Position[]) =>
    ring.flatMap(([x = 0, y = 0], index): Position[] => {
      const [nextX = x, nextY = y] = ring[index + 1] ?? [];
      return [
        [x, y],
        [(x + nextX) / 2, (y + nextY) / 2],
      ];
    });

  test("finds a pair as near as any two positions of two jagged shores", () => {
    const bearing = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    fc.assert(
      fc.property(anywhere, radii, radii, bearing, ([x, y], sizesA, sizesB, angle) => {
        const a = shoreAround([x, y], sizesA);
        const b = shoreAround([x + 1.2 * Math.cos(angle), y + 1.2 * Math.sin(angle)], sizesB);
        const [from, to] = nearestPositions([polygon(a)], [polygon(b)]);
        const densest = Math.min(
          ...halved(a).flatMap((each) => halved(b).map((other) => roughKm(each, other))),
        );
        expect(roughKm(from, to)).toBeLessThan(densest * 1.005 + 0.1);
      }),
      { numRuns: 40 },
    );
  });

  test("ends in the middle of a long straight shore, whichever of the two has it", () => {
    const straight = polygon([
      [140, 44],
      [141, 44],
      [141, 43],
      [140, 44],
    ]);
    const tip = polygon([
      [140.5, 44.2],
      [140.6, 44.5],
      [140.4, 44.5],
      [140.5, 44.2],
    ]);
    const [from, to] = nearestPositions([straight], [tip]);
    expect(from[0]).toBeCloseTo(140.5, 3);
    expect(from[1]).toBeCloseTo(44, 2);
    expect(to[1]).toBeCloseTo(44.2, 6);
    expect(nearestPositions([tip], [straight])).toEqual([to, from]);
  });

  test("between Kunashir and Iturup is the strait the Cabinet Office gives 22.5 km", () => {
    const [from, to] = nearestPositions(island("kunashir"), island("iturup"));
    expect(Math.abs(geodesicBetween(from, to).km / 22.5 - 1)).toBeLessThan(0.03);
  });

  test("refuses what has no shore", () => {
    expect(() => nearestPositions([], island("iturup"))).toThrow(RangeError);
  });
});

describe("measureBetween", () => {
  const shore = (id: string) => ({ kind: "shore" as const, land: island(id) });
  const at = (position: Position) => ({ kind: "position" as const, position });
  const nosappu = at([145.81694, 43.38528]);

  test("is the same there and back, but for the bearing", () => {
    const there = measureBetween(nosappu, shore("shikotan"));
    const back = measureBetween(shore("shikotan"), nosappu);
    expect(back.km).toBeCloseTo(there.km, 9);
    expect(back.from).toEqual(there.to);
    expect(there.bearing).toBeCloseTo(57, 0);
    expect(back.bearing).toBeCloseTo(57.5 + 180, 0);
  });

  test("ends on the shore, not inside", () => {
    const { to } = measureBetween(nosappu, shore("iturup"));
    const vertices = island("iturup").flatMap((land) =>
      land.type === "Polygon" ? land.coordinates.flat() : [],
    );
    expect(Math.min(...vertices.map((each) => geodesicBetween(each, to).km))).toBeLessThan(0.5);
  });

  test("is nothing from a town to the island it is on, and from an island to itself", () => {
    const town = at([145.8556, 44.0306]);
    for (const [a, b] of [
      [town, shore("kunashir")],
      [shore("kunashir"), town],
      [shore("kunashir"), shore("kunashir")],
      [town, town],
    ] as const) {
      expect(measureBetween(a, b)).toMatchObject({ km: 0, bearing: null });
    }
  });
});

describe("land laid elsewhere", () => {
  const iturup = carryLand(island("iturup"));
  const areaOf = (rings: readonly Position[][]) =>
    rings.reduce((sum, ring) => sum + areaKm2({ type: "Polygon", coordinates: [ring] }), 0);

  test("at its own place is itself", () => {
    const original = island("iturup").flatMap((land) =>
      land.type === "Polygon" ? land.coordinates : [],
    );
    const laid = layLand(iturup, iturup.centre).flat();
    const apart = original.flat().map((each, index) => geodesicBetween(each, laid[index] ?? []).km);
    expect(Math.max(...apart)).toBeLessThan(1e-6);
  });

  test("keeps every distance and direction from its centre, and its area", () => {
    const area = areaOf(layLand(iturup, iturup.centre));
    fc.assert(
      fc.property(anywhere, (centre) => {
        const rings = layLand(iturup, centre);
        const spans = polarShapeOf(rings, centre);
        for (const [index, { km, bearing }] of (iturup.shape[0] ?? []).entries()) {
          const laid = spans[0]?.[index];
          expect(Math.abs((laid?.km ?? 0) - km)).toBeLessThan(1e-6);
          expect(Math.cos((((laid?.bearing ?? 0) - bearing) * Math.PI) / 180)).toBeGreaterThan(
            1 - 1e-9,
          );
        }
        // 0.2 % is what was asked for; this is what it does.
        expect(Math.abs(areaOf(rings) / area - 1)).toBeLessThan(2e-6);
      }),
      { numRuns: 10 },
    );
  });

  test("does not tear at 180°", () => {
    const [ring = []] = laidAround(iturup.shape, [180, 50]);
    const lngs = ring.map(([east = 0]) => east);
    expect(Math.max(...lngs) - Math.min(...lngs)).toBeLessThan(5);
    expect(Math.max(...lngs)).toBeGreaterThan(180);
  });
});

describe("movedBy", () => {
  test.each(moveDirections)("%s goes as far as asked", (direction) => {
    const from = [128, 26.6];
    const { km } = geodesicBetween(from, movedBy(from, direction, 10));
    expect(km).toBeCloseTo(10, 4);
  });

  test("comes back from where it went", () => {
    const away = movedBy(movedBy([128, 26.6], "east", 50), "north", 10);
    const [lngBack = 0, latBack = 0] = movedBy(movedBy(away, "south", 10), "west", 50);
    expect(latBack).toBeCloseTo(26.6, 9);
    expect(lngBack).toBeCloseTo(128, 3);
  });
});
