import type { MultiPolygon } from "geojson";
import { beforeEach, describe, expect, test } from "vitest";
import { scenarios } from "../../../src/content/scenarios.ts";
import { windingOf } from "../../../src/geometry/ring-winding.ts";
import { seaAtStake } from "../../../src/scenario/sea-at-stake.ts";
import { equidistanceLines, seaLimits } from "../../../src/scenario/sea-lines.ts";
import { facesWithin, type SeaTopology, zoneOf } from "../../../src/scenario/sea-zones.ts";
import { segmentsOf, sideOf, squareSea } from "../../fixtures/square-sea.ts";

/*
 * Four coasts side by side, each with a square of territorial sea in the south and one beyond it:
 *
 *   2 ┌─────────┬─────────┬─────────┬─────────┐  200 nautical miles
 *     │  japan  │ shikotan│  iturup │  russia │  beyond
 *   1 ├─────────┼─────────┼─────────┼─────────┤  12 nautical miles
 *     │         │         │         │         │  territorial sea
 *   0 └─────────┴─────────┴─────────┴─────────┘
 *     0         1         2         3         4         5
 *
 * The box reaches to 5° E and 3° N, so the western and southern sides were clipped to it and the
 * other two are limits of their own. Under the declaration Shikotan passes, and Iturup with four.
 */
const coasts = ["japan", "shikotan", "iturup", "russia"] as const;
function squares(): SeaTopology {
  return squareSea(
    [
      coasts.map((atom) => [atom, "territorial-sea"] as const),
      coasts.map((atom) => [atom, "beyond"] as const),
    ],
    [0, 0, 5, 3],
  );
}

/** Another for each test: what was worked out for one is kept for as long as it lives. */
let sea = squares();

beforeEach(() => {
  sea = squares();
});

const both = ["territorial-sea", "eez-200"] as const;

/** A face of the other state with the first state's all around it. */
const enclave = squareSea(
  [
    [
      ["japan", "beyond"],
      ["japan", "beyond"],
      ["japan", "beyond"],
    ],
    [
      ["japan", "beyond"],
      ["russia", "beyond"],
      ["japan", "beyond"],
    ],
    [
      ["japan", "beyond"],
      ["japan", "beyond"],
      ["japan", "beyond"],
    ],
  ],
  [-1, -1, 4, 4],
);

