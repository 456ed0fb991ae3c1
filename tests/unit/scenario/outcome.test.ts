import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { handoverOf, scenarioOfHandover } from "../../../src/content/handover.ts";
import { scenarioIds, scenarios } from "../../../src/content/scenarios.ts";
import { type SeaMeasures, stateIds, zoneIds } from "../../../src/content/sea.ts";
import { figuresOf } from "../../../src/scenario/figures.ts";
import { handoverAtoms } from "../../../src/scenario/handover-atoms.ts";
import { outcomeOf } from "../../../src/scenario/outcome.ts";

const measures = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../geo/zones/measures.json"), "utf8"),
) as SeaMeasures;
const atoms = handoverAtoms(measures);

describe("the outcome of a handover", () => {
  test.each(scenarioIds)("of %s is what the published figures say", (scenario) => {
    const figures = new Map(figuresOf(measures).map(({ id, value }) => [id as string, value]));
    const outcome = outcomeOf(atoms, scenarios[scenario].handedOver);
    expect(outcome.landKm2.part).toBe(figures.get(`land-${scenario}-jp`));
    expect(outcome.residents2018.part).toBe(figures.get(`residents-2018-${scenario}`));
    expect(outcome.lineKm.gone).toBeCloseTo(figures.get(`line-gone-${scenario}`) ?? -1, -0.5);
    expect(outcome.lineKm.made).toBeCloseTo(figures.get(`line-new-${scenario}`) ?? -1, -0.5);
    for (const zone of zoneIds) {
      const { part, whole } = outcome.seaKm2[zone];
      expect(part / whole).toBeCloseTo(figures.get(`${zone}-share-${scenario}`) ?? -1, 4);
      for (const state of stateIds) {
        const id = `${zone}-${scenario}-${state.toLowerCase()}`;
        expect(Math.round(outcome.seaOfStateKm2[zone][state])).toBe(figures.get(id));
      }
    }
  });

  test("of three islands is that of the three added up", () => {
    const three = outcomeOf(atoms, ["habomai", "shikotan", "kunashir"]);
    expect(three.landKm2).toEqual({ part: 95 + 251 + 1490, whole: 5004 });
    expect(three.seaKm2["eez-200"].part).toBeGreaterThan(105_959);
    expect(three.seaKm2["eez-200"].part).toBeLessThan(three.seaKm2["eez-200"].whole);
  });
});

describe("a handover", () => {
  test("is a known scenario's whatever the order of its groups", () => {
    expect(scenarioOfHandover(["shikotan", "habomai"])).toBe("1956");
    expect(scenarioOfHandover([])).toBe("today");
    expect(scenarioOfHandover(["iturup"])).toBeNull();
  });

  test("of a choice is the scenario's, or the reader's own", () => {
    expect(handoverOf("1956", ["iturup"])).toEqual(["habomai", "shikotan"]);
    expect(handoverOf("own", ["iturup"])).toEqual(["iturup"]);
  });
});
