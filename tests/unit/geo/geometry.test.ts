import fc from "fast-check";
import geographiclib from "geographiclib-geodesic";
import type { Feature, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { edgeConflicts } from "../../../geo/build/edge-conflicts.ts";
import { areaKm2 } from "../../../src/geometry/area-km2.ts";
import { bboxOf } from "../../../src/geometry/bbox-of.ts";
import { circleRadiusM } from "../../../src/geometry/circle-radius.ts";
import { distanceKm } from "../../../src/geometry/distance-km.ts";
import { isOnLand } from "../../../src/geometry/point-in-land.ts";
import { signedArea, windingOf, wound } from "../../../src/geometry/ring-winding.ts";

/** An ellipse of 1° steps round a centre, counter-clockwise. */
function ellipse(lng: number, lat: number, radiusLng: number, radiusLat: number): Position[] {
  const ring = Array.from({ length: 360 }, (_, i): Position => {
    const angle = (i * Math.PI) / 180;
    return [lng + radiusLng * Math.cos(angle), lat + radiusLat * Math.sin(angle)];
  });
  return [...ring, ring[0] ?? []];
}

const polygonOf = (...coordinates: Position[][]): Polygon => ({ type: "Polygon", coordinates });

/** Karney's area of the geodesic polygon, the reference. */
function referenceAreaKm2(ring: readonly Position[]): number {
  const polygon = geographiclib.Geodesic.WGS84.Polygon(false);
  for (const [lng = 0, lat = 0] of ring.slice(0, -1)) polygon.AddPoint(lat, lng);
  return Math.abs(polygon.Compute(false, true).area ?? 0) / 1e6;
}

describe("areaKm2", () => {
  test("gives the whole Earth its 510,065,621.7 km²", () => {
    const world = [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ];
    expect(areaKm2(polygonOf(world))).toBeCloseTo(510_065_621.72, 1);
  });

  test("agrees with geodesic areas to a part in a million", () => {
    const center = [
      fc.double({ min: -179, max: 179, noNaN: true }),
      fc.double({ min: -75, max: 75, noNaN: true }),
    ] as const;
    fc.assert(
      fc.property(...center, (lng, lat) => {
        const ring = ellipse(lng, lat, 0.3, 0.2);
        expect(Math.abs(areaKm2(polygonOf(ring)) / referenceAreaKm2(ring) - 1)).toBeLessThan(1e-6);
      }),
    );
  });

  test("takes holes off, adds polygons up, and ignores winding", () => {
    const outer = ellipse(146, 44, 1, 0.5);
    const hole = ellipse(146, 44, 0.5, 0.25);
    const outerKm2 = areaKm2(polygonOf(outer));
    const holeKm2 = areaKm2(polygonOf(hole));
    expect(areaKm2(polygonOf(outer, hole))).toBeCloseTo(outerKm2 - holeKm2, 6);
    expect(areaKm2(polygonOf(outer.toReversed(), hole.toReversed()))).toBeCloseTo(
      outerKm2 - holeKm2,
      6,
    );
    const both = {
      type: "MultiPolygon" as const,
      coordinates: [[outer], [ellipse(150, 44, 1, 0.5)]],
    };
    expect(areaKm2(both)).toBeCloseTo(2 * outerKm2, 6);
  });
});

describe("distanceKm", () => {
  // Worked examples of the GeographicLib documentation.
  test.each([
    ["New York to London", [-73.8, 40.6], [-0.5, 51.6], 5551.7594],
    ["Wellington to Salamanca, nearly antipodal", [174.81, -41.32], [-5.5, 40.96], 19_959.67926735],
  ])("%s", (_, from, to, km) => {
    expect(distanceKm(from, to)).toBeCloseTo(km, 4);
  });

  test("is the same both ways and zero to itself", () => {
    expect(distanceKm([145.8, 43.4], [147, 45])).toBe(distanceKm([147, 45], [145.8, 43.4]));
    expect(distanceKm([145.8, 43.4], [145.8, 43.4])).toBe(0);
  });
});

describe("rings", () => {
  const ring = ellipse(146, 44, 1, 0.5);

  test("know their direction and turn round when asked", () => {
    expect(windingOf(ring)).toBe("counter-clockwise");
    expect(windingOf(ring.toReversed())).toBe("clockwise");
    expect(wound(ring, "counter-clockwise")).toBe(ring);
    expect(wound(ring, "clockwise")).toEqual(ring.toReversed());
  });

  test("of a few metres still have a direction", () => {
    const tiny = [
      [145.8594, 43.395],
      [145.85941, 43.395],
      [145.85941, 43.39501],
      [145.8594, 43.395],
    ];
    expect(signedArea(tiny)).toBeGreaterThan(0);
  });
});

describe("bboxOf", () => {
  const at = (lng: number, lat: number): Feature => ({
    type: "Feature",
    properties: {},
    geometry: { type: "Point", coordinates: [lng, lat] },
  });

  test("holds every feature", () => {
    expect(bboxOf([at(146, 44), at(128, 26), at(147, 45)])).toEqual([128, 26, 147, 45]);
  });

  test("refuses an empty list", () => {
    expect(() => bboxOf([])).toThrow(RangeError);
  });
});

describe("isOnLand", () => {
  const land = polygonOf(ellipse(146, 44, 1, 0.5), ellipse(146, 44, 0.5, 0.25).toReversed());

  test("counts the shore, not the lake nor the sea", () => {
    expect(isOnLand([146.8, 44], land)).toBe(true);
    expect(isOnLand([147, 44], land)).toBe(true);
    expect(isOnLand([146, 44], land)).toBe(false);
    expect(isOnLand([148, 44], land)).toBe(false);
  });
});

describe("circleRadiusM", () => {
  test("gives the circle its area", () => {
    expect(circleRadiusM(Math.PI * 100)).toBeCloseTo(1000, 9);
    expect(circleRadiusM(0)).toBe(0);
  });
});

describe("edgeConflicts", () => {
  test.each([
    [
      "a crossing",
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ],
    ],
    [
      "a spike",
      [
        [0, 0],
        [4, 0],
        [2, 0],
        [2, 2],
        [0, 0],
      ],
    ],
    [
      "a vertex in the middle of an edge",
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
        [0, 0],
      ],
    ],
  ])("finds %s", (_, ring) => {
    expect(edgeConflicts([ring], 0)).not.toEqual([]);
  });

  test("finds two rings that overlap, and lets rings meet at a vertex", () => {
    const square = (west: number, south: number) => [
      [west, south],
      [west + 2, south],
      [west + 2, south + 2],
      [west, south + 2],
      [west, south],
    ];
    expect(edgeConflicts([square(0, 0), square(1, 1)], 0)).not.toEqual([]);
    expect(edgeConflicts([square(0, 0), square(2, 0)], 0), "a shared side").not.toEqual([]);
    expect(edgeConflicts([square(0, 0), square(2, 2)], 0)).toEqual([]);
  });
});
