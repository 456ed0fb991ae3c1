import { describe, expect, test } from "vitest";
import { articleItemIds, originBasis } from "../../../src/content/article-items.ts";
import { originText } from "../../../src/content/text/en/origin.ts";

const sentence = /^[\p{Lu}“].+[.!?]”?$/su;

describe("the account of the article", () => {
  test("is in whole sentences, and begins with the finding", () => {
    const { renderings, items, lead, changes, publishers, ...others } = originText;
    const texts = [lead, ...Object.values(items), ...changes, ...publishers];
    for (const text of [...texts, ...Object.values(others)]) expect(text).toMatch(sentence);
    for (const { effect } of renderings) expect(effect).toMatch(sentence);
    expect(lead).toMatch(/four islands.+two/);
    expect(Object.keys(items)).toEqual(articleItemIds);
  });

  test("sets a few words of Portuguese beside the English in four lines", () => {
    expect(originText.renderings).toHaveLength(4);
    for (const { portuguese, english } of originText.renderings) {
      expect(portuguese).toMatch(/^“.+”$/);
      expect(portuguese.split(" ").length).toBeLessThanOrEqual(6);
      expect(english.split(" ").length).toBeLessThanOrEqual(4);
    }
  });

  test("names who said what, and who thinks what of an outlet", () => {
    expect(originText.echo).toMatch(/Putin.+Soviet Union/);
    expect(originText.publishers[0]).toMatch(/Flores wrote.+US State Department called/);
    expect(originText.publishers[1]).toMatch(/Russian state/);
  });

  test("says what each part rests on", () => {
    for (const sources of Object.values(originBasis)) expect(sources.length).toBeGreaterThan(0);
  });
});
