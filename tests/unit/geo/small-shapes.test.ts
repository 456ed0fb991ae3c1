import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { areaKm2 } from "../../../src/geometry/area-km2.ts";
import { destination, geodesicBetween, geodesicLine } from "../../../src/geometry/geodesic.ts";
import { interiorPoint } from "../../../src/geometry/interior-point.ts";
import { wrapLng } from "../../../src/geometry/map-extent.ts";
import { northing } from "../../../src/geometry/mercator.ts";
import { nearestPositions } from "../../../src/geometry/nearest-positions.ts";
import { signedArea, windingOf } from "../../../src/geometry/ring-winding.ts";
import { toMapLng } from "../../../src/geometry/to-map-lng.ts";
import { box, equatorDegreeKm, pointAt, polygonOf } from "../../fixtures/shapes.ts";

/* Shapes of a few corners, for which a person can say what comes out. */

describe("the inside of a polygon", () => {
  test("is found in the middle of a box", () => {
    expect(interiorPoint(polygonOf(box(2, 10, 6, 20)))).toEqual([4, 15]);
  });

  test("is in the wider arm of a land with a bay, not in the bay", () => {
    // A U open to the north: arms of 1° in the west and 3° in the east, a bay from 1° to 4°.
    const bay: Position[] = [
      [0, 0],
      [7, 0],
      [7, 10],
      [4, 10],
      [4, 2],
      [1, 2],
      [1, 10],
      [0, 10],
      [0, 0],
    ];
    expect(interiorPoint(polygonOf(bay))).toEqual([5.5, 5]);
    const mirrored = bay.map(([lng = 0, lat = 0]) => [-lng, lat]);
    expect(interiorPoint(polygonOf(mirrored))).toEqual([-5.5, 5]);
  });

  test("is not in a lake", () => {
    expect(interiorPoint(polygonOf(box(0, 0, 10, 10), box(2, 4, 8, 6)))).toEqual([1, 5]);
    expect(interiorPoint(polygonOf(box(0, 0, 10, 10), box(1, 4, 6, 6)))).toEqual([8, 5]);
  });

  test("lies between slanting shores where they are crossed", () => {
    const triangle: Position[] = [
      [0, 0],
      [8, 0],
      [8, 8],
      [0, 0],
    ];
    expect(interiorPoint(polygonOf(triangle))).toEqual([6, 4]);
    const slanted: Position[] = [
      [10, 20],
      [14, 20],
      [18, 28],
      [14, 28],
      [10, 20],
    ];
    expect(interiorPoint(polygonOf(slanted))).toEqual([14, 24]);
  });

  test("is none where all of it is on one parallel", () => {
    const flat: Position[] = [
      [0, 5],
      [4, 5],
      [0, 5],
    ];
    expect(() => interiorPoint(polygonOf(flat))).toThrow(
      new RangeError("The polygon has no inside"),
    );
  });
});

describe("longitudes", () => {
  test.each([
    [0, 0],
    [179.5, 179.5],
    [180, -180],
    [190, -170],
    [-180, -180],
    [-190, 170],
    [330, -30],
    [540, -180],
    [-541, 179],
  ])("%d° is %d° in a link", (lng, wrapped) => {
    expect(wrapLng(lng)).toBe(wrapped);
  });

  test.each([
    [145, 145],
    [-30, -30],
    [-30.5, 329.5],
    [-77, 283],
  ])("%d° is %d° on the map, which begins at 30° W", (lng, mapped) => {
    expect(toMapLng(lng)).toBe(mapped);
  });
});

test.each([
  [0, 0],
  // The pole of a square Web Mercator map, where north is as far as east at 180°.
  [85.0511287798, 180],
  [-85.0511287798, -180],
  // ln(tan 60°) of arc.
  [30, 31.4729237],
])("the northing of %d° is %d", (lat, y) => {
  expect(northing(lat)).toBeCloseTo(y, 6);
});

