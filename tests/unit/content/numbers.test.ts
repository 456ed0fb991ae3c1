import { describe, expect, test } from "vitest";
import { records } from "./evidence-records.ts";
import { matches, numbersIn } from "./numbers-in.ts";
import { messages, readTexts } from "./read-texts.ts";

/** Numbers that are no figures, by the entry and what stands there; each with the reason. */
const exceptions: readonly (readonly [path: string, printed: RegExp])[] = [
  // Yachi’s word for a way of dividing the islands, quoted.
  ["scenarios/proposals", /^3\.5 islands/],
  // The title of General Order No. 1.
  ["event/1945-instrument-of-surrender", /^1, issued/],
  // A ratio of two areas that are records.
  ["note/henoko-ordnance-ammunition-depot", /^22 times/],
  // Sputnik’s Portuguese, quoted.
  ["origin", /^4 ilhas/],
  // The first digit of facility numbers.
  ["term/facility-number", /^6\./],
];

const isException = (path: string, printed: string) =>
  exceptions.some(([where, form]) => where === path && form.test(printed));

/** The numbers of texts that no record has, with where they stand. */
function unmatched(texts: readonly (readonly [path: string, text: string])[]): readonly string[] {
  return texts.flatMap(([path, text]) =>
    numbersIn(text)
      .filter((number) => !records.some((record) => matches(record, number)))
      .filter(({ printed }) => !isException(path, printed))
      .map(({ printed, unit }) => `${path}: ${printed} (${unit ?? "no unit"})`),
  );
}

test("every number in a text is that of a record", async () => {
  const entries = await readTexts();
  // The records themselves, and what was wrong, are no texts that rest on records.
  const texts = entries
    .filter(({ path }) => !/^(?:evidence|correction)\//.test(path))
    .flatMap(({ path, texts }) => texts.map((text) => [path, text] as const));
  expect(unmatched(texts)).toEqual([]);
});

test("every figure that is listed because a text states it stands in one", async () => {
  const entries = await readTexts();
  const numbers = entries
    .filter(({ path }) => !path.startsWith("evidence/"))
    .flatMap(({ texts }) => texts.flatMap(numbersIn));
  const unused = records.filter(
    (record) =>
      record.subject.kind === "stated" && !numbers.some((number) => matches(record, number)),
  );
  expect(unused.map(({ id }) => id)).toEqual([]);
});

test("every number in what is right now is that of a record", async () => {
  const entries = await readTexts();
  const now = entries
    .filter(({ path }) => path.startsWith("correction/"))
    .flatMap(({ path, texts: [, ...rest] }) => rest.map((text) => [path, text] as const));
  expect(unmatched(now)).toEqual([]);
});

describe("the numbers of a text", () => {
  test("are found with unit and margin", () => {
    expect(numbersIn("about 106,000 km² of sea and 2,501 ha")).toMatchObject([
      { value: 106_000, margin: 500, unit: "km2" },
      { value: 2501, margin: 0.5, unit: "ha" },
    ]);
    expect(numbersIn("7.0 km, 412 m, 49% and 3,070 residents")).toMatchObject([
      { value: 7, margin: 0.05, unit: "km" },
      { value: 412, unit: "m" },
      { value: 0.49, margin: 0.005, unit: "share" },
      { value: 3070, unit: "people" },
    ]);
    expect(numbersIn("29 to 30 ha").map(({ unit }) => unit)).toEqual(["ha", "ha"]);
  });

  test("are no dates, articles, paragraphs, positions or names", () => {
    const text =
      "On 27 January and 24 February 1960, in 1947–49, at 05:00, Article 9, paragraphs 3, 5 and 10; 45°33′ N, FAC6037, the 18th Wing, Su-35";
    expect(numbersIn(text)).toEqual([]);
  });

  test("match a record in another unit of the same kind, and none of another kind", () => {
    const [printed] = numbersIn("about 27 km²");
    const base = records.find(({ id }) => id === "kadena-ammunition-storage-area-area");
    const people = records.find(({ unit }) => unit === "people");
    if (printed === undefined || base === undefined || people === undefined) {
      throw new Error("No such record");
    }
    expect(matches(base, printed)).toBe(true);
    expect(matches({ ...people, value: 27 }, printed)).toBe(false);
  });
});

test("numbers written into messages are those of records", () => {
  const shown = Object.entries(messages).filter(([key]) =>
    /^(?:share|distance|variant|figure|plain|sea)\./.test(key),
  );
  const plain = shown.map(
    ([key, text]) => [key, text.replace(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, "…")] as const,
  );
  expect(unmatched(plain)).toEqual([]);
});
