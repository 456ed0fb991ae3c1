import { expect, test } from "vitest";
import { loadMessages } from "../../../src/i18n/messages.ts";
import {
  paragraphLabel,
  paragraphLabels,
  paragraphsLabel,
} from "../../../src/i18n/paragraph-label.ts";
import type { Translate } from "../../../src/i18n/use-messages.ts";

const i18n = await loadMessages("en");
const t: Translate = (id, values) => i18n._(id, values);

test.each([
  [[5], "paragraph 5"],
  [[5, 5], "paragraph 5"],
  [[6, 7, 9], "paragraphs 6, 7, 9"],
  [[0], "the headline"],
  [[0, 1], "the headline, paragraph 1"],
])("paragraphs %j are “%s” in a sentence", (paragraphs, label) => {
  expect(paragraphLabels(t, paragraphs)).toBe(label);
});

test("a mark of its own begins with a capital", () => {
  expect(paragraphLabel(t, 0)).toBe("Headline");
  expect(paragraphLabel(t, 11)).toBe("Paragraph 11");
  expect(paragraphsLabel(t, [0, 2])).toBe("The headline, paragraph 2");
});
