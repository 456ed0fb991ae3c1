import { describe, expect, test } from "vitest";
import { articleFingerprint } from "../../../src/content/article-fingerprint.ts";
import { articleItemIds, articleItemOf, articleItems } from "../../../src/content/article-items.ts";
import { verdictIds } from "../../../src/content/claim.ts";
import { claimChecks } from "../../../src/content/claim-checks.ts";
import { claimIds, claimOf } from "../../../src/content/claims.ts";
import {
  conflictsOf,
  contradictionIds,
  contradictionOf,
  contradictionsOf,
  differingPlaces,
  placesOfSide,
} from "../../../src/content/contradictions.ts";
import { ladderOf } from "../../../src/content/ladder.ts";
import { placeIds, placeOf } from "../../../src/content/places.ts";
import { silenceIds, silenceOf } from "../../../src/content/silences.ts";
import { claimDesk } from "../../../src/content/text/en/claim-desk.ts";
import { core } from "../../../src/content/text/en/core.ts";
import { notes } from "../../../src/content/text/en/notes.ts";

const sentence = /^[\p{Lu}“].+[.!?]”?$/su;

describe("every claim", () => {
  test.each(claimIds)(
    "%s has a verdict of the scale, a reason, and sources or the article itself",
    (id) => {
      expect(verdictIds).toContain(claimOf(id).verdict);
      expect(claimDesk.readings[id].reason).toMatch(sentence);
      expect(claimDesk.readings[id].reason.length).toBeGreaterThan(40);
      const { verdictSources, sources } = claimChecks[id];
      if (verdictSources !== "the-article") {
        expect(verdictSources.length).toBeGreaterThan(0);
        expect(sources).toEqual(expect.arrayContaining([...verdictSources]));
      }
    },
  );

  test.each(claimIds)("%s has a ladder from its speaker to us, and places", (id) => {
    const { speaker, outlet, article, reading } = ladderOf(id);
    expect(core.speakers[speaker.who]).toBeTruthy();
    const isQuoted = ["abe", "putin"].includes(speaker.who);
    expect(speaker.when).toEqual(isQuoted ? claimOf(id).said : article.item.published);
    if (typeof outlet === "string") expect(claimDesk.absences[outlet].label).toBeTruthy();
    else expect(core.outlets[outlet.who]).toBeTruthy();
    expect(article.item.paragraphs[0]).toBeLessThanOrEqual(claimOf(id).paragraph);
    expect(article.item.paragraphs[1]).toBeGreaterThanOrEqual(claimOf(id).paragraph);
    expect(reading.kind).toBe(claimOf(id).kind);
    expect(claimDesk.readings[id].reading).toMatch(sentence);
    expect(claimOf(id).places.length).toBeGreaterThan(0);
  });

  test("what somebody said is an opinion on their rung and a report on the article's", () => {
    const { speaker, outlet, article } = ladderOf("p2-abe-quotation");
    expect(speaker.kind).toBe("opinion");
    expect(outlet).toMatchObject({ who: "kyodo", when: "unknown", kind: "reported-event" });
    expect(article.kind).toBe("reported-event");
  });

  test("opinions are not judged, and only forecasts come true", () => {
    for (const id of claimIds) {
      const { kind, verdict, speaker } = claimOf(id);
      if (verdict === "opinion") expect(kind, id).toBe("opinion");
      // What somebody is quoted with is never rated as right or wrong.
      if (kind === "opinion" && speaker !== "headline") expect(verdict, id).toBe("opinion");
      expect(["came-true"].includes(verdict), id).toBe(kind === "forecast");
    }
  });

  test("no title reads as a fact: what is contradicted or one-sided is the article’s", () => {
    for (const id of claimIds) {
      expect(core.claimTitles[id].split(/\s+/).length, id).toBeLessThanOrEqual(6);
      const { verdict } = claimOf(id);
      if (["contradicted", "partly-right", "one-sided"].includes(verdict))
        expect(core.claimTitles[id]).toMatch(/^Article: /);
    }
  });

  test("what is not judged says so first", () => {
    for (const id of claimIds) {
      const { reason } = claimDesk.readings[id];
      expect(/^We do not judge /.test(reason), id).toBe(claimOf(id).verdict === "opinion");
    }
  });

  test("the bracketed words of the quotation, and no others, are an editor's", () => {
    const inserted = claimIds.filter((id) => claimChecks[id].insertedWords.length > 0);
    expect(inserted).toEqual(["p2-abe-quotation"]);
  });

  test("what is said of the time after the article is kept apart from the reason", () => {
    for (const id of claimIds) {
      const { reason, reading, context, later } = claimDesk.readings[id];
      expect(`${reason} ${reading} ${context}`, id).not.toMatch(/20(19|2\d)(?<!January 2019)/);
      if (later !== null) expect(later, id).toMatch(/20(19|2\d)/);
    }
  });

  test("unknown, not stated and not applicable are three wordings, and all are used", () => {
    const labels = Object.values(claimDesk.absences).map(({ label }) => label);
    expect(new Set(labels).size).toBe(3);
    const used = claimIds.flatMap((id) => {
      const { outlet } = ladderOf(id);
      return [claimChecks[id].occurred, typeof outlet === "string" ? outlet : outlet.when];
    });
    expect(used).toEqual(expect.arrayContaining(Object.keys(claimDesk.absences)));
  });
});

