import type { Position } from "geojson";
import type { Point } from "leaflet";
import { describe, expect, test } from "vitest";
import { lineLabels } from "../../../src/map/labels/line-labels.ts";
import type { SeaLines } from "../../../src/scenario/sea-lines.ts";

const frame = { left: 0, top: 0, right: 1000, bottom: 800 };
const none: SeaLines = {
  equidistance: [],
  equidistanceToday: [],
  limit12: [],
  limit200: [],
  edge: [],
};

/** A pixel, without Leaflet, which needs a window. */
function point(x: number, y: number): Point {
  const distanceTo = (other: Point) => Math.hypot(other.x - x, other.y - y);
  return { x, y, distanceTo } as Point;
}

/** A map on which degrees are tens of pixels, north up. */
const toPoint = ([lng = 0, lat = 0]: Position) => point(lng * 10, 800 - lat * 10);
const write = (id: string) => id;

function texts(lines: Partial<SeaLines>) {
  return lineLabels({ ...none, ...lines }, toPoint, frame, write);
}

const straight = Array.from({ length: 61 }, (_, i): Position => [20 + i, 20 + i / 2]);

describe("the name of a line of the sea", () => {
  test("runs along the line, level enough to be read", () => {
    const [name] = texts({ limit200: [straight] });
    expect(name?.name).toBe("sea.limit200");
    // Half a degree up for each degree right.
    expect(name?.slope).toBeCloseTo((-Math.atan(0.5) * 180) / Math.PI, 6);
  });

  test("is turned the right way up whichever way the line runs", () => {
    const [name] = texts({ limit200: [straight.toReversed()] });
    expect(name?.slope).toBeCloseTo((-Math.atan(0.5) * 180) / Math.PI, 6);
  });

  test("is tried where the line is straight before where it bends", () => {
    const zigzag = Array.from({ length: 31 }, (_, i): Position => [20 + i, 20 + (i % 2) * 2]);
    const on = Array.from({ length: 31 }, (_, i): Position => [51 + i, 20]);
    const [name] = texts({ equidistance: [[...zigzag, ...on]] });
    expect(name?.position[0]).toBeGreaterThan(51);
    expect(Math.abs(name?.slope ?? 90)).toBeLessThan(1);
  });

  test("is left out where the line bends away from it", () => {
    const around = (turn: number): Position => [50 + 20 * Math.cos(turn), 40 + 20 * Math.sin(turn)];
    const arc = Array.from({ length: 60 }, (_, i) => around(i / 12));
    expect(texts({ limit200: [arc] }).length).toBeGreaterThan(0);
    const wave = Array.from(
      { length: 200 },
      (_, i): Position => [20 + i / 4, 40 + 3 * Math.sin(i)],
    );
    expect(texts({ limit200: [wave] })).toEqual([]);
  });

  test("has the line under all of it, also where a long edge runs into short ones", () => {
    const bend = Array.from({ length: 31 }, (_, i): Position => [36 - i * 0.5, 50 - i * 0.5]);
    const line: Position[] = [[36, 78], ...bend];
    const all = texts({ equidistance: [line] });
    expect(all.length).toBeGreaterThan(0);
    for (const { slope = 0, position, name } of all) {
      const middle = toPoint(position);
      const turn = (slope * Math.PI) / 180;
      for (const half of [-1, 1]) {
        const reach = half * name.length * 3.2;
        const x = middle.x + reach * Math.cos(turn);
        const y = middle.y + reach * Math.sin(turn);
        // The edge is at x = 360 down to y = 300, and then goes down to the left.
        const off = y <= 300 ? Math.abs(x - 360) : Math.abs(x - 360 + (y - 300)) / Math.SQRT2;
        expect(off).toBeLessThan(20);
      }
    }
  });

  test("does not go on where the line ends", () => {
    const short: Position[] = [
      [40, 40],
      [56, 40],
    ];
    const all = texts({ equidistance: [short] });
    expect(all.length).toBeGreaterThan(0);
    for (const { position, name } of all) {
      const { x } = toPoint(position);
      expect(x - name.length * 3.2).toBeGreaterThan(400 - 20);
      expect(x + name.length * 3.2).toBeLessThan(560 + 20);
    }
  });

  test("is found on an edge whose corners are out of sight", () => {
    const [name] = texts({
      limit200: [
        [
          [-200, 30],
          [300, 30],
        ],
      ],
    });
    expect(name?.slope).toBeCloseTo(0, 6);
  });

  test("is left out where too little of the line is in view", () => {
    expect(texts({ limit12: [straight.slice(0, 10)] })).toEqual([]);
    expect(texts({ limit12: [straight.map(([lng = 0, lat = 0]) => [lng + 200, lat])] })).toEqual(
      [],
    );
  });
});
