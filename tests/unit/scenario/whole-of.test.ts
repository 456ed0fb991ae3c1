import { expect, test } from "vitest";
import { groupIds } from "../../../src/content/place.ts";
import { placeIds, wholeOf } from "../../../src/content/places.ts";
import { firstOfRole, scenarioRoleOf } from "../../../src/scenario/scenario-role.ts";

test.each([
  ["signalny", "habomai"],
  ["yuzhno-kurilsk", "kunashir"],
  ["yasny-airport", "iturup"],
  ["camp-schwab", "okinawa"],
  ["cape-nosappu", null],
  ["moscow", null],
] as const)("%s is part of %s", (id, whole) => {
  expect(wholeOf(id)).toBe(whole);
});

test("an island and Okinawa stand for themselves", () => {
  expect([...groupIds, "okinawa" as const].map(wholeOf)).toEqual([null, null, null, null, null]);
});

test("what a scenario means is said under a place that is no part of another, once for each role", () => {
  const firsts = new Set(placeIds.map(firstOfRole));
  expect(firsts.size).toBe(new Set(placeIds.map(scenarioRoleOf)).size);
  expect([...firsts].map(wholeOf).filter((whole) => whole !== null)).toEqual([]);
  expect(firstOfRole("cape-notsuke")).toBe("nemuro");
  for (const id of placeIds) expect(wholeOf(id) ?? firstOfRole(id), id).toBe(firstOfRole(id));
});
