import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimKindIds, speakerIds, verdictIds } from "../../../src/content/claim.ts";
import { contradictionIds } from "../../../src/content/contradictions.ts";
import { placeIds } from "../../../src/content/places.ts";
import { noFilters, placesOfClaims } from "../../../src/dossier/claim-filters.ts";
import { formatCamera, parseCamera } from "../../../src/url/camera-param.ts";
import { hrefOf } from "../../../src/url/format.ts";
import { parsers, searchValue } from "../../../src/url/parse.ts";
import { claimViews, tabIds } from "../../../src/url/view.ts";
import { type LinkedView, readView, sanitiseQuery } from "../../fixtures/read-view.ts";

const start: LinkedView = {
  story: null,
  scenario: "today",
  hold: [],
  selection: { kind: "none" },
  panel: "places",
  claimView: "all",
  claimFilters: noFilters,
  entry: null,
  camera: null,
  theme: null,
  compare: null,
  layers: null,
  hide: [],
};

describe("links", () => {
  test("defaults are not written, but for one where nothing would be left", () => {
    expect(hrefOf(start)).toBe("?scenario=today");
    expect(hrefOf({ ...start, theme: "dark" })).toBe("?theme=dark");
  });

  test("a view is written in the words of the public contract", () => {
    const view: LinkedView = {
      ...start,
      scenario: "1956",
      selection: { kind: "claim", id: "p11-habomai-shikotan" },
      panel: "claims",
      entry: null,
      camera: { zoom: 8.25, lat: 43.8, lng: 146.7 },
      theme: "dark",
      compare: "four",
      layers: ["territorial-sea", "eez-200"],
    };
    expect(hrefOf({ ...view, camera: null })).toBe(
      "?scenario=1956&claim=p11-habomai-shikotan&theme=dark&compare=four&layers=territorial-sea,eez-200",
    );
    expect(hrefOf({ ...start, layers: [] })).toBe("?layers=none");
    expect(hrefOf({ ...start, camera: view.camera })).toBe("?map=8.25/43.8/146.7");
    const selection = { kind: "contradiction", id: "four-or-two-islands" } as const;
    expect(hrefOf({ ...start, selection, panel: "claims" })).toBe(
      "?contradiction=four-or-two-islands",
    );
    const claimFilters = { ...noFilters, verdict: "opinion", about: "okinawa" } as const;
    expect(hrefOf({ ...start, panel: "claims", claimFilters })).toBe(
      "?panel=claims&verdict=opinion&about=okinawa",
    );
    expect(hrefOf({ ...start, panel: "claims", claimView: "silence" })).toBe(
      "?panel=claims&view=silence",
    );
  });

  test("whatever can be looked at survives the way through a link", () => {
    const viewed = fc.record({
      story: fc.constant(null),
      scenario: fc.constantFrom("today", "1956", "four", "own" as const),
      hold: fc.subarray(["habomai", "kunashir", "iturup"] as const),
      selection: fc.oneof(
        fc.constant({ kind: "none" as const }),
        fc.constantFrom(...placeIds).map((id) => ({ kind: "place" as const, id })),
        fc.constant({ kind: "claim" as const, id: "p5-four-islands" as const }),
        fc.constantFrom(...contradictionIds).map((id) => ({ kind: "contradiction" as const, id })),
      ),
      claimView: fc.constantFrom(...claimViews),
      claimFilters: fc.record({
        speaker: fc.option(fc.constantFrom(...speakerIds)),
        kind: fc.option(fc.constantFrom(...claimKindIds)),
        verdict: fc.option(fc.constantFrom(...verdictIds)),
        about: fc.option(fc.constantFrom(...placesOfClaims)),
      }),
      panel: fc.constantFrom(
        ...tabIds,
        ...(["article", "terms", "evidence", "corrections", "privacy", "offline"] as const),
      ),
      entry: fc.option(fc.constantFrom("gshhg", "article-9", "1956-declaration")),
      camera: fc.option(
        fc.record({
          zoom: fc.integer({ min: 100, max: 1200 }).map((hundredths) => hundredths / 100),
          lat: fc.integer({ min: -850_000, max: 850_000 }).map((part) => part / 10_000),
          lng: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((part) => part / 10_000),
        }),
      ),
      theme: fc.option(fc.constantFrom("light", "dark" as const)),
      compare: fc.option(fc.constantFrom("today", "1956", "four", "own" as const)),
      layers: fc.option(fc.subarray(["territorial-sea", "eez-200"] as const)),
      hide: fc.subarray(["bases", "places", "names", "graticule"] as const),
    }) as fc.Arbitrary<LinkedView>;
    // An entry is one of a list; a place or claim being read takes the list's place.
    const view = viewed.map((value) => ({
      ...value,
      entry: value.selection.kind === "none" ? value.entry : null,
      compare: value.compare === value.scenario ? null : value.compare,
      hold: value.scenario === "own" || value.compare === "own" ? value.hold : [],
    }));
    fc.assert(
      fc.property(view, (value) => {
        expect(readView(hrefOf(value))).toEqual(value);
      }),
    );
  });
});

