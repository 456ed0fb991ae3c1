import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type TermId, termIds } from "../../../src/content/terms.ts";
import type { TermText } from "../../../src/content/text/content-text.ts";
import { termText } from "../../../src/content/text/en/terms.ts";
import {
  createTermFinder,
  markTerms,
  type TermPiece,
} from "../../../src/panels/parts/mark-terms.ts";

const english = createTermFinder(termText);

/** Text with its marked words in brackets, the term behind them. */
const shown = (pieces: readonly TermPiece[] | undefined) =>
  (pieces ?? [])
    .map((piece) => (typeof piece === "string" ? piece : `[${piece.words}|${piece.term}]`))
    .join("");

const mark = (...texts: string[]) => markTerms(texts, english).map(shown);

describe("terms in texts", () => {
  test("are marked at their first use in what is read together, in any of their forms", () => {
    expect(mark("A peace treaty. No peace treaty.", "The peace treaty and the Kurils.")).toEqual([
      "A [peace treaty|peace-treaty]. No peace treaty.",
      "The peace treaty and the [Kurils|kuril-islands].",
    ]);
  });

  test("start a sentence too", () => {
    expect(mark("Ratification followed.")).toEqual(["[Ratification|ratification] followed."]);
  });

  test("are not found inside other words", () => {
    expect(mark("Kurilsk, FAC6037, dietary, Yaltas, unratified")).toEqual([
      "Kurilsk, FAC6037, dietary, Yaltas, unratified",
    ]);
  });

  test("are taken at their longest", () => {
    expect(mark("the South Kuril district and the Kuril Islands")).toEqual([
      "the [South Kuril district|south-kuril-district] and the [Kuril Islands|kuril-islands]",
    ]);
    expect(mark("South Kuril (Yuzhno-Kurilsky) district")).toEqual([
      "[South Kuril (Yuzhno-Kurilsky) district|south-kuril-district]",
    ]);
  });

  test("are told from words that differ by a capital", () => {
    expect(mark("a joint declaration", "the Joint Declaration")).toEqual([
      "a [joint declaration|joint-declaration]",
      "the [Joint Declaration|1956-declaration]",
    ]);
  });

  test("are found between letters where a script has no spaces", () => {
    const japanese = Object.fromEntries(
      termIds.map((id) => [id, { name: id, definition: "", forms: [id] } satisfies TermText]),
    ) as unknown as Record<TermId, TermText>;
    const finder = createTermFinder({
      ...japanese,
      "peace-treaty": { name: "平和条約", definition: "", forms: ["平和条約"] },
    });
    expect(markTerms(["日ソ平和条約の締結"], finder).map(shown)).toEqual([
      "日ソ[平和条約|peace-treaty]の締結",
    ]);
  });

  test("leave the text as it is, and each is marked once at most", () => {
    const forms = termIds.flatMap((id) => [...termText[id].forms]);
    const text = fc
      .array(fc.oneof(fc.constantFrom(...forms), fc.string()), { maxLength: 12 })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const marked = markTerms(texts, english);
        const joined = marked.map((pieces) =>
          pieces.map((piece) => (typeof piece === "string" ? piece : piece.words)).join(""),
        );
        expect(joined).toEqual(texts);
        const used = marked
          .flat()
          .flatMap((piece) => (typeof piece === "string" ? [] : piece.term));
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});
