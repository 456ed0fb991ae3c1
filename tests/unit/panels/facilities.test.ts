import { describe, expect, test } from "vitest";
import { facilities } from "../../../src/content/facilities.ts";
import { facilitiesByArea } from "../../../src/panels/place/facility-areas.ts";
import { sizeRatios } from "../../../src/panels/place/facility-ratios.ts";
import {
  directionOf,
  type FacilityOrder,
  orderAfterPress,
  sortedFacilities,
} from "../../../src/panels/place/sort-facilities.ts";

const largestFirst: FacilityOrder = { column: "area", isReversed: false };
const textOf = ({ id, branch }: (typeof facilitiesByArea)[number], column: "name" | "branch") =>
  column === "name" ? id : branch;

describe("the list of facilities", () => {
  test("has every facility once, its area in hectares", () => {
    const ids = facilitiesByArea.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(Object.keys(facilities).toSorted());
    expect(facilitiesByArea.map(({ area }) => area)).toEqual(
      facilitiesByArea.map(() => expect.objectContaining({ topic: "area", unit: "ha" })),
    );
  });

  test("starts with the largest, and a second press turns it round", () => {
    const sorted = (order: FacilityOrder) =>
      sortedFacilities(facilitiesByArea, order, textOf).map(({ id }) => id);
    expect(directionOf(largestFirst)).toBe("descending");
    expect(sorted(largestFirst)[0]).toBe("camp-hansen");
    const smallestFirst = orderAfterPress(largestFirst, "area");
    expect(directionOf(smallestFirst)).toBe("ascending");
    expect(sorted(smallestFirst).at(-1)).toBe("camp-hansen");
    const byName = orderAfterPress(smallestFirst, "name");
    expect(directionOf(byName)).toBe("ascending");
    expect(sorted(byName)).toEqual(Object.keys(facilities).toSorted());
  });

  test("keeps the largest first within a branch", () => {
    const army = sortedFacilities(facilitiesByArea, orderAfterPress(largestFirst, "branch"), textOf)
      .filter(({ branch }) => branch === "Army")
      .map(({ area }) => area.value);
    expect(army).toEqual(army.toSorted((a, b) => b - a));
  });
});

test("a facility is compared with the two air bases, one of these with the other", () => {
  expect(sizeRatios("kadena-air-base")).toEqual([
    { than: "futenma-air-station", ratio: expect.closeTo(1985.5 / 475.9) },
  ]);
  expect(sizeRatios("camp-schwab").map(({ than }) => than)).toEqual([
    "futenma-air-station",
    "kadena-air-base",
  ]);
});
