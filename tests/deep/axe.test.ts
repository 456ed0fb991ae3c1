import { describe, test } from "vitest";
import { load, visit } from "../e2e/atlas.ts";
import { expect } from "../e2e/expect.ts";
import { open, screens } from "../e2e/pages.ts";
import { views } from "../e2e/views.ts";
import { violations } from "../e2e/violations.ts";

const schemes = ["light", "dark"] as const;

describe.each(schemes)("in the %s theme", (colorScheme) => {
  describe.each(Object.entries(screens))("on a %s", (_, viewport) => {
    test.each(views)("%s passes axe and fits", async (__, query) => {
      const page = await load(query, { colorScheme, viewport });
      expect(await violations(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });

    test("the page of text passes axe", async () => {
      const page = await open({ colorScheme, viewport });
      await visit(page, "text.html");
      expect(await violations(page)).toEqual([]);
    });
  });
});
