import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprintOf } from "../../../article/build/fingerprint-of.ts";
import { articleFingerprint } from "../../../src/content/article-fingerprint.ts";
import { claimIds, claimOf } from "../../../src/content/claims.ts";
import { type MatchReport, matchArticle } from "../../../src/store/article/match-article.ts";
import { normaliseText } from "../../../src/store/article/normalise-text.ts";
import { takeTurns } from "../../../src/store/article/yield-to-browser.ts";
import { ferryArticle, ferryParagraphs, ferryWords } from "../../fixtures/ferry-article.ts";

const print = fingerprintOf(ferryArticle, ferryWords);
const every = ferryParagraphs.map((_, paragraph) => paragraph);

function match(text: string): Promise<MatchReport> {
  return matchArticle(text, print, takeTurns(new AbortController().signal));
}

function of({ pieces }: MatchReport, wanted: "matched" | "changed" | "missing"): number[] {
  return pieces.flatMap((piece) => (piece.kind === wanted ? [piece.paragraph] : []));
}

function extras({ pieces }: MatchReport): string[] {
  return pieces.flatMap((piece) => (piece.kind === "extra" ? [piece.text] : []));
}

/** The article with one paragraph replaced by others. */
function withParagraph(index: number, ...paragraphs: readonly string[]): string {
  return ferryParagraphs.toSpliced(index, 1, ...(paragraphs as never[])).join("\n\n");
}

/** Breaks each paragraph into lines of at most some words. */
const wrapped = (wordsPerLine: number, between: string) =>
  ferryParagraphs
    .map((text) =>
      text
        .split(" ")
        .map((word, index) => (index > 0 && index % wordsPerLine === 0 ? `\n${word}` : word))
        .join(" "),
    )
    .join(between);

test("a line too long to be the article's is cut between characters", async () => {
  const [text] = extras(await match(`a${"😀".repeat(15_000)}`));
  expect(text).toMatch(/^a(?:😀)+$/u);
});

describe("the whole article is matched", () => {
  test.each([
    ["as a page shows it", ferryArticle],
    ["with one paragraph on each line", ferryParagraphs.join("\n")],
    ["with Windows line ends", ferryParagraphs.join("\r\n\r\n")],
    ["wrapped, with blank lines", wrapped(6, "\n\n")],
    ["wrapped, without blank lines", wrapped(5, "\n")],
    [
      "with plain quotation marks and dashes",
      ferryArticle.replace(/[“”]/g, '"').replace(/[’]/g, "'").replace(/–/g, "-"),
    ],
    [
      "indented and with no-break spaces",
      ferryArticle.replace(/^/gm, "\t  ").replaceAll(" ", "\u00a0"),
    ],
    ["with soft hyphens", ferryArticle.replaceAll("timetable", "time\u00adtable")],
  ])("%s", async (_, text) => {
    const report = await match(text);
    expect(of(report, "matched")).toEqual(every);
    expect(extras(report)).toEqual([]);
    expect(report.isInOrder).toBe(true);
  });

  test("boilerplate is told apart and counts as nothing", async () => {
    const { pieces } = await match(ferryArticle);
    expect(pieces.filter(({ kind }) => kind === "boilerplate")).toEqual([
      { kind: "boilerplate", text: "- Advertisement -" },
      { kind: "boilerplate", text: "Subscribe to our newsletter" },
    ]);
  });
});

