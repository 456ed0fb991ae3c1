import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimIds } from "../../../src/content/claims.ts";
import { stretchesOf } from "../../../src/store/article/claim-runs.ts";

const [a, b, c] = claimIds as unknown as [
  "p0-treaty-benefits-us",
  "p0-does-washington-want-peace",
  "p1-regional-security",
];

/** Each stretch as `claim: run[claims] …`, with claims as letters. */
function shown(text: string, spans: Parameters<typeof stretchesOf>[1]): string[] {
  const letter = (id: string | null) =>
    id === null
      ? "-"
      : (new Map<string, string>([
          [a, "a"],
          [b, "b"],
          [c, "c"],
        ]).get(id) ?? "?");
  return stretchesOf(text, spans).map(
    ({ claim, runs }) =>
      `${letter(claim)}: ${runs.map((run) => `${run.text}[${run.claims.map(letter).join("")}]`).join(" ")}`,
  );
}

describe("the words of claims", () => {
  test("side by side", () => {
    expect(
      shown("one two three", [
        [a, { start: 0, end: 3 }],
        [b, { start: 4, end: 7 }],
      ]),
    ).toEqual(["a: one[a]", "-:  []", "b: two[b]", "-:  three[]"]);
  });

  test("nested lead to the inner claim, around it to the outer", () => {
    expect(
      shown("one two three", [
        [a, { start: 0, end: 13 }],
        [b, { start: 4, end: 7 }],
      ]),
    ).toEqual(["a: one [a]", "b: two[ab]", "a:  three[a]"]);
  });

  test("overlapping are one stretch of the earlier claim until its end, in two runs", () => {
    expect(
      shown("one two three", [
        [b, { start: 4, end: 13 }],
        [a, { start: 0, end: 7 }],
      ]),
    ).toEqual(["a: one [a] two[ba]", "b:  three[b]"]);
  });

  test("that begin together lead to the shorter first", () => {
    const spans = [
      [b, { start: 0, end: 3 }],
      [a, { start: 0, end: 7 }],
    ] as const;
    expect(shown("one two", spans)).toEqual(["b: one[ab]", "a:  two[a]"]);
  });

  test("that end together lead to the shorter last, whichever is listed first", () => {
    const spans = [
      [b, { start: 4, end: 7 }],
      [a, { start: 0, end: 7 }],
    ] as const;
    const stretches = ["a: one [a]", "b: two[ab]"];
    expect(shown("one two", spans)).toEqual(stretches);
    expect(shown("one two", spans.toReversed())).toEqual(stretches);
  });

  test("that are the same words lead to the later claim", () => {
    expect(
      shown("one", [
        [a, { start: 0, end: 3 }],
        [b, { start: 0, end: 3 }],
      ]),
    ).toEqual(["b: one[ab]"]);
  });

  test("of none leave the paragraph whole", () => {
    expect(shown("one two", [])).toEqual(["-: one two[]"]);
  });

  test("give the paragraph back, and to each claim exactly its words", () => {
    const text = "Pack my box with five dozen liquor jugs.";
    const span = fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
      .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const named = spans.map((each, index) => [claimIds[index], each] as const);
        const runs = stretchesOf(text, named as never).flatMap((stretch) => stretch.runs);
        expect(runs.map((run) => run.text).join("")).toBe(text);
        for (const [id, { start, end }] of named) {
          const words = runs.filter((run) => run.claims.includes(id as never));
          expect(words.map((run) => run.text).join("")).toBe(text.slice(start, end));
        }
      }),
    );
  });
});
