import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxBeside } from "../../../src/map/labels/label-boxes.ts";
import {
  type Box,
  collide,
  compass,
  type Direction,
  type LabelCandidate,
  placeLabels,
} from "../../../src/map/labels/label-placement.ts";

const frame: Box = { left: 0, top: 0, right: 400, bottom: 300 };

const { east, west } = compass;

interface Sizes {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

function candidate(
  id: string,
  x: number,
  y: number,
  sides: readonly Direction[] = [east],
  { width, height, gap }: Sizes = { width: 80, height: 16, gap: 8 },
): LabelCandidate {
  const tries = sides.map((direction) => ({
    direction,
    box: boxBeside({ x, y }, { width, height }, direction, gap),
  }));
  return { id, tries: () => tries };
}

describe("placing labels", () => {
  test("a label stands on its first free side", () => {
    const [placed] = placeLabels([candidate("a", 100, 100, [east, west])], [], frame);
    expect(placed?.box).toEqual({ left: 108, top: 92, right: 188, bottom: 108 });
  });

  test("of several tries for one label only the first that is free is kept", () => {
    const control: Box = { left: 100, top: 80, right: 200, bottom: 120 };
    const tries = [100, 250, 20].map((x, i) => ({
      ...candidate(`line-${i}`, x, 100),
      once: "line",
    }));
    const placed = placeLabels(tries, [control], frame);
    expect(placed.map(({ id }) => id)).toEqual(["line-1"]);
  });

  test("a label moves to another side when a control is in its way", () => {
    const control: Box = { left: 105, top: 80, right: 300, bottom: 120 };
    const [placed] = placeLabels([candidate("a", 100, 100, [east, west])], [control], frame);
    expect(placed?.box.right).toBe(92);
  });

  test("the earlier candidate wins and the later is left out", () => {
    const placed = placeLabels([candidate("a", 100, 100), candidate("b", 110, 104)], [], frame);
    expect(placed.map(({ id }) => id)).toEqual(["a"]);
  });

  test("a label that would leave the frame is left out", () => {
    expect(placeLabels([candidate("a", 350, 100)], [], frame)).toEqual([]);
  });

  test("no two labels, and no label and obstacle, ever collide or leave the frame", () => {
    const side = fc.constantFrom<Direction>(...Object.values(compass));
    const candidates = fc.array(
      fc.record({
        x: fc.integer({ min: -50, max: 450 }),
        y: fc.integer({ min: -50, max: 350 }),
        width: fc.integer({ min: 5, max: 150 }),
        height: fc.integer({ min: 5, max: 40 }),
        gap: fc.integer({ min: 0, max: 12 }),
        sides: fc.array(side, { minLength: 1, maxLength: 4 }),
      }),
      { maxLength: 40 },
    );
    const obstacle: Box = { left: 100, top: 100, right: 180, bottom: 160 };
    fc.assert(
      fc.property(candidates, (list) => {
        const named = list.map(({ x, y, sides, ...sizes }, index) =>
          candidate(String(index), x, y, sides, sizes),
        );
        const boxes = placeLabels(named, [obstacle], frame).map(({ box }) => box);
        for (const [index, box] of boxes.entries()) {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true);
          expect(collide(box, obstacle)).toBe(false);
          for (const other of boxes.slice(index + 1)) expect(collide(box, other)).toBe(false);
        }
      }),
    );
  });
});