describe("contradictions", () => {
  test("know each other both ways", () => {
    for (const id of claimIds) {
      for (const other of conflictsOf(id))
        expect(conflictsOf(other), `${id}, ${other}`).toContain(id);
      expect(conflictsOf(id)).not.toContain(id);
    }
  });

  test("paragraph 5 and paragraph 11 exclude each other, and differ about two islands", () => {
    expect(contradictionOf("four-or-two-islands").relation).toBe("exclude");
    expect(conflictsOf("p5-four-islands")).toEqual(["p11-habomai-shikotan"]);
    expect(conflictsOf("p11-habomai-shikotan")).toContain("p5-four-islands");
    expect(differingPlaces("four-or-two-islands")).toEqual(["kunashir", "iturup"]);
  });

  test("a matter of words is no conflict and has nothing to hatch, yet is shown with its claims", () => {
    expect(differingPlaces("which-statement")).toEqual([]);
    expect(conflictsOf("p9-say-over-bases")).toEqual([]);
    expect(contradictionsOf("p9-say-over-bases")).toEqual(["which-statement"]);
  });

  test.each(contradictionIds)("%s has two sides with places, and words for what differs", (id) => {
    const { sides } = contradictionOf(id);
    for (const side of sides) expect(placesOfSide(side).length).toBeGreaterThan(0);
    expect(sides[0].some((claim) => sides[1].includes(claim))).toBe(false);
    expect(core.contradictions[id]).toBeTruthy();
    expect(claimDesk.contradictions[id].what).toMatch(sentence);
    expect(claimDesk.contradictions[id].document).toMatch(sentence);
  });

  test("no id stands for two things", () => {
    const ids = [...placeIds, ...claimIds, ...contradictionIds];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("silence", () => {
  test.each(silenceIds)("%s is told with its source, and marked where it came later", (id) => {
    const { paragraphs, when, later, sources } = silenceOf(id);
    expect(sources.length).toBeGreaterThan(0);
    expect(claimDesk.silences[id].missing).toMatch(sentence);
    expect(later).toBe(when !== null && when.from > "2019-01-07");
    for (const paragraph of paragraphs) expect(articleItemOf(paragraph)).toBeDefined();
  });

  test.each(placeIds)("%s is named, implied by words of a paragraph, or passed over", (id) => {
    const { mention } = placeOf(id);
    const text = notes[id].mention;
    if (text === null) {
      expect(mention.kind).not.toBe("named");
      return;
    }
    if (mention.kind === "none") {
      expect(text).toMatch(/silent|not named|does not|\bno\b/i);
      return;
    }
    for (const paragraph of mention.paragraphs) {
      expect(text).toMatch(paragraph === 0 ? /headline/i : new RegExp(`\\b${paragraph}\\b`));
    }
    if (mention.kind === "implied") expect(text).toMatch(/“.+”/);
  });
});

describe("the article", () => {
  test("is covered by its items once, in order", () => {
    const covered = articleItemIds.flatMap((id) => {
      const [first, last] = articleItems[id].paragraphs;
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
    expect(covered).toEqual(articleFingerprint.paragraphs.map((_, index) => index));
    expect(() => articleItemOf(13)).toThrow(RangeError);
  });
});
