import { describe, test } from "vitest";
import { at } from "../e2e/atlas.ts";
import { coveredControls } from "../e2e/covered-controls.ts";
import { expect } from "../e2e/expect.ts";

const widths = [480, 560, 640, 768, 820, 900, 1024, 1280, 1600];
const heights = [640, 768, 844, 1024];
/** Phones, on their side too, and a desktop zoomed in. */
const phones = [
  [320, 480],
  [360, 640],
  [390, 844],
  [360, 320],
  [568, 320],
  [667, 375],
  [740, 360],
  [844, 390],
  [1000, 560],
] as const;
const sizes = [
  ...phones,
  ...widths.flatMap((width) => heights.map((height) => [width, height] as const)),
];

describe.each(sizes)("%i pixels wide and %i high", (width, height) => {
  test.each([
    "",
    "?story=3",
    "?scenario=1956&compare=four",
    "?place=shikotan",
    "?place=kadena-air-base",
  ])(
    "at %j no control over the map is covered, and nothing is wider than the window",
    async (query) => {
      const page = await at(query, { viewport: { width, height } });
      await expect.poll(() => coveredControls(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );
});
