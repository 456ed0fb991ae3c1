import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { beforeAll, describe, inject, test } from "vitest";
import type { Manifest } from "../budget/weigh-parts.ts";
import { ferryArticle } from "../fixtures/ferry-article.ts";
import { compare } from "./article-reader.ts";
import { dataFiles, fail, load, reloaded, visit } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer, placesMarked, queryOf } from "./explorer.ts";
import { expectErrors, open } from "./pages.ts";

const retry = (page: Page) => page.getByRole("button", { name: /Try again|Load the page again/ });
const mapFailure = (page: Page) => page.getByText("The map can’t load, or has stopped working.");

let manifest: Manifest = {};
beforeAll(() => {
  manifest = JSON.parse(readFileSync(join(inject("siteFolder"), ".vite/manifest.json"), "utf8"));
});

/** Where the chunk of a module is. */
function chunkOf(part: string): string {
  const chunk = manifest[part];
  if (chunk === undefined) throw new Error(`The build has no ${part}`);
  return `**/${chunk.file}`;
}

/** Reads and chooses, as if there were no map. */
async function readOn(page: Page): Promise<void> {
  await explorer.tab(page, "Places").click();
  await explorer.placeLink(page, "Shikotan").click();
  await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  await explorer.scenario(page, "1956 declaration").check();
  await expect(explorer.scenario(page, "1956 declaration")).toBeChecked();
}

/** Uses the map, which must be whole: marks, keys and choice. */
async function useMap(page: Page): Promise<void> {
  await expect
    .poll(() => placesMarked(page, "standing", "administered-by-russia"))
    .toContain("iturup");
  await explorer.listbox(page).focus();
  await page.keyboard.press("Home");
  const before = queryOf(page);
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => queryOf(page)).not.toBe(before);
}

describe("code that cannot be fetched", () => {
  test.each([
    ["a panel", "src/panels/place/PlacePanel.tsx", "?place=shikotan", "Shikotan"],
    ["its text", "src/content/text/en/notes.ts", "?place=iturup", "Iturup"],
  ])(
    "of %s is said; the rest goes on, and it comes when the page is loaded again",
    async (_, part, query, name) => {
      const page = await open();
      const end = await fail(page, chunkOf(part), 404);
      await visit(page, query);
      await reloaded(page);
      await expect(retry(page).first()).toBeVisible();
      await explorer.scenario(page, "All four islands").check();
      await expect.poll(() => queryOf(page)).toContain("scenario=four");
      await expect
        .poll(() => placesMarked(page, "standing", "passes-to-japan"))
        .toContain("iturup");
      await end();
      await retry(page).first().click();
      await expect(explorer.panel(page, name)).toBeVisible();
      expect(queryOf(page)).toContain(query.slice(1));
    },
  );

  test("of a layer leaves the rest of the map", async () => {
    const page = await open();
    const end = await fail(page, chunkOf("src/map/layers/Sea.tsx"));
    await visit(page, "?panel=scenario&scenario=1956");
    await reloaded(page);
    await expect(retry(page).first()).toBeVisible();
    await expect
      .poll(() => placesMarked(page, "standing", "passes-to-japan"))
      .toContain("shikotan");
    await end();
    await retry(page).first().click();
    await expect(page.locator(".leaflet-sea-pane .sea-zone").first()).toBeAttached();
  });

  test("of the map leaves places, claims and scenarios to read", async () => {
    const page = await open();
    const end = await fail(page, chunkOf("src/map/MapView.tsx"));
    await visit(page);
    await expect(mapFailure(page)).toBeVisible();
    await readOn(page);
    await end();
    await retry(page).first().click();
    await expect(mapFailure(page)).toBeHidden();
    await expect(explorer.listbox(page)).toBeVisible();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  });

  test.each(["src/content/text/en/core.ts", "index.html"])(
    "of the page itself, %s, is said, and a link keeps the view",
    async (part) => {
      const page = await open();
      const end = await fail(page, chunkOf(part), 404);
      await visit(page, "?scenario=1956&place=shikotan");
      if (part === "src/content/text/en/core.ts") await reloaded(page);
      // Without the first script the message comes by an animation, which is over at once here.
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish();
      });
      await expect(page.getByText("Treaty Atlas did not load completely.")).toBeVisible();
      await end();
      await page.getByRole("link", { name: "load the page again" }).click();
      await expect(explorer.panel(page, "Shikotan")).toBeVisible();
      expect(queryOf(page)).toBe("?scenario=1956&place=shikotan");
    },
  );
});

