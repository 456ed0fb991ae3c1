import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeIds, placeOf } from "../../../src/content/places.ts";
import { claimDesk } from "../../../src/content/text/en/claim-desk.ts";
import { claimTexts } from "../../../src/content/text/en/claims.ts";
import { core } from "../../../src/content/text/en/core.ts";
import { notes } from "../../../src/content/text/en/notes.ts";
import { summaries } from "../../../src/content/text/en/summaries.ts";
import { termText } from "../../../src/content/text/en/terms.ts";
import { timelineText } from "../../../src/content/text/en/timeline.ts";
import { createSearch, type Hit } from "../../../src/dossier/search/search-index.ts";
import { fold, tokensOf, typosIn } from "../../../src/dossier/search/tokens.ts";
import { createFormats } from "../../../src/i18n/formats.ts";
import first from "../../../src/i18n/messages/en.json" with { type: "json" };
import late from "../../../src/i18n/messages/late/en.json" with { type: "json" };
import type { Translate } from "../../../src/i18n/use-messages.ts";
import { searchDocuments } from "../../../src/panels/search/search-documents.ts";

const useful: readonly Hit[] = [{ kind: "place", id: "shikotan" }];
const messages = { ...first, ...late };
const t: Translate = (id) => messages[id];
const documents = searchDocuments(
  {
    core,
    summaries,
    notes,
    claims: claimTexts,
    claimDesk,
    timeline: timelineText,
    terms: termText,
  },
  { t, formats: createFormats("en") },
);
const search = createSearch(documents, useful);

/** The hits in the order they are shown, as `kind:id`. */
const hitsOf = (typed: string) =>
  search(typed).groups.flatMap(({ hits }) => hits.map(({ kind, id }) => `${kind}:${id}`));

describe("words as they are searched", () => {
  test.each([
    ["Suishō", "suisho"],
    ["ÉTOROFU", "etorofu"],
    ["Зелёный", "зеленыи"],
    ["Ｋｕｎａｓｈｉｒ", "kunashir"],
    ["ｶﾞｲ", "ガイ"],
    ["国後島", "国後島"],
  ])("%s is %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ["国後島", ["国後", "後島"]],
    ["島", ["島"]],
    ["Kunashir (国後)", ["kunashir", "国後"]],
    ["FAC6037嘉手納", ["fac6037", "嘉手", "手納"]],
    ["South-Kuril district", ["south", "kuril", "district"]],
    ["…", []],
  ])("%s has the tokens %j", (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test.each([
    ["1956", 0],
    ["国後", 0],
    ["eez", 0],
    ["yuri", 1],
    ["kunashir", 2],
    ["итуруп", 2],
  ])("%s may have %i letters wrong", (token, typos) => {
    expect(typosIn(token)).toBe(typos);
  });
});

describe("a search", () => {
  test.each([
    "国後",
    "国後島",
    "Кунашир",
    "Kunashiri",
    "Kunashir",
    "kunashir",
    "KUNASHIR",
    " Kunashir ",
  ])("for %s gives Kunashir first", (typed) => {
    expect(hitsOf(typed)[0]).toBe("place:kunashir");
  });

  test.each(["kunasir", "Kunshir", "kuanshir", "Кунашр", "Кунашыр", "Kunashri"])(
    "for %s, with a typing error, gives Kunashir first",
    (typed) => {
      expect(hitsOf(typed)[0]).toBe("place:kunashir");
    },
  );

  test.each(
    placeIds.flatMap((id) => {
      const { en, ru, ja } = placeOf(id).names;
      return [en, ru, ja].map((name) => [name, id] as const);
    }),
  )("for the name %s gives %s among the places that are called so", (name, id) => {
    const [first] = search(name).groups;
    expect(first?.kind).toBe("place");
    expect(first?.hits.map((hit) => hit.id)).toContain(id);
  });

  test.each([
    ["Etorofu", "place:iturup"],
    ["MCAS Futenma", "place:futenma-air-station"],
    ["FAC6037", "place:kadena-air-base"],
    ["exclusive economic zone", "term:exclusive-economic-zone"],
    ["EEZ", "term:exclusive-economic-zone"],
    ["1956 declaration", "scenario:1956"],
    ["share of the sea", "scenario:1956"],
    ["handover", "scenario:1956"],
    ["half the sea", "scenario:1956"],
    ["four islands", "contradiction:four-or-two-islands"],
    ["1960", "event:1960-soviet-memorandum"],
    ["Dulles ties the Kurils to Okinawa", "event:1956-dulles-shigemitsu-talks"],
    ["Kawana", "event:1998-kawana-proposal"],
    ["offline", "page:offline"],
    ["privacy", "page:privacy"],
    ["evidence", "page:evidence"],
    ["errata", "page:corrections"],
    ["cookies", "page:privacy"],
    ["glossary", "page:terms"],
    ["text version", "page:text"],
    ["timeline", "page:timeline"],
    ["Sputnik", "page:origin"],
    ["decades-long territorial", "claim:p3-decades-long-dispute"],
    ["Kadena", "place:kadena-air-base"],
    ["Futenma", "place:futenma-air-station"],
    ["who administered Okinawa", "place:okinawa"],
    ["status of forces", "term:status-of-forces-agreement"],
    ["Kuril group", "term:kuril-islands"],
    ["four islands handed over", "claim:p5-four-islands"],
    ["GSHHG", "source:gshhg"],
  ])("for %s gives %s first", (typed, hit) => {
    expect(hitsOf(typed)[0]).toBe(hit);
  });

  test.each([
    ["Russian", "place"],
    ["Hokkaido", "place"],
    ["1956", "event"],
    ["sea", "term"],
  ] as const)("for %s puts sources last", (typed, before) => {
    const kinds = search(typed).groups.map(({ kind }) => kind);
    expect(kinds).toContain(before);
    expect(kinds.indexOf("source")).toBe(kinds.length - 1);
  });

  test("says how many of a kind there are where it shows some of them", () => {
    const places = search("Camp").groups.find(({ kind }) => kind === "place");
    expect(places?.total).toBeGreaterThan(places?.hits.length ?? 0);
    expect(places?.hits).toHaveLength(8);
  });

  test("finds what only a note says, unless its place is found too", () => {
    expect(hitsOf("Stokap")).toContain("note:iturup");
    const hits = hitsOf("Kunashir");
    expect(hits).toContain("place:kunashir");
    expect(hits).not.toContain("note:kunashir");
  });

  test("for nothing finds nothing", () => {
    expect(search("")).toEqual({ isFound: true, groups: [] });
    expect(search("  ")).toEqual({ isFound: true, groups: [] });
  });

  test("that finds nothing suggests what is alike, or what is useful", () => {
    const alike = search("Shkkoatnn");
    expect(alike.isFound).toBe(false);
    expect(alike.groups[0]?.hits.map(({ id }) => id)).toContain("shikotan");
    expect(search("§§§")).toEqual({
      isFound: false,
      groups: [{ kind: "place", hits: useful, total: 1 }],
    });
  });

  test("for anything at all ends in hits that exist, each once", () => {
    const known = new Set(documents.map(({ kind, id }) => `${kind}:${id}`));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), (typed) => {
        fc.pre(typed.trim() !== "");
        const hits = search(typed).groups.flatMap((group) => group.hits);
        expect(hits.length).toBeGreaterThan(0);
        expect(new Set(hits.map(({ kind, id }) => `${kind}:${id}`)).size).toBe(hits.length);
        for (const { kind, id } of hits) expect(known.has(`${kind}:${id}`)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
