import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kurilsBounds, okinawaBounds } from "../../../src/map/region-bounds.ts";
import { pathOf, staticFrame, stepsPerPixel } from "../../../src/prerender/static-frame.ts";

/** Web Mercator at a zoom, as OGC's Two Dimensional Tile Matrix Set has it: 256 pixels for 360°. */
function mercator([lng, lat]: readonly [number, number], zoom: number): [number, number] {
  const worldPx = 256 * 2 ** zoom;
  const phi = (lat * Math.PI) / 180;
  return [((lng + 180) / 360) * worldPx, ((1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2) * worldPx];
}

/** The corners of a path's sub-paths, read back from its relative moves. */
function cornersOf(path: string): [number, number][][] {
  return path
    .split("M")
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index) => {
        x += numbers[2 * index] as number;
        y += numbers[2 * index + 1] as number;
        return [x / stepsPerPixel, y / stepsPerPixel] as [number, number];
      });
    });
}

describe.each([
  ["the four islands", kurilsBounds],
  ["Okinawa", okinawaBounds],
])("the frame of %s", (_, box) => {
  const frame = staticFrame(box, 558);
  const [west, south, east, north] = box as [number, number, number, number];

  test("reaches from corner to corner", () => {
    const { pointOf } = frame;
    expect(pointOf([west, north])).toEqual({ x: 0, y: 0 });
    expect(pointOf([east, south]).x).toBeCloseTo(frame.width, 9);
    expect(pointOf([east, south]).y).toBeCloseTo(frame.height, 9);
  });

  test("has every position where Web Mercator has it at its zoom", () => {
    const { pointOf } = frame;
    const [left, top] = mercator([west, north], frame.zoom);
    fc.assert(
      fc.property(
        fc.double({ min: west - 4, max: east + 4, noNaN: true }),
        fc.double({ min: south - 4, max: north + 4, noNaN: true }),
        (lng, lat) => {
          const [x, y] = mercator([lng, lat], frame.zoom);
          const point = pointOf([lng, lat]);
          expect(point.x).toBeCloseTo(x - left, 5);
          expect(point.y).toBeCloseTo(y - top, 5);
        },
      ),
    );
  });
});

describe("a path", () => {
  const pointOf = ([x, y]: readonly number[]) => ({ x: x as number, y: y as number });

  test("has its corners within half a step, however many there are", () => {
    const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
    const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(line, (positions) => {
        const [corners] = cornersOf(pathOf([positions], pointOf, false));
        // All of it may fall together to a speck, which is left out.
        if (corners === undefined) return;
        // Corners that fall together are written once; the others keep their order.
        let at = 0;
        for (const [x, y] of positions) {
          const [nearX, nearY] = corners[at] as [number, number];
          const isHere = Math.abs(nearX - x) <= 0.126 && Math.abs(nearY - y) <= 0.126;
          if (!isHere) at += 1;
          const [thenX, thenY] = corners[at] as [number, number];
          expect(Math.abs(thenX - x)).toBeLessThanOrEqual(0.126);
          expect(Math.abs(thenY - y)).toBeLessThanOrEqual(0.126);
        }
      }),
    );
  });

  test("leaves out what is smaller than a step", () => {
    const speck = [
      [5, 5],
      [5.01, 5],
      [5.01, 5.01],
      [5, 5],
    ];
    expect(pathOf([speck], pointOf, true)).toBe("");
  });
});
