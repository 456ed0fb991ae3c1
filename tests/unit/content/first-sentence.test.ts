import { expect, test } from "vitest";
import { claimIds } from "../../../src/content/claims.ts";
import { claimReadings } from "../../../src/content/text/en/claim-readings.ts";
import { splitFirstSentence } from "../../../src/panels/parts/first-sentence.ts";

test.each(claimIds)("the reason of %s begins with a sentence, and nothing is lost", (id) => {
  const { reason } = claimReadings[id];
  const [first, rest] = splitFirstSentence(reason);
  expect(rest === "" ? first : `${first} ${rest}`).toBe(reason);
  expect(first).toMatch(/^\p{Lu}.+\.$/u);
  expect(first.split(" ").length).toBeGreaterThan(3);
});

test.each([
  ["He said “no.” Then he left.", "He said “no.”", "Then he left."],
  ["About 0.5 km. More.", "About 0.5 km.", "More."],
  ["一つ目。二つ目。", "一つ目。", "二つ目。"],
  ["No mark at all", "No mark at all", ""],
])("%s", (text, first, rest) => {
  expect(splitFirstSentence(text)).toEqual([first, rest]);
});