describe("areas", () => {
  // An eighth of the Earth's 510,065,621.7 km².
  test("an octant is an eighth of the Earth, wherever it begins", () => {
    expect(areaKm2(polygonOf(box(0, 0, 90, 90)))).toBeCloseTo(63_758_202.7, 0);
    expect(areaKm2(polygonOf(box(20, -90, 110, 0)))).toBeCloseTo(63_758_202.7, 0);
  });

  test("several holes are all taken off", () => {
    const [outer, one, other] = [box(0, 0, 10, 10), box(1, 1, 2, 2), box(3, 3, 4, 4)];
    const [outerKm2 = 0, oneKm2 = 0, otherKm2 = 0] = [outer, one, other].map((ring) =>
      areaKm2(polygonOf(ring)),
    );
    expect(areaKm2(polygonOf(outer, one, other))).toBeCloseTo(outerKm2 - oneKm2 - otherKm2, 6);
  });

  test("in the plane of degrees are counted twice, and negative when clockwise", () => {
    expect(signedArea(box(100, 50, 103, 52))).toBe(12);
    expect(signedArea(box(100, 50, 103, 52).toReversed())).toBe(-12);
    expect(windingOf([])).toBe("clockwise");
  });
});

describe("geodesics", () => {
  test.each([
    ["north", [10, 1], 0],
    ["east", [11, 0], 90],
    ["south", [10, -1], 180],
    ["west", [9, 0], 270],
  ] as const)("start to the %s", (_, to, bearing) => {
    expect(geodesicBetween([10, 0], [...to]).bearing).toBe(bearing);
  });

  test("along the equator have its length, and go back and forth", () => {
    const span = geodesicBetween([10, 0], [11, 0]);
    expect(span.km).toBeCloseTo(equatorDegreeKm, 6);
    const [lng, lat] = destination([10, 0], span);
    expect(lng).toBeCloseTo(11, 9);
    expect(lat).toBeCloseTo(0, 9);
  });

  test("are drawn in as few even steps as keep to the spacing", () => {
    const lngs = (spacingKm: number) =>
      geodesicLine([0, 0], [4, 0], spacingKm).map(([lng = 0]) => Number(lng.toFixed(6)));
    expect(lngs(2 * equatorDegreeKm + 0.001)).toEqual([0, 2, 4]);
    expect(lngs(2 * equatorDegreeKm - 0.001)).toEqual([0, 1.333333, 2.666667, 4]);
    expect(lngs(1000)).toEqual([0, 4]);
    // A line of no length has its two ends all the same.
    expect(geodesicLine([5, 5], [5, 5], 20)).toHaveLength(2);
  });
});

describe("the nearest positions of two shores", () => {
  const close = (position: Position) => position.map((degrees) => expect.closeTo(degrees, 4));

  test("of two boxes on the equator face each other", () => {
    const [from, to] = nearestPositions(
      [polygonOf(box(0, -1, 1, 1))],
      [
        polygonOf([
          [3, 0],
          [4, 1],
          [4, -1],
          [3, 0],
        ]),
      ],
    );
    expect(from).toEqual(close([1, 0]));
    expect(to).toEqual(close([3, 0]));
  });

  test("of points are the points themselves, in the order given", () => {
    expect(nearestPositions([pointAt([10, 50])], [pointAt([-20, -60])])).toEqual([
      close([10, 50]),
      close([-20, -60]),
    ]);
  });

  test("are those of the nearest of several lands, however they are listed", () => {
    const lands = [polygonOf(box(20, 0, 21, 1)), pointAt([5, 0.5]), polygonOf(box(-9, 0, -8, 1))];
    for (const listed of [lands, lands.toReversed()]) {
      const [from, to] = nearestPositions([pointAt([0, 0.5])], listed);
      expect(from).toEqual(close([0, 0.5]));
      expect(to).toEqual(close([5, 0.5]));
    }
  });

  test("may lie anywhere on a shore of many positions", () => {
    // 100 positions along a parallel; the point lies north of one after the other.
    const south: Position[] = Array.from({ length: 100 }, (_, i) => [i / 100, 0]);
    const shore = polygonOf([...south, [0.99, -1], [0, -1], [0, 0]]);
    for (const index of [0, 1, 31, 32, 33, 63, 64, 65, 98, 99]) {
      const [on] = nearestPositions([shore], [pointAt([index / 100, 0.01])]);
      expect(on).toEqual(close([index / 100, 0]));
    }
    // Between two positions as well, also where one stretch of the shore ends.
    for (const lng of [0.005, 0.315, 0.325, 0.635, 0.645]) {
      expect(nearestPositions([pointAt([lng, 0.01])], [shore])[1]).toEqual(close([lng, 0]));
    }
  });

  test("are none where one side has no shore", () => {
    const none = new RangeError("No shore to measure to");
    expect(() => nearestPositions([], [pointAt([0, 0])])).toThrow(none);
    expect(() => nearestPositions([pointAt([0, 0])], [])).toThrow(none);
  });
});
