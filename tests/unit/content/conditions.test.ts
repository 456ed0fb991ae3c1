import { describe, expect, test } from "vitest";
import { articleNine, articleNineAnchor } from "../../../src/content/declaration.ts";
import { conditionSources, scenarioSources } from "../../../src/content/scenario-sources.ts";
import { scenarioIds, scenarios } from "../../../src/content/scenarios.ts";
import { sources } from "../../../src/content/sources.ts";
import { scenarioText } from "../../../src/content/text/en/scenarios.ts";

describe.each(scenarioIds)("the conditions of %s", (id) => {
  test("each have a state, a text and the sentence that states them", () => {
    const count = scenarios[id].conditions.length;
    expect(scenarioText[id].conditions).toHaveLength(count);
    expect(conditionSources[id]).toHaveLength(count);
    for (const basis of conditionSources[id]) expect(basis.length).toBeGreaterThan(0);
  });

  test("rest on documents that are among the scenario's sources", () => {
    const named = conditionSources[id].flat().filter((each) => each !== articleNineAnchor);
    expect(scenarioSources[id]).toEqual(expect.arrayContaining(named));
    for (const each of named) expect(sources).toHaveProperty([each]);
  });
});

describe("Article 9", () => {
  test("states the first condition of the declaration", () => {
    expect(conditionSources["1956"][0]).toEqual([articleNineAnchor]);
  });

  test("names two of the four islands and a peace treaty", () => {
    expect(articleNine.english).toMatch(
      /Habomai.*Shikoton.*after the conclusion of a Peace Treaty/,
    );
    expect(articleNine.english).not.toMatch(/Kunashir|Iturup|Etorofu/);
  });

  test("leads to both authentic texts", () => {
    for (const [language, id] of Object.entries(articleNine.authentic)) {
      expect(sources[id]).toMatchObject({ language, url: expect.any(String) });
    }
  });
});
