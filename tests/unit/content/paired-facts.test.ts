import { describe, expect, test } from "vitest";
import { officialDistances } from "../../../src/content/official-distances.ts";
import { records } from "./evidence-records.ts";
import { messages, readTexts } from "./read-texts.ts";

const entries = await readTexts();
/** Every sentence with where it stands; corrections quote what was wrong, so they may differ. */
const texts = [
  ...entries
    .filter(({ path }) => !/^(?:correction|evidence)\//.test(path))
    .flatMap((entry) => entry.texts.map((text) => [entry.path, text] as const)),
  ...Object.entries(messages).map(([key, text]) => [`message/${key}`, text] as const),
];

type Printed = readonly [path: string, number: string];

/** The numbers that a form captures, with where they stand. */
function printed(form: RegExp): readonly Printed[] {
  return texts.flatMap(([path, text]) =>
    [...text.matchAll(form)].map((match): Printed => [path, match[1] ?? match[2] ?? ""]),
  );
}

/** Whether a number is one of these, to the digits printed. */
function isOneOf(values: readonly number[], number: string): boolean {
  const decimals = /\.(\d+)$/.exec(number)?.[1]?.length ?? 0;
  const value = Number(number.replaceAll(",", ""));
  return values.some((each) => Number(each.toFixed(decimals)) === value);
}

function record(id: string): number {
  const found = records.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No record ${id}`);
  return found.value;
}

const fromNosappu = officialDistances
  .filter(({ ends: [from] }) => from === "cape-nosappu")
  .map(({ value }) => value);

type Fact = readonly [what: string, form: RegExp, ...values: readonly number[]];

/**
 * Facts that several pages state: how texts write them, and the values that they can have. A form is
 * narrow enough to find nothing else.
 */
const facts: readonly Fact[] = [
  ["land of the two", /\b(\d{3}) km² that (?:the declaration|such a)/g, record("land-1956-jp")],
  [
    "land of all four",
    /\b(5,\d{3}) km²/g,
    record("land-four-jp"),
    record("land-of-four-printed"),
    5146,
  ],
  [
    "residents of all four",
    /\b(18,\d{3})(?=,? (?:people|residents|Russian|by the 2018)|;)/g,
    record("residents-2018-four"),
    record("residents-2020-four"),
    18_000,
  ],
  [
    "residents of Shikotan",
    /\b(3,\d{3})(?: people lived| residents|(?: people)? in 2018)/g,
    record("shikotan-population-2018"),
  ],
  ["residents of 1945", /\b(17,\d{3})\b/g, record("residents-1945")],
  [
    "residents of Habomai, 1945",
    /\b(5,\d{3}) (?:Japanese residents|people on Habomai)/g,
    record("habomai-population-1945"),
  ],
  [
    "distances from Cape Nosappu",
    /(?<![\d.])([\d.]*\d) km (?:from|off) Cape Nosappu/g,
    ...fromNosappu,
  ],
  [
    "distance to the first islet",
    /Tanfilyev \(Suishō\), is ([\d.]+) km/g,
    record("distance-habomai-hokkaido"),
  ],
  [
    "distance to Signalny",
    /Signalny \(Kaigara\),? ([\d.]+) km|([\d.]+) km to Signalny/g,
    record("official-cape-nosappu-signalny"),
  ],
  [
    "distance from Notsuke",
    /(?<![\d.])([\d.]*\d) km (?:from|of) (?:Hokkaido’s |the )?Notsuke/g,
    record("official-cape-notsuke-kunashir"),
  ],
  ["votes against the landfill", /\b(4\d\d,\d{3})\b/g, record("referendum-against")],
  ["votes for the landfill", /\b(11\d,\d{3})\b/g, record("referendum-for")],
  [
    "exclusive-use facilities",
    /\b(\d\d) (?:facilities for exclusive|exclusive-use|sites for exclusive)/g,
    record("facilities-exclusive"),
  ],
  [
    "all facilities",
    /\b(\d\d) (?:sites\b(?! for)|US facilities in Okinawa)/g,
    record("facilities-all"),
  ],
  ["share of the area reserved", /[Aa]bout (\d+)% of (?:the area|all land|the land)/g, 70],
];

describe("a fact is the same wherever it stands", () => {
  test.each(facts.map((fact) => [fact[0], fact] as const))("%s", (_, [, form, ...values]) => {
    const found = printed(form).filter(([, number]) => number !== "");
    expect(found).not.toEqual([]);
    expect(found.filter(([, number]) => !isOneOf(values, number))).toEqual([]);
  });

  test.each(
    officialDistances.filter(({ ends: [from, to] }) => from === "cape-nosappu" && to !== "habomai"),
  )("an island’s own texts have its own distance: $ends.1", ({ ends: [, place], value }) => {
    const own = printed(/(?<![\d.])([\d.]*\d) km (?:from|off) Cape Nosappu/g).filter(
      ([path]) => path === `note/${place}` || path === `summary/${place}`,
    );
    expect(own.filter(([, number]) => !isOneOf([value], number))).toEqual([]);
  });
});
