import { describe, expect, test } from "vitest";
import { groupByPlace } from "../../../src/dossier/group-by-place.ts";
import { declutter } from "../../../src/map/symbols/declutter.ts";
import { ringAround, shapePath, symbolShapes } from "../../../src/map/symbols/point-shapes.ts";

describe("marks of a place", () => {
  test("that would cover each other are drawn once, the first of them", () => {
    const first = { x: 0, y: 0, name: "first" };
    const marks = [first, { x: 3, y: 3, name: "on it" }, { x: 4, y: 0, name: "beside it" }];
    expect(declutter(marks, 4).map(({ name }) => name)).toEqual(["first", "beside it"]);
    expect(declutter([first], 4)).toEqual([first]);
  });

  test("are kept together in the order in which they come", () => {
    const features = ["iturup", "nemuro", "iturup"] as const;
    expect([...groupByPlace(features, (id) => id)]).toEqual([
      ["iturup", ["iturup", "iturup"]],
      ["nemuro", ["nemuro"]],
    ]);
  });
});

describe("shapes", () => {
  test("reach as far as they say, their line included, on whole pixels", () => {
    // Nine pixels wide: around the middle of a pixel.
    expect(shapePath(symbolShapes.dot, 100, 50)).toMatch(/^M97,50\.5a3\.5,3\.5 /);
  });

  test("have rings around them with a gap between", () => {
    const ring = ringAround(symbolShapes.dot, 2, 3);
    expect(ring.radiusPx).toBe(symbolShapes.dot.radiusPx + 5);
    expect(ring.linePx).toBe(3);
  });
});
