import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { originBasis } from "../../../src/content/article-items.ts";
import { claimChecks } from "../../../src/content/claim-checks.ts";
import { claimIds, claimOf } from "../../../src/content/claims.ts";
import { contradictionIds, contradictionOf } from "../../../src/content/contradictions.ts";
import { correctionIds, correctionOf } from "../../../src/content/corrections.ts";
import { groupIds } from "../../../src/content/place.ts";
import { particularsOf } from "../../../src/content/place-particulars.ts";
import { placeIds, placeOf } from "../../../src/content/places.ts";
import { proposalIds, proposals, treatyFirstSources } from "../../../src/content/proposals.ts";
import { publishedEstimates } from "../../../src/content/published-estimates.ts";
import {
  scenarioSources,
  seaClaimSources,
  treatyReachSources,
} from "../../../src/content/scenario-sources.ts";
import { scenarioIds, scenarios } from "../../../src/content/scenarios.ts";
import { silenceIds, silenceOf } from "../../../src/content/silences.ts";
import type { Source } from "../../../src/content/source.ts";
import { type SourceId, sourceIds, sources } from "../../../src/content/sources.ts";
import { statedFigureIds, statedFigureOf } from "../../../src/content/stated-figures.ts";
import { termIds, termOf } from "../../../src/content/terms.ts";
import { claimDesk } from "../../../src/content/text/en/claim-desk.ts";
import { claimTexts } from "../../../src/content/text/en/claims.ts";
import { core } from "../../../src/content/text/en/core.ts";
import { notes } from "../../../src/content/text/en/notes.ts";
import { scenarioText } from "../../../src/content/text/en/scenarios.ts";
import { summaries } from "../../../src/content/text/en/summaries.ts";
import { termText } from "../../../src/content/text/en/terms.ts";
import { timelineText } from "../../../src/content/text/en/timeline.ts";
import type { TimelineEvent } from "../../../src/content/timeline.ts";
import {
  timelineEventIds,
  timelineEventOf,
  timelineEvents,
} from "../../../src/content/timeline-events.ts";

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

describe("places", () => {
  test.each(placeIds)(
    "%s has a note of 30 to 200 words, and of 60 if it is neither islet nor facility",
    (id) => {
      const count = words(notes[id].note.join(" ")).length;
      const isSmall = ["facility", "islet"].includes(placeOf(id).kind);
      expect(count).toBeGreaterThanOrEqual(isSmall ? 30 : 60);
      expect(count).toBeLessThanOrEqual(200);
    },
  );

  test.each(placeIds)(
    "%s has a short summary, an id for links, and names in three scripts",
    (id) => {
      expect(summaries[id].length).toBeLessThanOrEqual(120);
      expect(summaries[id]).not.toMatch(/\.$/);
      expect(id).toMatch(kebab);
      const { names } = placeOf(id);
      expect(names.en).toMatch(/^[\p{Script=Latin}\p{P}\p{N}\p{Zs}]+$/u);
      expect(names.ru).toMatch(/\p{Script=Cyrillic}/u);
      expect(names.ja).toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
    },
  );

  test("every fact has a date in ISO form, or says that it has none", () => {
    const dates = placeIds.flatMap((id) => particularsOf(id).facts.map(({ asOf }) => asOf));
    expect(dates.filter((date) => date !== null && !isoDate.test(date))).toEqual([]);
  });

  test("all 31 exclusive-use facilities and the one limited-use site are there", () => {
    const facilities = placeIds.flatMap((id) => particularsOf(id).facility ?? []);
    expect(facilities.filter(({ countedIn31 }) => countedIn31)).toHaveLength(31);
    expect(facilities).toHaveLength(32);
    expect(new Set(facilities.map(({ fac }) => fac)).size).toBe(32);
  });

  // The closure test of the research: the 31 areas add up to 18,496.2 ha.
  test("the areas of the 31 add up to the total of January 2019", () => {
    const areas = placeIds
      .filter((id) => particularsOf(id).facility?.countedIn31)
      .map(
        (id) => particularsOf(id).facts.find(({ topic }) => topic === "area")?.value ?? Number.NaN,
      );
    expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(18_496.2, 1);
  });

  test("the four groups are places under their own ids", () => {
    expect(groupIds.map((id) => placeOf(id).group)).toEqual([...groupIds]);
  });
});

describe("scenarios", () => {
  test.each(scenarioIds)("%s has a state for each of its conditions", (id) => {
    expect(scenarioText[id].conditions).toHaveLength(scenarios[id].conditions.length);
  });
});

