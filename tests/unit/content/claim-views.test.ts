import { describe, expect, test } from "vitest";
import { claimIds } from "../../../src/content/claims.ts";
import {
  conflictsOf,
  contradictionsOf,
  differingPlaces,
  isContradictionId,
  placesOfSide,
} from "../../../src/content/contradictions.ts";
import { ladderOf } from "../../../src/content/ladder.ts";
import {
  isFiltered,
  listedClaims,
  listedPlaces,
  noFilters,
  placesOfClaims,
} from "../../../src/dossier/claim-filters.ts";

describe("the filters", () => {
  test.each([
    [{ speaker: "putin" }, ["p9-say-over-bases", "p9-okinawa-protests", "p10-factor-in-talks"]],
    [{ speaker: "putin", kind: "forecast" }, []],
    [{ kind: "forecast" }, ["p12-visit-to-russia"]],
    [{ verdict: "contradicted", kind: "legal-content" }, ["p5-four-islands", "p11-kuril-label"]],
    [{ about: "singapore" }, ["p4-singapore-meeting", "p4-faster-talks", "p4-basis-1956"]],
  ] as const)("%j leave %j", (chosen, claims) => {
    const filters = { ...noFilters, ...chosen };
    expect(isFiltered(filters)).toBe(true);
    expect(listedClaims(filters)).toEqual(claims);
  });

  test("list each place once, in the order of the claims", () => {
    expect(listedPlaces({ ...noFilters, speaker: "putin" })).toEqual(["moscow", "okinawa"]);
    expect(listedPlaces({ ...noFilters, speaker: "headline" })).toEqual(["washington"]);
  });

  test("offer the places that some claim is about, and no others", () => {
    expect(placesOfClaims).toContain("singapore");
    expect(placesOfClaims).not.toContain("kadena-air-base");
    expect(new Set(placesOfClaims).size).toBe(placesOfClaims.length);
  });
});

describe("a contradiction", () => {
  test("has an id of its own list, not a name that every object has", () => {
    expect(isContradictionId("order-of-handover")).toBe(true);
    expect(isContradictionId("p5-four-islands")).toBe(false);
    expect(isContradictionId("toString")).toBe(false);
  });

  test("is about the places of all claims of a side, each once", () => {
    expect(placesOfSide(["p9-say-over-bases", "p10-factor-in-talks"])).toEqual([
      "moscow",
      "okinawa",
    ]);
    expect(placesOfSide(["p4-singapore-meeting", "p2-abe-quotation"])).toEqual([
      "singapore",
      "washington",
    ]);
  });

  test("hatches what one side has alone", () => {
    expect(differingPlaces("order-of-handover")).toEqual(["kunashir", "iturup"]);
  });

  test("is listed with every claim of either side, and conflicts are named once", () => {
    expect(contradictionsOf("p11-habomai-shikotan")).toEqual([
      "four-or-two-islands",
      "order-of-handover",
      "which-statement",
    ]);
    expect(conflictsOf("p11-habomai-shikotan")).toEqual([
      "p5-four-islands",
      "p5-handover-seals-treaty",
    ]);
    expect(conflictsOf("p5-handover-seals-treaty")).toEqual(["p11-habomai-shikotan"]);
    expect(conflictsOf("p12-visit-to-russia")).toEqual([]);
    expect(contradictionsOf("p12-visit-to-russia")).toEqual([]);
  });
});

describe("the ladder of a claim", () => {
  test("that somebody is quoted with has his day, and is a report in the article", () => {
    expect(ladderOf("p9-say-over-bases")).toMatchObject({
      speaker: { who: "putin", when: { from: "2018-12-20", to: "2018-12-20" }, kind: "opinion" },
      outlet: "not-stated",
      article: { when: { from: "2019-01", to: "2019-01" }, kind: "reported-event" },
      reading: { when: { from: "2026-11", to: "2026-11" }, kind: "opinion" },
    });
    expect(ladderOf("p2-abe-quotation").speaker.when).toEqual({
      from: "2019-01-06",
      to: "2019-01-06",
    });
  });

  test("that the article makes itself has the day of its item, and stays of its kind", () => {
    expect(ladderOf("p5-four-islands")).toMatchObject({
      speaker: {
        who: "article",
        when: { from: "2019-01-06", to: "2019-01-06" },
        kind: "legal-content",
      },
      article: {
        item: { source: "sputnik-brasil-6-january" },
        when: { from: "2019-01", to: "2019-01" },
        kind: "legal-content",
      },
    });
    // The interview is of 2018; the article speaks of it on 1 January.
    expect(ladderOf("p6-asahi-interview").speaker.when).toEqual({
      from: "2019-01-01",
      to: "2019-01-01",
    });
  });

  test("names the outlet with the day it put the statement out", () => {
    expect(ladderOf("p6-asahi-interview").outlet).toEqual({
      who: "asahi",
      when: { from: "2019-01-01", to: "2019-01-01" },
      kind: "reported-event",
    });
    expect(ladderOf("p1-regional-security").outlet).toMatchObject({ who: "kyodo" });
    expect(ladderOf("p0-treaty-benefits-us").outlet).toBe("not-applicable");
  });

  test("has four rungs for every claim", () => {
    for (const id of claimIds) {
      expect(Object.keys(ladderOf(id))).toEqual(["speaker", "outlet", "article", "reading"]);
    }
  });
});