describe("the map's part of a link", () => {
  test.each([
    ["8/43.8/146.7", { zoom: 8, lat: 43.8, lng: 146.7 }],
    ["1/-85/-180", { zoom: 1, lat: -85, lng: -180 }],
    ["12/26.35/127.77", { zoom: 12, lat: 26.35, lng: 127.77 }],
  ])("%s is read", (text, camera) => {
    expect(parseCamera(text)).toEqual(camera);
  });

  test.each([
    "",
    "8",
    "8/43",
    "8/43/146/1",
    "0/43/146",
    "13/43/146",
    "8/86/146",
    "8/43/181",
    "NaN/43/146",
    "8/1e1/146",
    "8/43/Infinity",
    " 8/43/146",
    "8,43,146",
    "8/43/146<b>",
  ])("%j is refused", (text) => {
    expect(parseCamera(text)).toBeNull();
  });

  test("a written camera is read back to the precision of a link", () => {
    expect(formatCamera({ zoom: 7.123456, lat: 43.123456, lng: 146.99999 })).toBe(
      "7.12/43.1235/147",
    );
  });
});

describe("the entry and the search of a link", () => {
  test.each(["gshhg", "1956-declaration", "p5-four-islands"])("%s can be an entry", (id) => {
    expect(parsers.entry(id)).toBe(id);
  });

  test.each(["", "Gshhg", "a--b", "-a", "a b", '"]', "<b>", "国後", "a".repeat(61)])(
    "%j cannot",
    (id) => {
      expect(parsers.entry(id)).toBeNull();
    },
  );

  test.each([
    ["国後", "国後"],
    ["  Кунашир ", "Кунашир"],
    [" ", null],
    ["", null],
    ["x".repeat(101), null],
  ])("the search %j is read as %j", (text, value) => {
    expect(parsers.q(text)).toBe(value);
  });

  test("whatever is typed becomes a search that a link can hold, or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const value = searchValue(text);
        expect(value === null ? null : parsers.q(value)).toBe(value);
      }),
    );
  });
});

describe("what a link cannot use", () => {
  test("is dropped with a reason, the rest is kept", () => {
    const { search, invalidParams } = sanitiseQuery(
      "?scenario=1957&place=shikotan&map=8/43.8/146.7&colour=red&theme=pink",
    );
    expect(search).toBe("?place=shikotan&map=8/43.8/146.7");
    expect(invalidParams).toEqual([
      { parameter: "scenario", value: "1957", reason: "unusable-value" },
      { parameter: "colour", value: "red", reason: "unknown-parameter" },
      { parameter: "theme", value: "pink", reason: "unusable-value" },
    ]);
  });

  test("a comparison of a scenario with itself is none", () => {
    expect(sanitiseQuery("?scenario=1956&compare=1956")).toEqual({
      search: "?scenario=1956",
      invalidParams: [{ parameter: "compare", value: "1956", reason: "same-scenario" }],
    });
    expect(sanitiseQuery("?compare=today").invalidParams).toEqual([
      { parameter: "compare", value: "today", reason: "same-scenario" },
    ]);
    expect(sanitiseQuery("?compare=1956").invalidParams).toEqual([]);
    expect(sanitiseQuery("?compare=1855").invalidParams).toEqual([
      { parameter: "compare", value: "1855", reason: "unusable-value" },
    ]);
  });

  test.each([
    ["none", true],
    ["territorial-sea", true],
    ["territorial-sea,eez-200", true],
    ["eez-200,eez-200", false],
    ["eez-200,land", false],
    ["", false],
  ])("layers=%s is usable: %s", (value, usable) => {
    expect(sanitiseQuery(`?layers=${value}`).invalidParams.length).toBe(usable ? 0 : 1);
  });

  test("a second choice gives way to the first", () => {
    expect(sanitiseQuery("?place=shikotan&place=iturup&claim=p5-four-islands")).toEqual({
      search: "?place=shikotan",
      invalidParams: [
        { parameter: "place", value: "iturup", reason: "second-choice" },
        { parameter: "claim", value: "p5-four-islands", reason: "second-choice" },
      ],
    });
  });

  test("a contradiction gives way to a claim, and unknown filters are dropped", () => {
    const query =
      "?contradiction=four-or-two-islands&claim=p5-four-islands&verdict=true&about=nemuro&view=x";
    const { search, invalidParams } = sanitiseQuery(query);
    expect(search).toBe("?claim=p5-four-islands");
    expect(invalidParams.map(({ parameter, reason }) => [parameter, reason])).toEqual([
      ["verdict", "unusable-value"],
      ["about", "unusable-value"],
      ["view", "unusable-value"],
      ["contradiction", "second-choice"],
    ]);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "%s is neither a parameter nor a place",
    (name) => {
      const { search, invalidParams } = sanitiseQuery(`?${name}=1&place=${name}&claim=${name}`);
      expect(search).toBe("");
      expect(invalidParams.map(({ reason }) => reason)).toEqual([
        "unknown-parameter",
        "unusable-value",
        "unusable-value",
      ]);
    },
  );

  test("is shown short and without characters that disguise", () => {
    const [long] = sanitiseQuery(`?place=${"x".repeat(500)}`).invalidParams;
    expect(long?.value.length).toBeLessThan(50);
    const [disguised] = sanitiseQuery("?place=a%E2%80%AEb%00c").invalidParams;
    expect(disguised?.value).toBe("a�b�c");
  });

  test("any query at all is sorted without failing, and the kept part has nothing to drop", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        const { search } = sanitiseQuery(query);
        expect(sanitiseQuery(search)).toEqual({ search, invalidParams: [] });
      }),
      { numRuns: 500 },
    );
  });
});