/** The only polygon's exterior ring as the box it fills, `[west, south, east, north]`. */
function boxOf({ type, coordinates }: MultiPolygon): readonly number[] {
  expect(type).toBe("MultiPolygon");
  expect(coordinates).toHaveLength(1);
  const ring = coordinates[0]?.[0] ?? [];
  const [lngs, lats] = [ring.map(([lng = 0]) => lng), ring.map(([, lat = 0]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

describe("the line between the states", () => {
  test.each([
    ["today", 1],
    ["1956", 2],
    ["four", 3],
  ] as const)("under %s lies east of square %i", (scenario, lng) => {
    const { equidistance, equidistanceToday } = equidistanceLines(
      sea,
      scenarios[scenario].handedOver,
      both,
    );
    expect(segmentsOf(equidistance)).toEqual(sideOf([lng, 0], [lng, 2]));
    const gone = scenario === "today" ? [] : sideOf([1, 0], [1, 2]);
    expect(segmentsOf(equidistanceToday)).toEqual(gone);
  });

  test("ends at 12 miles where only the territorial sea is wanted, and is none without zones", () => {
    const { equidistance, equidistanceToday } = equidistanceLines(
      sea,
      scenarios["1956"].handedOver,
      ["territorial-sea"],
    );
    expect(segmentsOf(equidistance)).toEqual(["2,0 2,1"]);
    expect(segmentsOf(equidistanceToday)).toEqual(["1,0 1,1"]);
    const none = equidistanceLines(sea, scenarios["1956"].handedOver, []);
    expect(Object.values(none).flat()).toEqual([]);
  });

  test.each([
    ["japan", "russia"],
    ["russia", "japan"],
  ] as const)("is within the territorial sea where that of either is, %s west of %s", (a, b) => {
    const pair = squareSea(
      [
        [
          [a, "territorial-sea"],
          [b, "beyond"],
        ],
      ],
      [-1, -1, 3, 3],
    );
    const lines = equidistanceLines(pair, [], ["territorial-sea"]);
    expect(segmentsOf(lines.equidistance)).toEqual(["1,0 1,1"]);
  });

  test("is worked out once for a scenario and its zones", () => {
    const lines = equidistanceLines(sea, scenarios.four.handedOver, ["eez-200"]);
    expect(equidistanceLines(sea, scenarios.four.handedOver, ["eez-200"])).toBe(lines);
    expect(equidistanceLines(sea, scenarios["1956"].handedOver, ["eez-200"])).not.toBe(lines);
    expect(seaLimits(sea, both)).toBe(seaLimits(sea, both));
    expect(seaAtStake(sea, scenarios.four.handedOver, "JP", "eez-200")).toBe(
      seaAtStake(sea, scenarios.four.handedOver, "JP", "eez-200"),
    );
  });
});

describe("the limits", () => {
  test("of 12 miles part the belts, those of 200 the sea from what has no owner", () => {
    const { limit12, limit200 } = seaLimits(sea, both);
    expect(segmentsOf(limit12)).toEqual(sideOf([0, 1], [4, 1]));
    expect(segmentsOf(limit200)).toEqual(
      [...sideOf([0, 2], [4, 2]), ...sideOf([4, 0], [4, 2])].sort(),
    );
  });

  test("are drawn for the wanted zones alone", () => {
    const all = seaLimits(sea, both);
    const [near, far] = [seaLimits(sea, ["territorial-sea"]), seaLimits(sea, ["eez-200"])];
    expect([near.limit12, near.limit200]).toEqual([all.limit12, []]);
    expect([far.limit12, far.limit200]).toEqual([[], all.limit200]);
  });

  test("of what is computed go around the box, a position at each degree", () => {
    expect(seaLimits(sea, []).edge).toEqual([
      [
        ...[0, 1, 2, 3, 4].map((lng) => [lng, 0]),
        ...[0, 1, 2].map((lat) => [5, lat]),
        ...[5, 4, 3, 2, 1].map((lng) => [lng, 3]),
        ...[3, 2, 1].map((lat) => [0, lat]),
        [0, 0],
      ],
    ]);
  });

  test("of a box of one and a half degrees have positions evenly apart", () => {
    expect(seaLimits({ ...sea, bbox: [10, 20, 11.5, 21] }, []).edge).toEqual([
      [
        [10, 20],
        [10.75, 20],
        [11.5, 20],
        [11.5, 21],
        [10.75, 21],
        [10, 21],
        [10, 20],
      ],
    ]);
  });
});

describe("the zones of a state", () => {
  test.each([
    ["today", "JP", "territorial-sea", [0, 0, 1, 1]],
    ["today", "RU", "territorial-sea", [1, 0, 4, 1]],
    ["today", "JP", "eez-200", [0, 0, 1, 2]],
    ["1956", "JP", "eez-200", [0, 0, 2, 2]],
    ["1956", "RU", "eez-200", [2, 0, 4, 2]],
    ["four", "JP", "territorial-sea", [0, 0, 3, 1]],
    ["four", "RU", "eez-200", [3, 0, 4, 2]],
  ] as const)("under %s: %s, %s", (scenario, state, zone, box) => {
    expect(boxOf(zoneOf(sea, scenarios[scenario].handedOver, state, zone))).toEqual(box);
  });

  test("leave out what the other state has in their midst, as a hole that runs clockwise", () => {
    const [polygon = [], ...others] = zoneOf(enclave, [], "JP", "eez-200").coordinates;
    expect(others).toEqual([]);
    expect(polygon.map(windingOf)).toEqual(["counter-clockwise", "clockwise"]);
    expect(segmentsOf(polygon.slice(1))).toEqual(
      [
        ...sideOf([1, 1], [2, 1]),
        ...sideOf([1, 2], [2, 2]),
        ...sideOf([1, 1], [1, 2]),
        ...sideOf([2, 1], [2, 2]),
      ].sort(),
    );
    expect(boxOf(zoneOf(enclave, [], "JP", "eez-200"))).toEqual([0, 0, 3, 3]);
  });

  test("consist of the faces of their belts", () => {
    const near = coasts.map((atom) => ({ atom, belt: "territorial-sea" }));
    const far = coasts.map((atom) => ({ atom, belt: "beyond" }));
    expect(facesWithin(sea, ["territorial-sea"])).toEqual(near);
    expect(facesWithin(sea, both)).toEqual([...near, ...far]);
    expect(facesWithin(sea, [])).toEqual([]);
  });
});

describe("the sea at stake", () => {
  test.each([
    ["1956", "JP", "eez-200", [1, 0, 2, 2]],
    ["1956", "JP", "territorial-sea", [1, 0, 2, 1]],
    ["1956", "RU", "eez-200", [2, 0, 3, 2]],
    ["1956", "RU", "territorial-sea", [2, 0, 3, 1]],
    ["four", "JP", "eez-200", [1, 0, 3, 2]],
    ["today", "RU", "eez-200", [1, 0, 3, 2]],
  ] as const)("under %s: %s, %s", (scenario, state, zone, box) => {
    expect(boxOf(seaAtStake(sea, scenarios[scenario].handedOver, state, zone))).toEqual(box);
  });
});
