import { describe, test } from "vitest";
import { load } from "../e2e/atlas.ts";
import { coveredControls } from "../e2e/covered-controls.ts";
import { expect } from "../e2e/expect.ts";

// The windows that the layout is made for; in smaller ones controls can cover each other.
const widths = [480, 560, 640, 768, 820, 900, 1024, 1280, 1600];
const heights = [640, 768, 844, 1024];

describe.each(widths)("%i pixels wide", (width) => {
  describe.each(heights)("and %i high", (height) => {
    test.each(["", "?scenario=1956&compare=four", "?place=shikotan"])(
      "at %j no control over the map is covered, and nothing is wider than the window",
      async (query) => {
        const page = await load(query, { viewport: { width, height } });
        await expect.poll(() => coveredControls(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      },
    );
  });
});