describe("data that cannot be fetched", () => {
  test("is named; the rest is drawn, and it comes at the next try", async () => {
    const page = await open();
    const end = await fail(page, dataFiles("(bases|places)"));
    await visit(page);
    const notice = page.locator(".notice");
    await expect(notice).toContainText("The US facilities can’t be drawn.");
    await expect(notice).toContainText("The file bases.geojson can’t load.");
    await expect(notice).toContainText("Cities and towns can’t be drawn.");
    await expect(explorer.status(page)).not.toHaveText("");
    await expect
      .poll(() => placesMarked(page, "standing", "administered-by-russia"))
      .toContain("iturup");
    await readOn(page);
    await end();
    await retry(page).first().click();
    await expect(notice).toBeHidden();
    await expect
      .poll(() => placesMarked(page, "standing", "passes-to-japan"))
      .toContain("shikotan");
  });

  test("of the islands are drawn under the scenario of now when they come", async () => {
    const page = await open();
    const end = await fail(page, dataFiles("islands.*"));
    await visit(page);
    await expect(page.locator(".notice")).toContainText("The islands can’t be drawn.");
    await readOn(page);
    await end();
    await retry(page).first().click();
    await expect
      .poll(() => placesMarked(page, "standing", "passes-to-japan"))
      .toContain("shikotan");
  });

  test("of the sea leaves the figures of land", async () => {
    const page = await open();
    const end = await fail(page, dataFiles("atoms"), 404);
    await visit(page, "?panel=scenario&scenario=1956");
    await expect(page.locator(".notice")).toContainText("The computed sea areas can’t be drawn.");
    await expect(page.getByText(/^346 of/).first()).toBeVisible();
    await end();
    await retry(page).first().click();
    await expect(page.locator(".notice")).toBeHidden();
    await expect(page.locator(".leaflet-sea-pane .sea-zone").first()).toBeAttached();
  });
});

describe("a map that breaks", () => {
  test("is not taken for broken when something else on the page fails", async () => {
    const page = await load();
    await page.evaluate(() => {
      window.dispatchEvent(new ErrorEvent("error", { message: "ResizeObserver loop" }));
      window.dispatchEvent(new ErrorEvent("error", { error: new Error("of an extension") }));
      window.dispatchEvent(new ErrorEvent("error", { error: "no error at all" }));
    });
    await useMap(page);
    await expect(mapFailure(page)).toBeHidden();
  });
});

test("an error that no part of the page has caught leaves a way back to the view", async () => {
  expectErrors(/broken on purpose/);
  const page = await load("?place=shikotan");
  // The links over all panels break once the address has changed.
  await explorer.scenario(page, "1956 declaration").evaluate((choice) => {
    const push = history.pushState.bind(history);
    history.pushState = (...step) => {
      push(...step);
      window.encodeURIComponent = () => {
        throw new Error("broken on purpose");
      };
    };
    (choice as HTMLElement).click();
  });
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("This page has stopped working.");
  await alert.getByRole("button", { name: "Load the page again" }).click();
  await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  await expect(alert).toBeHidden();
  expect(queryOf(page)).toContain("place=shikotan");
});

describe("a browser that stores nothing", () => {
  /** Takes Web Storage away, in one of the ways browsers do. */
  const ways: Readonly<Record<string, () => void>> = {
    "throws where it is read": () => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("The operation is insecure.", "SecurityError");
          },
        });
      }
    },
    "refuses every use": () => {
      for (const name of ["getItem", "setItem", "removeItem", "key", "clear"] as const) {
        Storage.prototype[name] = () => {
          throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        };
      }
    },
  };

  test.each(Object.entries(ways))("because it %s can do all but keep", async (_, takeAway) => {
    const page = await open();
    await page.addInitScript(takeAway);
    await visit(page, "?panel=article");
    await compare(page, ferryArticle);
    const keep = page.getByLabel("Keep my text on this device");
    await keep.click();
    await expect(page.locator(".notice")).toContainText("can’t keep the text");
    await expect(keep).not.toBeChecked();
    await expect(page.getByLabel("Text of the article")).toHaveValue(ferryArticle);
    await visit(page, "?panel=privacy");
    await expect(page.getByText("Nothing: no cookie, no storage")).toBeVisible();
    await readOn(page);
    await explorer.scenario(page, "Today").check();
    await useMap(page);
  });
});
