import type { MultiPolygon } from "geojson";
import { describe, expect, test } from "vitest";
import { placeShares, type ScreenMap, type ShareText } from "../../../src/map/labels/share-text.ts";

/** A map of ten pixels a degree, north up. */
const screen: ScreenMap = {
  frame: { left: -500, top: -500, right: 500, bottom: 500 },
  pointOf: ([lng = 0, lat = 0]) => ({ x: 10 * lng, y: -10 * lat }),
  positionOf: ({ x, y }) => [x / 10, -y / 10],
};

/** A share in the middle of a box of so many degrees around 0, 0. */
function shareIn(width: number, height: number): ShareText {
  const [x, y] = [width / 2, height / 2];
  const ring = [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
    [-x, -y],
  ];
  const area: MultiPolygon = { type: "MultiPolygon", coordinates: [[ring]] };
  const [lines, shortLines] = [["of the sea", "with the two of the four"], ["of the sea"]];
  return { state: "JP", figure: "49%", lines, shortLines, position: [0, 0], area };
}

describe("a share written on the sea", () => {
  test("is as large and as long as its part of the sea allows", () => {
    const ways = [
      [40, 40],
      [14, 12],
      [8, 8],
      [6, 4],
    ] as const;
    const placed = ways.map(
      ([width, height]) => placeShares([shareIn(width, height)], screen, [])[0],
    );
    expect(placed.map((each) => [each?.figurePx, each?.lines.length])).toEqual([
      [53, 2],
      [53, 1],
      [38, 1],
      [28, 0],
    ]);
    for (const [i, each] of placed.entries()) {
      const { left, right, top, bottom } = each?.box ?? { left: 0, right: 0, top: 0, bottom: 0 };
      expect(right - left).toBeLessThan(10 * (ways[i]?.[0] ?? 0));
      expect(bottom - top).toBeLessThan(10 * (ways[i]?.[1] ?? 0));
    }
  });

  test("is smaller on a narrow map", () => {
    const [share] = placeShares(
      [shareIn(40, 40)],
      { ...screen, frame: { left: -200, top: -200, right: 200, bottom: 200 } },
      [],
    );
    expect(share?.figurePx).toBe(32);
  });

  test("makes way for a control, no further than it has to", () => {
    const control = { left: -200, top: -5, right: 200, bottom: 5 };
    const [share] = placeShares([shareIn(40, 40)], screen, [control]);
    const { top, bottom } = share?.box ?? { top: 0, bottom: 0 };
    expect(share?.figurePx).toBe(53);
    const gap = Math.max(top - control.bottom, control.top - bottom);
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(10);
  });

  test("is left out where it finds no room", () => {
    expect(placeShares([shareIn(2, 2)], screen, [])).toEqual([]);
    const control = { left: -200, top: -200, right: 200, bottom: 200 };
    expect(placeShares([shareIn(40, 40)], screen, [control])).toEqual([]);
    const frame = { left: 200, top: 200, right: 400, bottom: 400 };
    expect(placeShares([shareIn(40, 40)], { ...screen, frame }, [])).toEqual([]);
  });
});
