import { describe, expect, test } from "vitest";
import { groupIds } from "../../../src/content/place.ts";
import { scenarios } from "../../../src/content/scenarios.ts";
import { administrationOf } from "../../../src/scenario/control.ts";
import { countPassing } from "../../../src/scenario/count-passing.ts";
import { landOfState, landTransfer } from "../../../src/scenario/land-transfer.ts";
import { scenarioRoleOf } from "../../../src/scenario/scenario-role.ts";

describe("land and people that pass to Japan", () => {
  test("today nothing passes", () => {
    const { areaKm2, shareOfFour, population2018 } = landTransfer([]);
    expect([areaKm2.value, shareOfFour.value, population2018.value]).toEqual([0, 0, 0]);
  });

  // 95 + 251 of the 5,004 km² that the four attached-islet figures of 2022 add up to.
  test("under the declaration it is 346 km², 6.9 % of the four", () => {
    const { areaKm2, shareOfFour, population2018, population2020 } = landTransfer(
      scenarios["1956"].handedOver,
    );
    expect(areaKm2.value).toBe(346);
    expect(shareOfFour.value).toBeCloseTo(0.0691, 4);
    expect([population2018.value, population2020.value]).toEqual([3070, 3319]);
  });

  // Totals printed by the sources: 18,010 in 2018 and 18,365 on 1 January 2020.
  test("with all four it is everything, and the printed totals of residents", () => {
    const { areaKm2, shareOfFour, population2018, population2020 } = landTransfer(
      scenarios.four.handedOver,
    );
    expect(areaKm2.value).toBe(5004);
    expect(shareOfFour.value).toBe(1);
    expect([population2018.value, population2020.value]).toEqual([18_010, 18_365]);
  });

  test("the rest stays with Russia", () => {
    expect(landOfState([], "JP").value).toBe(0);
    expect(landOfState(scenarios["1956"].handedOver, "JP").value).toBe(346);
    expect(landOfState(scenarios["1956"].handedOver, "RU").value).toBe(4658);
    expect(landOfState(scenarios.four.handedOver, "RU").value).toBe(0);
  });

  test("none at all still rests on the source of the four", () => {
    expect(landOfState([], "JP").sources).toEqual(["mofa-northern-territories-data"]);
    expect(landTransfer([]).shareOfFour.sources).toEqual(["mofa-northern-territories-data"]);
    expect(landTransfer(scenarios.four.handedOver).population2018.sources).toEqual([
      "weblio-population-under-russia",
    ]);
  });

  test("every figure names what it rests on", () => {
    for (const derived of Object.values(landTransfer(scenarios["1956"].handedOver))) {
      expect(derived.sources.length).toBeGreaterThan(0);
    }
  });

  test("islands are counted by group", () => {
    const features = (["habomai", "habomai", "shikotan", "iturup"] as const).map((group) => ({
      properties: { group },
    }));
    expect(countPassing([], features)).toBe(0);
    expect(countPassing(scenarios["1956"].handedOver, features)).toBe(3);
    expect(countPassing(scenarios.four.handedOver, features)).toBe(4);
  });
});

describe("who holds what", () => {
  test("the declaration changes Habomai and Shikotan and nothing else", () => {
    expect(groupIds.map((group) => administrationOf(group, scenarios["1956"].handedOver))).toEqual([
      "passes-to-japan",
      "passes-to-japan",
      "administered-by-russia",
      "administered-by-russia",
    ]);
  });

  test.each([
    ["tanfilyev", "habomai"],
    ["yuzhno-kurilsk", "kunashir"],
    ["kadena-air-base", "okinawa"],
    ["okinawa", "okinawa"],
    ["cape-nosappu", "hokkaido"],
    ["tokyo", "japan"],
    ["moscow", "russia"],
    ["washington", "united-states"],
    ["singapore", "singapore"],
  ] as const)("%s plays the part of %s", (id, role) => {
    expect(scenarioRoleOf(id)).toBe(role);
  });
});
