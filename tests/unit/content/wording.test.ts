import { describe, expect, test } from "vitest";
import { messages, readTexts } from "./read-texts.ts";

const entries = await readTexts();

/** Every sentence with where it stands, the interface's included. */
const sentences = [
  ...entries.flatMap(({ path, texts }) => texts.map((text) => [path, text] as const)),
  ...Object.entries(messages).map(([key, text]) => [`message/${key}`, text] as const),
];

/** What stands in quotation marks is somebody else's wording. */
function unquoted(text: string): string {
  return text.replace(/“[^”]*”/g, "“”");
}

/** Where a pattern is found, with the words around it. */
function found(
  pattern: RegExp,
  isChecked: (path: string) => boolean = () => true,
  prepare = (text: string) => text,
): readonly string[] {
  return sentences.flatMap(([path, text]) => {
    const match = isChecked(path) ? pattern.exec(prepare(text)) : null;
    if (match === null) return [];
    const around = prepare(text).slice(Math.max(0, match.index - 30), match.index + 40);
    return [`${path}: …${around}…`];
  });
}

describe("typography", () => {
  test.each([
    ["straight quotes and apostrophes", /["']/],
    ["a space before a percent sign", /\d %/],
    ["a paragraph sign", /¶/],
    ["a hyphen in a range of numbers", /(?<![A-Z-])\b\d+-\d+\b(?!-)/],
    ["an article of a treaty in lower case", /\barticles? [\dIVX]+\b/],
    ["two spaces, or a space before a stop", /\s[,.;:](?![.\d])| {2}/],
  ])("has no %s", (_, pattern) => {
    expect(found(pattern)).toEqual([]);
  });
});

describe("the islands", () => {
  /** Texts on the facilities speak of land that is returned to its owners in Okinawa. */
  const facilityWords = /^(note|summary)\/(?!habomai|shikotan|kunashir|iturup)|^message\//;

  test.each([
    [
      /\b(?:giv(?:e|es|en|ing)|gave) (?:up|away|back|Japan(?!’)|Moscow(?!’))\b(?! (?:all )?(?:claims?|reparations))/i,
    ],
    [/\b(?:re)?gain(?:s|ed|ing)? (?:back |control|title|the islands|the four)|\bregain/i],
    [
      /\b(?:lose|loses|losing|lost) (?:control|title|the islands|the four|Habomai|Shikotan|Kunashir|Iturup)/i,
    ],
    [
      /\breturn(?:s|ed|ing)? (?:of )?(?:the |these |all )*(?:islands|four|two|Habomai|Shikotan|Kunashir|Iturup)/i,
    ],
    [/\bpass(?:es|ed)? (?:in)?to (?:Japan|Russia|Moscow|the Soviet Union)\b/i],
    [/\b(?:occupy|occupies|occupying|occupier)\b/i],
  ])("are handed over, administered and claimed, never otherwise: %s", (pattern) => {
    expect(found(pattern, (path) => !facilityWords.test(path), unquoted)).toEqual([]);
  });

  test("are a dispute, no quarrel", () => {
    expect(found(/\bquarrel/i)).toEqual([]);
  });
});

describe("attribution", () => {
  test.each([
    [/\bobservers?\b/i],
    [/\b(?:is|are|was|were|been) (?:widely )?seen as\b/i],
    [/\blater accounts?\b/i],
    [/\bthere (?:is|was|has been|had been) talk\b/i],
    [/\bsome say\b|\bit is said\b|\bcritics say\b/i],
  ])("names who says so: %s", (pattern) => {
    expect(found(pattern, undefined, unquoted)).toEqual([]);
  });

  test("what came after the article is marked by its badge, not inside a sentence", () => {
    expect(found(/\(later\b|^Later[:,]|\blater\)/)).toEqual([]);
  });
});

describe("the interface", () => {
  test("is plain: pages are not persons, and what fails “can’t load”", () => {
    const isMessage = (path: string) => path.startsWith("message/");
    expect(
      found(/goes? on working|could not be loaded|Please\b|\bcannot be loaded/, isMessage),
    ).toEqual([]);
  });
});

describe("names", () => {
  /** The administering state's form, then the claimant's. */
  const pairs = [
    ["Kunashir", "Kunashir (Kunashiri)", /\bKunashir\b/],
    ["Iturup", "Iturup (Etorofu)", /\bIturup\b/],
    ["Senkaku", "Senkaku (Diaoyu)", /\bSenkaku\b/],
  ] as const;

  /** An entry whose heading has both names already. */
  const titled: Readonly<Record<string, string>> = { kunashir: "Kunashir", iturup: "Iturup" };

  test.each(pairs)("%s has its second name at first mention in an entry", (name, pair, pattern) => {
    const single = entries.flatMap(({ path, texts }) => {
      if (path.startsWith("core/") || titled[path.split("/")[1] ?? ""] === name) return [];
      const text = texts.join(" ");
      const at = unquoted(text).search(pattern);
      if (at < 0 || unquoted(text).startsWith(pair, at)) return [];
      return [`${path}: …${unquoted(text).slice(Math.max(0, at - 30), at + 40)}…`];
    });
    expect(single).toEqual([]);
  });

  test("the Japanese name of a disputed island does not stand alone", () => {
    const alone = entries.flatMap(({ path, texts }) =>
      texts.flatMap((text) => {
        const match = /(?<!\()\b(?:Kunashiri|Etorofu)\b(?![)-])/.exec(unquoted(text));
        return match === null
          ? []
          : [`${path}: ${unquoted(text).slice(Math.max(0, match.index - 30), match.index + 30)}`];
      }),
    );
    expect(alone).toEqual([]);
  });
});