describe("a single changed character", () => {
  const positions = every.flatMap((paragraph) =>
    [...normaliseText(ferryParagraphs[paragraph] as string)].map(
      (_, position) => [paragraph, position] as const,
    ),
  );

  test("is noticed wherever it is, in that paragraph and in no other", async () => {
    for (const [paragraph, position] of positions) {
      const text = normaliseText(ferryParagraphs[paragraph] as string);
      const changed = `${text.slice(0, position)}#${text.slice(position + 1)}`;
      const report = await match(withParagraph(paragraph, changed));
      expect(of(report, "changed"), `¶${paragraph} at ${position}`).toEqual([paragraph]);
      expect(of(report, "matched")).toEqual(every.filter((other) => other !== paragraph));
    }
  });

  test("left out or put in is noticed too", async () => {
    const place = fc.constantFrom(...positions);
    const letter = fc.constantFrom("x", "7", ".", "ж", "国", "\u0301");
    await fc.assert(
      fc.asyncProperty(place, letter, async ([paragraph, position], added) => {
        const text = normaliseText(ferryParagraphs[paragraph] as string);
        const longer = text.slice(0, position) + added + text.slice(position);
        const shorter = text.slice(0, position) + text.slice(position + 1);
        expect(of(await match(withParagraph(paragraph, longer)), "changed")).toEqual([paragraph]);
        // Leaving out one of two spaces in a row, or one at an end, is no change by the rules.
        if (normaliseText(shorter) === text) return;
        expect(of(await match(withParagraph(paragraph, shorter)), "changed")).toEqual([paragraph]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("what is not exactly there", () => {
  test("a paragraph left out is missing", async () => {
    const report = await match(withParagraph(4));
    expect(of(report, "missing")).toEqual([4]);
    expect(of(report, "matched")).toHaveLength(12);
    expect(report.pieces.findIndex(({ kind }) => kind === "missing")).toBe(4);
  });

  test("a paragraph put in is extra", async () => {
    const report = await match(withParagraph(4, ferryParagraphs[4], "It rained."));
    expect(extras(report)).toEqual(["It rained."]);
    expect(of(report, "matched")).toEqual(every);
  });

  test("two changed in a row keep their places", async () => {
    const text = withParagraph(4, "Otherwise.").replace(ferryParagraphs[5], "Also otherwise.");
    const report = await match(text);
    expect(report.pieces.slice(4, 6)).toEqual([
      { kind: "changed", paragraph: 4, text: "Otherwise." },
      { kind: "changed", paragraph: 5, text: "Also otherwise." },
    ]);
  });

  test("where two strangers stand for one paragraph, neither is taken for it", async () => {
    const report = await match(withParagraph(4, "One thing.", "Another."));
    expect(of(report, "changed")).toEqual([]);
    expect(of(report, "missing")).toEqual([4]);
    expect(extras(report)).toEqual(["One thing.", "Another."]);
  });

  test("a paragraph cut in two is not put together across other words", async () => {
    const [start, end] = [ferryParagraphs[9].slice(0, 40), ferryParagraphs[9].slice(40)];
    const report = await match(withParagraph(9, start, "Ad break.", end));
    expect(of(report, "missing")).toEqual([9]);
    expect(extras(report)).toHaveLength(3);
  });

  test("a part of the article is matched as far as it goes", async () => {
    const report = await match(ferryParagraphs.slice(3, 6).join("\n\n"));
    expect(of(report, "matched")).toEqual([3, 4, 5]);
    expect(of(report, "missing")).toEqual(every.filter((index) => index < 3 || index > 5));
  });

  test("a text cut off in a paragraph has that one changed and the rest missing", async () => {
    const text = ferryParagraphs.join("\n\n");
    const report = await match(text.slice(0, text.indexOf("see her point")));
    expect(of(report, "matched")).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(of(report, "missing")).toEqual([8, 9, 10, 11, 12]);
    expect(extras(report)).toHaveLength(1);
  });

  test("a paragraph that stands twice is matched once", async () => {
    const report = await match(`${ferryArticle}\n\n${ferryParagraphs[2]}`);
    expect(of(report, "matched")).toEqual(every);
    expect(extras(report)).toEqual([normaliseText(ferryParagraphs[2])]);
  });

  test("another order is told, and every paragraph is still accounted for", async () => {
    const report = await match([...ferryParagraphs].reverse().join("\n\n"));
    expect(of(report, "matched")).toEqual([...every].reverse());
    expect(of(report, "missing")).toEqual([]);
    expect(report.isInOrder).toBe(false);
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\n\t "],
    ["another text", "Rain is expected.\n\nTake a coat."],
    ["as many paragraphs of another text", every.map((index) => `Line ${index}.`).join("\n\n")],
    ["bytes", "\u0000\u0001\ufffd".repeat(50)],
  ])("of %s no paragraph is taken for one of the article's", async (_, text) => {
    const report = await match(text);
    expect(of(report, "matched")).toEqual([]);
    expect(of(report, "changed")).toEqual([]);
    expect(of(report, "missing")).toEqual(every);
  });

  test("every paragraph of the article is accounted for exactly once, whatever the text", async () => {
    const part = fc.oneof(
      fc.constantFrom(...ferryParagraphs),
      fc.constantFrom("- Advertisement -", "It rained.", ""),
      fc.string({ unit: "binary" }),
    );
    const text = fc
      .tuple(fc.array(part, { maxLength: 20 }), fc.constantFrom("\n", "\n\n", "\r\n"))
      .map(([parts, between]) => parts.join(between));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const report = await match(value);
        const accounted = [
          ...of(report, "matched"),
          ...of(report, "changed"),
          ...of(report, "missing"),
        ];
        expect(accounted.sort((a, b) => a - b)).toEqual(every);
        for (const piece of report.pieces) {
          if (piece.kind !== "matched") continue;
          expect(piece.text).toBe(normaliseText(ferryParagraphs[piece.paragraph] as string));
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("a text of 5 MB", () => {
  test("is compared in turns that leave the page time for others", async () => {
    const noise = `${"The river rose again that night. ".repeat(3)}\n`;
    const text = noise.repeat(26_000) + ferryArticle + noise.repeat(26_000);
    expect(text.length).toBeGreaterThan(5_000_000);
    let turns = 0;
    const giveWay = takeTurns(new AbortController().signal);
    const report = await matchArticle(text, print, () => {
      const pause = giveWay();
      if (pause !== undefined) turns += 1;
      return pause;
    });
    expect(of(report, "matched")).toEqual(every);
    expect(extras(report)).toHaveLength(52_000);
    expect(turns).toBeGreaterThan(3);
  });

  test("in one line is no paragraph, and no work either", async () => {
    const report = await match(`${"x".repeat(5_000_000)}\n${ferryParagraphs[2]}`);
    expect(of(report, "matched")).toEqual([2]);
    expect(extras(report)[0]?.length).toBeLessThan(1000);
  });

  test("can be given up", async () => {
    const control = new AbortController();
    const text = "The river rose.\n".repeat(300_000);
    const work = matchArticle(text, print, takeTurns(control.signal));
    control.abort(new Error("given up"));
    await expect(work).rejects.toThrow("given up");
  });
});

describe("the real article's fingerprint", () => {
  test("has a headline and twelve paragraphs", () => {
    expect(articleFingerprint.paragraphs).toHaveLength(13);
    for (const { hash } of articleFingerprint.paragraphs) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each(claimIds)("%s has words inside its paragraph", (id) => {
    const { start, end } = articleFingerprint.claims[id];
    const length = articleFingerprint.paragraphs[claimOf(id).paragraph]?.length ?? 0;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(length);
  });
});
