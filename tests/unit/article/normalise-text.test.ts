import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBoilerplate } from "../../../src/store/article/boilerplate.ts";
import { normaliseText } from "../../../src/store/article/normalise-text.ts";

describe("what is made alike", () => {
  test.each([
    ["composed letters", "Lande\u0301", "Land\u00e9"],
    ["letters composed around what cannot be seen", "Lande\u200b\u0301", "Land\u00e9"],
    ["soft hyphens", "time\u00adtable", "timetable"],
    ["zero-width characters", "\ufefftime\u200btable\u2060", "timetable"],
    ["direction marks", "\u200etime\u202atable\u202c", "timetable"],
    ["single quotation marks", "\u2018it\u2019s\u201b", "'it's'"],
    ["primes and accents as apostrophes", "it\u2032s it\u00b4s it`s", "it's it's it's"],
    ["double quotation marks", "\u201cno\u201d \u201eno\u201c \u00abno\u00bb", '"no" "no" "no"'],
    ["dashes and hyphens", "a \u2013 b \u2014 c\u2010d\u2011e \u22121", "a - b - c-d-e -1"],
    ["ellipses", "so\u2026", "so..."],
    ["no-break spaces", "14\u00a0November\u202f2018", "14 November 2018"],
    ["tabs and line ends", " a\t\tb\r\nc\u2028d ", "a b c d"],
  ])("%s", (_, text, plain) => {
    expect(normaliseText(text)).toBe(plain);
  });

  test.each([
    ["letters of another case", "Japan", "japan"],
    ["full stops", "late January.", "late January"],
    ["digits", "14", "15"],
    ["brackets", "[peace]", "(peace)"],
    ["accents", "Iturup", "Itur\u00fap"],
    ["letters that look alike", "Tokyo", "T\u043ekyo"],
    ["commas", "Tokyo, Japan", "Tokyo Japan"],
  ])("%s stay different", (_, a, b) => {
    expect(normaliseText(a)).not.toBe(normaliseText(b));
  });

  const anyText = fc.string({ unit: "binary", maxLength: 80 });

  test("normalising again changes nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test("lines normalised one by one and joined are the text normalised", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (lines) => {
        const joined = lines.map(normaliseText).filter((line) => line !== "");
        expect(joined.join(" ")).toBe(normaliseText(lines.join("\n")));
      }),
      { numRuns: 500 },
    );
  });
});

describe("boilerplate", () => {
  test.each([
    "- Advertisement -",
    "ADVERTISEMENT",
    "Реклама",
    "広告",
    "Subscribe to our newsletter",
    "Sign up here for news delivered to your inbox.",
    "Share this article",
    "Tweet",
    "Follow us on the radio",
    "Related articles",
    "You may also like",
    "12 comments",
    "© 2019 The Marsh Courier",
  ])("%s", (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  test.each([
    "The advertisement was paid for by the town.",
    "Both sides will sign up to the timetable.",
    "Subscribe",
    "Share prices fell on Friday.",
    "Следующая реклама нового моста вызвала споры.",
    "It follows us everywhere.",
    `Subscribe to our newsletter ${"and so on ".repeat(30)}`,
  ])("is not: %s", (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});
