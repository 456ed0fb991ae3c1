import { describe, expect, test } from "vitest";
import { changedQuotations } from "../../../article/build/check-quotations.ts";
import { fingerprintOf } from "../../../article/build/fingerprint-of.ts";
import { quotationPrintsOf } from "../../../article/build/quotation-prints-of.ts";
import { sentenceSpans, wordSpans } from "../../../article/build/words-of.ts";
import { articleFingerprint } from "../../../src/content/article-fingerprint.ts";
import { type ClaimId, claimIds, claimOf } from "../../../src/content/claims.ts";
import { articleWords, quotationPrints } from "../../../src/content/quotation-prints.ts";
import { quotationWords } from "../../../src/content/quotation-words.ts";
import { quotations } from "../../../src/content/quotations.ts";
import { clashingClaims } from "../../../src/content/story.ts";
import { core } from "../../../src/content/text/en/core.ts";
import { normaliseText } from "../../../src/store/article/normalise-text.ts";
import { ferryArticle, ferryParagraphs, ferryWords } from "../../fixtures/ferry-article.ts";

describe("a quotation", () => {
  test.each(claimIds)("of %s is the one found in the article, letter by letter", (id) => {
    expect(changedQuotations(quotations, quotationPrints)).not.toContain(id);
    const { start, end } = quotationPrints[id];
    expect(end - start).toBe(normaliseText(quotations[id]).length);
  });

  test.each(claimIds)("of %s has at most eight words, inside the claim's", (id) => {
    const [first, last] = quotationWords[id];
    const count = last - first + 1;
    expect(count).toBe(wordSpans(quotations[id]).length);
    expect(count).toBeLessThanOrEqual(8);
    const { start, end } = quotationPrints[id];
    const claim = articleFingerprint.claims[id];
    expect(start).toBeGreaterThanOrEqual(claim.start);
    expect(end).toBeLessThanOrEqual(claim.end);
  });

  test.each(claimIds)("of %s is never a whole sentence", (id) => {
    const { start, end, sentence } = quotationPrints[id];
    // The full stop and a quotation mark are no words.
    expect(end - start).toBeLessThan(sentence.end - sentence.start - 3);
  });

  test("with one letter changed is found, and its claim named", () => {
    const changed = { ...quotations, "p5-four-islands": "four disputed island" };
    expect(changedQuotations(changed, quotationPrints)).toEqual(["p5-four-islands"]);
  });

  test("is the same wherever the story has it", () => {
    for (const id of clashingClaims) expect(core.clash[id]).toBe(`“${quotations[id]}”`);
  });
});

test("all quotations together are at most a quarter of the article", () => {
  const words = claimIds.flatMap((id) => {
    const [first, last] = quotationWords[id];
    const { paragraph } = claimOf(id);
    return Array.from({ length: last - first + 1 }, (_, index) => `${paragraph}:${first + index}`);
  });
  expect(new Set(words).size).toBeLessThanOrEqual(articleWords / 4);
});

describe("of an article", () => {
  const print = fingerprintOf(ferryArticle, ferryWords);
  /** The last two words of each claim, one of them another. */
  const quotesWith = (id: ClaimId, quotation: string) => ({
    ...Object.fromEntries(
      claimIds.map((each) => [each, ferryWords[each].words.split(" ").slice(-2).join(" ")]),
    ),
    [id]: quotation,
  });
  const printsWith = (id: ClaimId, quotation: string) =>
    quotationPrintsOf(ferryArticle, ferryWords, print.claims, {
      ...(quotesWith(id, quotation) as Record<ClaimId, string>),
    });

  test("the place, the words and the sentence of a quotation are stored", () => {
    const { prints, words, articleWords: all } = printsWith("p11-both-ratified", "Both councils");
    const text = normaliseText(ferryParagraphs[11]);
    const { start, end, sentence } = prints["p11-both-ratified"];
    expect(text.slice(start, end)).toBe("Both councils");
    expect(text.slice(sentence.start, sentence.end)).toMatch(/^Both councils approved .+\.$/);
    expect(words["p11-both-ratified"]).toEqual([20, 21]);
    expect(all).toBe(ferryParagraphs.map(normaliseText).flatMap(wordSpans).length);
  });

  test("typographic marks count like plain ones, and a bracket belongs to its word", () => {
    const { words } = printsWith("p2-abe-quotation", "[timetable] is kept, the mill's");
    expect(words["p2-abe-quotation"]).toEqual([3, 7]);
  });

  test.each([
    ["Both council", "cuts a word"],
    ["oth councils", "cuts a word"],
    ["Reed Stage", "is not in the words of the claim"],
    ["both councils", "is not in the words of the claim"],
    ["", "is not in the words of the claim"],
  ])("%j is refused: it %s", (quotation, reason) => {
    expect(() => printsWith("p11-both-ratified", quotation)).toThrow(
      `The quotation of p11-both-ratified ${reason}`,
    );
  });

  test("a quotation that is in the claim twice is refused", () => {
    expect(() => printsWith("p11-habomai-shikotan", "Stage")).toThrow("is there twice");
  });
});

describe("words and sentences", () => {
  const cut = (text: string, spans: ReturnType<typeof wordSpans>) =>
    spans.map(({ start, end }) => text.slice(start, end));

  test("a dash is no word, figures and bracketed words are", () => {
    const text = "TOKYO, Japan - The [peace] of 1956";
    expect(cut(text, wordSpans(text))).toEqual(["TOKYO,", "Japan", "The", "[peace]", "of", "1956"]);
  });

  test("a sentence ends at a mark before a space, or with the text", () => {
    const text = 'It is 3.7 km. "Is it?" she asked. No end';
    expect(cut(text, sentenceSpans(text))).toEqual([
      "It is 3.7 km.",
      '"Is it?"',
      "she asked.",
      "No end",
    ]);
  });
});
