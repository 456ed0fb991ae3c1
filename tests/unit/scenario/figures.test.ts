import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figureMethodIds } from "../../../src/content/figure-method.ts";
import { groupIds } from "../../../src/content/place.ts";
import { type ScenarioId, scenarioIds, scenarios } from "../../../src/content/scenarios.ts";
import { atomIds, beltIds, type SeaMeasures, stateIds, zoneIds } from "../../../src/content/sea.ts";
import { sourceIds } from "../../../src/content/sources.ts";
import { figuresOf } from "../../../src/scenario/figures.ts";
import {
  atomAreaKm2,
  lineChangeKm,
  seaShareOfFour,
  zoneAreaKm2,
} from "../../../src/scenario/sea-areas.ts";

const measures = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../geo/zones/measures.json"), "utf8"),
) as SeaMeasures;
const figures = figuresOf(measures);

function figureValue(id: string): number {
  const figure = figures.find((each) => each.id === id);
  if (figure === undefined) throw new Error(`No figure ${id}`);
  return figure.value;
}

/** Any division of the sea into areas. */
const anyFaces = fc
  .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 12, maxLength: 12 })
  .map((areas) => ({
    faces: atomIds.flatMap((atom, i) =>
      beltIds.map((belt, j) => ({ atom, belt, areaKm2: areas[2 * i + j] as number })),
    ),
  }));

describe("the sea of a scenario", () => {
  test("is held by one state or the other: together they hold the same under every scenario", () => {
    fc.assert(
      fc.property(anyFaces, fc.constantFrom(...zoneIds), (sea, zone) => {
        const total = (scenario: ScenarioId) =>
          stateIds.reduce(
            (sum, state) => sum + zoneAreaKm2(sea, scenarios[scenario].handedOver, state, zone),
            0,
          );
        for (const scenario of scenarioIds) {
          expect(total(scenario)).toBeCloseTo(total("today"), 4);
        }
      }),
    );
  });

  test("passes from one state to the other without loss", () => {
    fc.assert(
      fc.property(anyFaces, fc.constantFrom(...zoneIds), (sea, zone) => {
        for (const scenario of scenarioIds) {
          const change = (state: "JP" | "RU") =>
            zoneAreaKm2(sea, scenarios[scenario].handedOver, state, zone) -
            zoneAreaKm2(sea, [], state, zone);
          expect(change("JP")).toBeCloseTo(-change("RU"), 4);
        }
      }),
    );
  });

  test("with all four is everything nearest to the four", () => {
    for (const zone of zoneIds) {
      expect(seaShareOfFour(measures, groupIds, zone)).toBe(1);
      expect(seaShareOfFour(measures, [], zone)).toBe(0);
      const passing = groupIds.reduce((sum, group) => sum + atomAreaKm2(measures, group, zone), 0);
      const gained =
        zoneAreaKm2(measures, groupIds, "JP", zone) - zoneAreaKm2(measures, [], "JP", zone);
      expect(gained).toBeCloseTo(passing, 3);
    }
  });
});

describe("the line midway", () => {
  test("today runs between Japan and the three groups it meets, and none of it is new", () => {
    const { goneKm, newKm } = lineChangeKm(measures, []);
    expect([goneKm, newKm]).toEqual([0, 0]);
  });

  test("under the declaration leaves Habomai and comes to lie on the far side of Shikotan", () => {
    const lengthOf = (a: string, b: string) =>
      measures.lines.find(({ between }) => between.join() === [a, b].join())?.lengthKm ?? 0;
    const { goneKm, newKm } = lineChangeKm(measures, scenarios["1956"].handedOver);
    expect(goneKm).toBeCloseTo(lengthOf("habomai", "japan"), 6);
    expect(newKm).toBeCloseTo(
      lengthOf("habomai", "kunashir") +
        lengthOf("kunashir", "shikotan") +
        lengthOf("iturup", "shikotan"),
      6,
    );
  });
});

describe("figures", () => {
  test("have an id of their own, a unit, a method, inputs, a tolerance, a date and sources", () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const figure of figures) {
      expect(Number.isFinite(figure.value), figure.id).toBe(true);
      expect(["km2", "km", "share", "people"]).toContain(figure.unit);
      expect(figureMethodIds).toContain(figure.method);
      expect(figure.inputs.length).toBeGreaterThan(0);
      expect(figure.tolerance).toBeGreaterThanOrEqual(0);
      expect(figure.asOf).toMatch(/^\d{4}/);
      for (const source of figure.sources) expect(sourceIds).toContain(source);
    }
  });

  // Facts file, section 5.2: an estimate made elsewhere on a raster of 0.02°.
  test.each([
    ["eez-200-nearest-habomai", 37_900],
    ["eez-200-nearest-shikotan", 68_000],
    ["eez-200-nearest-kunashir", 16_500],
    ["eez-200-nearest-iturup", 91_600],
    ["territorial-sea-nearest-habomai", 3500],
    ["territorial-sea-nearest-shikotan", 2800],
    ["territorial-sea-nearest-kunashir", 6800],
    ["territorial-sea-nearest-iturup", 12_300],
    ["eez-200-change-four-jp", 214_000],
    ["eez-200-change-1956-jp", 105_900],
    ["eez-200-change-1956-ru", -105_900],
  ])("%s is about %d km²", (id, km2) => {
    expect(Math.abs(figureValue(id) / km2 - 1)).toBeLessThan(0.01);
  });

  test("two of the four groups are 7 % of the land and half of the sea", () => {
    expect(figureValue("land-share-1956")).toBeCloseTo(0.069, 3);
    expect(figureValue("territorial-sea-share-1956")).toBeCloseTo(0.249, 2);
    expect(figureValue("eez-200-share-1956")).toBeCloseTo(0.495, 2);
  });

  test("the land of the four is divided between the two states", () => {
    for (const scenario of scenarioIds) {
      expect(figureValue(`land-${scenario}-jp`) + figureValue(`land-${scenario}-ru`)).toBe(5004);
    }
  });

  test("what matters less than 1 % is not told one by one", () => {
    const effects = figures.filter(({ method }) => method === "effect-of-variant");
    expect(effects.length).toBeGreaterThan(5);
    for (const { id, value } of effects) {
      if (!id.endsWith("share-1956")) expect(Math.abs(value)).toBeGreaterThanOrEqual(0.01);
    }
  });
});
