import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapLng } from "../../../src/geometry/map-extent.ts";
import { toMapLng } from "../../../src/geometry/to-map-lng.ts";

test("Washington lies east of Tokyo, across the Pacific", () => {
  expect(toMapLng(-77)).toBe(283);
  expect(toMapLng(139.7)).toBe(139.7);
});

test("a longitude comes back from the map as it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_800_000, max: 1_799_999 }), (part) => {
      const lng = part / 10_000;
      expect(wrapLng(toMapLng(lng))).toBeCloseTo(lng, 9);
    }),
  );
});
