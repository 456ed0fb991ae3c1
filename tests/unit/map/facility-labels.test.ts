import { describe, expect, test } from "vitest";
import {
  crosses,
  type FacilityMark,
  facilityLabels,
  meetsBox,
  type SeaFrame,
} from "../../../src/map/labels/facility-labels.ts";
import { type Box, collide } from "../../../src/map/labels/label-placement.ts";

const frame: Box = { left: 0, top: 0, right: 800, bottom: 600 };

/** A straight coast on each side: land between two meridians, all the way down. */
const island = { west: 350, east: 450 };
const hasLand = ({ left, right }: Box) => left < island.east && right > island.west;

function mark(id: string, x: number, y: number, radius = 12): FacilityMark {
  return { id, x, y, radius, width: 150, height: 34 };
}

function seaAround(marks: SeaFrame["marks"], obstacles: readonly Box[] = []): SeaFrame {
  return { box: frame, obstacles, marks, hasLand, longestLeaderPx: 170 };
}

const eight = [
  mark("first", 380, 80, 24),
  mark("second", 420, 140, 20),
  mark("third", 370, 200, 22),
  mark("fourth", 376, 226, 20),
  mark("fifth", 430, 290, 16),
  mark("sixth", 372, 320, 14),
  mark("seventh", 384, 350, 9),
  mark("eighth", 390, 380, 9),
];

describe("names of facilities", () => {
  const labels = facilityLabels(eight, seaAround(eight));

  test("are all in the sea, within the map, clear of each other and of the marks", () => {
    expect(labels.map(({ id }) => id).toSorted()).toEqual(eight.map(({ id }) => id).toSorted());
    for (const { id, box } of labels) {
      expect(hasLand(box), id).toBe(false);
      expect(box.left >= 0 && box.right <= 800 && box.top >= 0 && box.bottom <= 600, id).toBe(true);
      expect(labels.filter((other) => other.id !== id && collide(box, other.box))).toEqual([]);
    }
  });

  test("have leaders that cross neither each other nor other names", () => {
    for (const { id, leader } of labels) {
      const others = labels.filter((other) => other.id !== id);
      expect(
        others.filter((other) => crosses(leader, other.leader)),
        id,
      ).toEqual([]);
      expect(
        others.filter((other) => meetsBox(leader, other.box)),
        id,
      ).toEqual([]);
    }
  });

  test("have leaders from their own side to the edge of their circle", () => {
    for (const { id, side, box, leader } of labels) {
      const [from, to] = leader;
      const { x, y, radius } = eight.find((each) => each.id === id) as FacilityMark;
      expect(Math.hypot(to.x - x, to.y - y)).toBeCloseTo(radius, 5);
      expect(
        side === "west" ? from.x > box.right && from.x < x : from.x < box.left && from.x > x,
      ).toBe(true);
    }
  });

  test("are on the side that is nearer, north to south as their marks are", () => {
    const [west, east] = [mark("west", 360, 200), mark("east", 440, 200)];
    const two = facilityLabels([west, east], seaAround([west, east]));
    expect(two.map(({ id, side }) => [id, side])).toEqual([
      ["west", "west"],
      ["east", "east"],
    ]);
    for (const side of ["west", "east"]) {
      const onSide = labels.filter((label) => label.side === side);
      const byLabel = onSide.toSorted((a, b) => a.box.top - b.box.top).map(({ id }) => id);
      const yOf = (id: string) => eight.find((each) => each.id === id)?.y ?? 0;
      expect(byLabel).toEqual(byLabel.toSorted((a, b) => yOf(a) - yOf(b)));
    }
  });
});

test("lines cross, and meet boxes, where they do", () => {
  const level = [
    { x: 0, y: 10 },
    { x: 100, y: 10 },
  ] as const;
  const upright = [
    { x: 50, y: 0 },
    { x: 50, y: 20 },
  ] as const;
  expect(crosses(level, upright)).toBe(true);
  expect(crosses(level, [upright[0], { x: 50, y: 9 }])).toBe(false);
  expect(meetsBox(level, { left: 40, top: 0, right: 60, bottom: 20 })).toBe(true);
  expect(meetsBox(level, { left: -20, top: -20, right: 120, bottom: 120 })).toBe(true);
  expect(meetsBox(level, { left: 40, top: 12, right: 60, bottom: 20 })).toBe(false);
});

test("a leader goes round the circle of another facility", () => {
  const named = mark("named", 400, 200, 10);
  const inTheWay = { x: 372, y: 200, radius: 14 };
  const [label] = facilityLabels([named], seaAround([named, inTheWay]));
  expect(label?.side).toBe("east");
});

test("where there is no room the least important is left out", () => {
  const near = [mark("first", 360, 30), mark("second", 362, 40), mark("third", 364, 50)];
  const sea = seaAround(near);
  const narrow: SeaFrame = {
    ...sea,
    box: { ...frame, bottom: 70 },
    obstacles: [{ left: 450, top: 0, right: 800, bottom: 600 }],
  };
  const ids = facilityLabels(near, narrow).map(({ id }) => id);
  expect(ids).toContain("first");
  expect(ids).not.toContain("third");
});
