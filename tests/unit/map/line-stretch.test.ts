import { describe, expect, test } from "vitest";
import { evenSteps, stretchForName } from "../../../src/map/labels/line-stretch.ts";

const frame = { left: 0, top: 0, right: 1000, bottom: 800 };
const options = { widthPx: 160, frame, obstacles: [], isInside: () => false };

/** A line of corners 20 pixels apart. */
const along = (count: number, at: (i: number) => readonly [x: number, y: number]) =>
  Array.from({ length: count }, (_, i) => {
    const [x, y] = at(i);
    return { x, y };
  });
const level = along(30, (i) => [100 + 20 * i, 400]);

describe("the stretch for the name of a line", () => {
  test("lies above the line, from left to right whichever way the line runs", () => {
    for (const line of [level, level.toReversed()]) {
      const stretch = stretchForName([line], options) ?? [];
      expect(stretch.length).toBeGreaterThan(160 / 8);
      expect(stretch.at(-1)?.x).toBeGreaterThan((stretch[0]?.x ?? 0) + 160);
      for (const { y } of stretch) expect(y).toBeCloseTo(392, 6);
    }
  });

  test("lies below it, a letter's height further away, where above is inside", () => {
    const stretch = stretchForName([level], { ...options, isInside: ({ y }) => y < 400 }) ?? [];
    expect(stretch.length).toBeGreaterThan(0);
    for (const { y } of stretch) expect(y).toBeCloseTo(419, 6);
  });

  test("follows a bend, and leaves out a line that is too crooked or too short", () => {
    const arc = along(40, (i) => [500 - 300 * Math.cos(i / 15), 600 - 300 * Math.sin(i / 15)]);
    const stretch = stretchForName([arc], options) ?? [];
    expect(stretch.length).toBeGreaterThan(0);
    for (const { x, y } of stretch) expect(Math.hypot(x - 500, y - 600)).toBeCloseTo(308, -1);
    const wave = along(200, (i) => [100 + 4 * i, 400 + 30 * Math.sin(i / 2)]);
    expect(stretchForName([wave], options)).toBeNull();
    expect(stretchForName([level.slice(0, 8)], options)).toBeNull();
  });

  test("keeps clear of obstacles, letters and all, and within the frame", () => {
    const box = { left: 100, top: 375, right: 450, bottom: 385 };
    const stretch = stretchForName([level], { ...options, obstacles: [box] }) ?? [];
    expect(stretch[0]?.x).toBeGreaterThan(450);
    const wall = { ...box, right: 690 };
    expect(stretchForName([level], { ...options, obstacles: [wall] })).toBeNull();
    const top = level.map(({ x }) => ({ x, y: 15 }));
    expect(stretchForName([top], options)).toBeNull();
  });

  test("is found on an edge whose corners are out of sight", () => {
    const [run = []] = evenSteps(
      [
        { x: -5000, y: 300 },
        { x: 9000, y: 300 },
      ],
      frame,
    ).filter(({ length }) => length > 0);
    expect(run.length).toBe(124);
  });
});