describe("claims", () => {
  test("there are 26, in the article's order", () => {
    expect(claimIds).toHaveLength(26);
    const paragraphs = claimIds.map((id) => claimOf(id).paragraph);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  });

  test.each(claimIds)("%s is numbered by its paragraph, dated and about places", (id) => {
    const { paragraph, said, places } = claimOf(id);
    expect(id).toMatch(kebab);
    expect(id.startsWith(`p${paragraph}-`)).toBe(true);
    expect(said.from <= said.to && isoDate.test(said.from) && isoDate.test(said.to)).toBe(true);
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places).size).toBe(places.length);
  });

  test("the two that contradict each other are about four groups and about two", () => {
    expect([...claimOf("p5-four-islands").places].sort()).toEqual([...groupIds].sort());
    expect(claimOf("p11-habomai-shikotan").places).toEqual(["habomai", "shikotan"]);
  });

  test("a place that a claim is about is not one the article is silent on", () => {
    const silent = claimIds
      .flatMap((id) => claimOf(id).places)
      .filter((id) => placeOf(id).mention.kind === "none");
    expect(silent).toEqual([]);
  });
});

describe("terms", () => {
  test.each(termIds)("%s has an id for links and a short definition", (id) => {
    expect(id).toMatch(kebab);
    const { name, definition, forms } = termText[id];
    const count = words(definition).length;
    expect(count).toBeGreaterThanOrEqual(6);
    expect(count).toBeLessThanOrEqual(90);
    expect(name).not.toMatch(/\.$/);
    expect(forms.every((form) => form.trim() === form && form !== "")).toBe(true);
  });

  test("no form leads to two definitions", () => {
    const forms = termIds.flatMap((id) => termText[id].forms.map((form) => form));
    expect(new Set(forms).size).toBe(forms.length);
  });
});

describe("the timeline", () => {
  const whens = timelineEventIds.map((id) => (timelineEvents[id] as TimelineEvent).when);

  test("is in order of date", () => {
    const starts = whens.map(({ from }) => from);
    expect(starts).toEqual([...starts].sort());
  });

  test("has ten turning points, and titles that fit a line", () => {
    const turning = timelineEventIds.filter((id) => timelineEventOf(id).turning);
    expect(turning).toHaveLength(10);
    for (const id of timelineEventIds) {
      expect(timelineText[id].title.length, id).toBeLessThanOrEqual(45);
      expect(timelineText[id].title, id).not.toMatch(/^Later|\.$/);
    }
  });

  test.each(timelineEventIds)("%s is short, and says no more than there is to say", (id) => {
    const { what, effect } = timelineText[id];
    expect(words(what).length).toBeLessThanOrEqual(95);
    expect(effect === null ? 0 : words(effect).length).toBeLessThanOrEqual(45);
    expect(`${what} ${effect}`).not.toMatch(/\bno(?:thing)? chang|\blater\b/i);
  });

  test("marks as later exactly what came after the article", () => {
    for (const id of timelineEventIds) {
      const { when, later } = timelineEvents[id] as TimelineEvent;
      expect(later, id).toBe(when.from > "2019-01-07");
    }
  });
});

describe("sources", () => {
  test("every address is a web address", () => {
    const addresses = sourceIds.flatMap((id) => (sources[id] as Source).url ?? []);
    for (const address of addresses) expect(new URL(address).protocol).toMatch(/^https?:$/);
  });

  test("every source is cited, and has an id that says what it is", () => {
    const cited = new Set<SourceId>([
      "gshhg",
      ...placeIds.flatMap((id) => particularsOf(id).sources),
      ...placeIds.flatMap((id) =>
        particularsOf(id).facts.flatMap(({ basis }) =>
          basis.kind === "cited" ? basis.sources : [],
        ),
      ),
      ...claimIds.flatMap((id) => claimChecks[id].sources),
      ...scenarioIds.flatMap((id) => scenarioSources[id]),
      ...seaClaimSources,
      ...treatyReachSources,
      ...proposalIds.flatMap((id) => proposals[id].sources),
      ...treatyFirstSources,
      ...contradictionIds.flatMap((id) => contradictionOf(id).sources),
      ...Object.values(originBasis).flat(),
      ...silenceIds.flatMap((id) => silenceOf(id).sources),
      ...publishedEstimates.flatMap((estimate) => estimate.sources),
      "territorial-sea-act-1977",
      ...timelineEventIds.flatMap((id) => (timelineEvents[id] as TimelineEvent).sources),
      ...termIds.flatMap((id) => termOf(id).sources),
      ...statedFigureIds.flatMap((id) => statedFigureOf(id).sources),
      ...correctionIds.flatMap((id) => correctionOf(id).sources),
    ]);
    const positionSources = readFileSync(
      join(import.meta.dirname, "../../../geo/build/points/place-positions.ts"),
      "utf8",
    );
    const uncited = sourceIds.filter(
      (id) => !cited.has(id) && !positionSources.includes(`"${id}"`),
    );
    expect(uncited).toEqual([]);
    expect(sourceIds.filter((id) => !kebab.test(id) || /^s\d+b?$/.test(id))).toEqual([]);
  });
});

describe("wording", () => {
  const texts = JSON.stringify([
    core,
    summaries,
    claimTexts,
    claimDesk,
    notes,
    timelineText,
    termText,
  ]);

  test("four islands are never called Kuril Islands without saying who does", () => {
    expect(texts.match(/(four|disputed) Kuril/i)).toBeNull();
  });

  test("no text is a placeholder", () => {
    expect(texts.match(/\b(TODO|TBD|FIXME|lorem ipsum|placeholder)\b/)).toBeNull();
  });
});
