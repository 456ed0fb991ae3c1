import type { Point, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { geodesicBetween } from "../../../src/geometry/geodesic.ts";
import { laidAround, polarShapeOf } from "../../../src/geometry/polar-shape.ts";
import { centreOfLand } from "../../../src/scenario/land-centre.ts";
import { carryLand, layLand, measureBetween } from "../../../src/scenario/measure.ts";
import { longStepKm, type MoveDirection, movedBy, stepKm } from "../../../src/scenario/moving.ts";
import { box, equatorDegreeKm, pointAt, polygonOf } from "../../fixtures/shapes.ts";

describe("a distance", () => {
  const at = (position: Position) => ({ kind: "position" as const, position });
  const shore = (...land: (Polygon | Point)[]) => ({
    kind: "shore" as const,
    land,
  });

  test("between positions leads from the first to the second", () => {
    const { km, bearing, from, to, line } = measureBetween(at([10, 0]), at([9, 0]));
    expect(km).toBeCloseTo(equatorDegreeKm, 6);
    expect(bearing).toBe(270);
    expect([from, to]).toEqual([
      [10, 0],
      [9, 0],
    ]);
    // 111 km in steps of at most 20.
    expect(line).toHaveLength(7);
  });

  test("between positions ends at them to the last digit", () => {
    const [nosappu, tokyo] = [
      [145.816944, 43.385278],
      [139.745433, 35.658581],
    ];
    const { from, to } = measureBetween(at(nosappu), at(tokyo));
    expect([from, to]).toEqual([nosappu, tokyo]);
  });

  test("between shores is that across the water", () => {
    const [west, east] = [shore(polygonOf(box(0, -1, 1, 1))), shore(pointAt([3, 0]))];
    const { km, bearing } = measureBetween(west, east);
    expect(km).toBeCloseTo(2 * equatorDegreeKm, 3);
    expect(bearing).toBeCloseTo(90, 3);
    expect(measureBetween(east, west).bearing).toBeCloseTo(270, 3);
  });

  test("is none on the land itself, from a lake it is that to the lake's shore", () => {
    const land = shore(
      polygonOf(box(0, -3, 9, 3), box(2, -1, 6, 1).toReversed()),
      pointAt([20, 0]),
    );
    for (const [a, b] of [
      [at([1, 0]), land],
      [land, at([1, 0])],
    ] as const) {
      expect(measureBetween(a, b)).toEqual({
        km: 0,
        bearing: null,
        from: [1, 0],
        to: [1, 0],
        line: [[1, 0]],
      });
    }
    expect(measureBetween(at([5.5, 0]), land).km).toBeCloseTo(equatorDegreeKm / 2, 3);
    expect(measureBetween(at([21, 0]), land).km).toBeCloseTo(equatorDegreeKm, 6);
  });

  test("under a metre counts as none, a metre does not", () => {
    const metres = (count: number) => at([0, count / 1000 / 110.574]);
    expect(measureBetween(at([0, 0]), metres(0.9)).km).toBe(0);
    expect(measureBetween(at([0, 0]), metres(1.1)).km).toBeCloseTo(0.0011, 5);
  });
});

describe("land that is carried", () => {
  const island = [polygonOf(box(10, 20, 14, 22)), polygonOf(box(20, 24, 21, 26))];

  test("has its centre in the middle of all of it", () => {
    expect(centreOfLand(island)).toEqual([15.5, 23]);
    expect(centreOfLand([pointAt([5, 6])])).toEqual([5, 6]);
    expect(() => centreOfLand([])).toThrow(RangeError);
  });

  test("is its polygons: a rock known by a position has no shape to carry", () => {
    const carried = carryLand([pointAt([100, 0]), ...island]);
    expect(carried.centre).toEqual([15.5, 23]);
    expect(carried.shape.map((ring) => ring.length)).toEqual([5, 5]);
    expect(() => carryLand([pointAt([100, 0])])).toThrow(RangeError);
  });

  test("lies around the new centre as it did around the old", () => {
    const shape = polarShapeOf([box(-1, -1, 1, 1)], [0, 0]);
    const [ring = []] = laidAround(shape, [50, 0]);
    expect(ring).toEqual(
      box(49, -1, 51, 1).map((position) => position.map((degrees) => expect.closeTo(degrees, 9))),
    );
    expect(layLand({ centre: [0, 0], shape }, [50, 0])).toEqual([ring]);
  });

  test.each([179.5, -179.5])("runs on across 180° from a centre at %d°", (lng) => {
    const [ring = []] = laidAround(polarShapeOf([box(-1, -1, 1, 1)], [0, 0]), [lng, 0]);
    const lngs = ring.map(([east = 0]) => Number(east.toFixed(6)));
    expect(lngs).toEqual([lng - 1, lng + 1, lng + 1, lng - 1, lng - 1]);
  });
});

describe("a step", () => {
  test.each<[MoveDirection, Position]>([
    ["north", [10, 1]],
    ["south", [10, -1]],
    ["east", [11, 0]],
    ["west", [9, 0]],
  ])("to the %s goes there", (direction, reached) => {
    const km = geodesicBetween([10, 0], reached).km;
    expect(movedBy([10, 0], direction, km)).toEqual(
      reached.map((degrees) => expect.closeTo(degrees, 9)),
    );
  });

  test("along a parallel keeps the latitude to the last digit, along a meridian the longitude", () => {
    expect(movedBy([128.1, 43.7], "east", 500)[1]).toBe(43.7);
    expect(movedBy([128.1, 43.7], "west", 500)[1]).toBe(43.7);
    expect(movedBy([128.1, 43.7], "north", 500)[0]).toBe(128.1);
    expect(movedBy([128.1, 43.7], "south", 500)[0]).toBe(128.1);
  });

  test("is longer with the Shift key", () => {
    expect(longStepKm).toBeGreaterThan(stepKm);
  });
});
