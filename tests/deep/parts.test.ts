import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, inject, test } from "vitest";
import type { Manifest } from "../budget/weigh-parts.ts";
import { fail, settled, visit } from "../e2e/atlas.ts";
import { expect } from "../e2e/expect.ts";
import { explorer, queryOf } from "../e2e/explorer.ts";
import { open } from "../e2e/pages.ts";
import { views } from "../e2e/views.ts";

const manifest: Manifest = JSON.parse(
  readFileSync(join(inject("siteFolder"), ".vite/manifest.json"), "utf8"),
);

/** Without its words the page does not start, which e2e tests. */
const words = /(?:text\/en\/core\.ts|messages\/en\.json)$/;

/** Script and styles of every part that is loaded when first shown. */
const files = Object.entries(manifest)
  .filter(([path, { isDynamicEntry }]) => isDynamicEntry === true && !words.test(path))
  .map(([, entry]) => entry)
  .flatMap(({ file, css }) => [file, ...(css ?? [])]);

describe.each([...new Set(files)])("without %s", (file) => {
  test("every view leaves the rest of the page at work", async () => {
    const page = await open();
    await fail(page, `**/${file}`, 404);
    // The page would load anew by itself, which e2e tests, in the middle of this.
    await page.addInitScript(() =>
      window.addEventListener("vite:preloadError", (event) => event.stopImmediatePropagation()),
    );
    for (const [name, query] of views) {
      await visit(page, query);
      await settled(page);
      // By key: around Okinawa, where no scenario changes anything, it is seen when it has focus.
      await explorer.scenario(page, "All four islands").press("Space");
      await expect.poll(() => queryOf(page), name).toContain("scenario=four");
      await expect(page.getByText("This page has stopped working")).toHaveCount(0);
    }
  });
});
