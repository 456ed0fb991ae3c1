import { expect } from "playwright/test";
import { afterAll, afterEach, describe, inject, test } from "vitest";
import { explorer, placesMarked } from "./explorer.ts";
import { closePages, newPage, stopBrowser } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

const failures = [
  ["cannot be reached", "could not be reached", (route) => route.abort()],
  ["is missing", "did not deliver", (route) => route.fulfill({ status: 404, body: "" })],
  ["is cut short", "is damaged", (route) => route.fulfill({ body: '{"type":"FeatureColl' })],
  ["is of another kind", "something else", (route) => route.fulfill({ body: '{"a":[1,2]}' })],
] as const satisfies readonly (readonly [
  string,
  string,
  (route: import("playwright").Route) => Promise<void>,
])[];

describe("a data file that", () => {
  test.each(failures)("%s is said to be, and can be asked for again", async (_, words, fail) => {
    const { page } = await newPage();
    await page.route("**/data/islands*.geojson", fail);
    await page.goto(inject("siteUrl"));
    const notice = page.locator(".notice");
    await expect(notice).toContainText("The islands cannot be drawn.");
    await expect(notice).toContainText(words);
    await expect(explorer.status(page)).toContainText("could not be loaded");

    // Everything else goes on working.
    await explorer.scenario(page, "1956 declaration").check();
    await explorer.placeLink(page, "Shikotan").click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();

    await page.unroute("**/data/islands*.geojson");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(notice).toBeHidden();
    await expect
      .poll(() => placesMarked(page, "standing", "passes-to-japan"))
      .toContain("shikotan");
  });

  test("fails among others leaves the others drawn", async () => {
    const { page } = await newPage();
    await page.route("**/data/{bases,places}.geojson", (route) => route.abort());
    await page.route("**/data/basemap/*.geojson", (route) => route.abort());
    await page.goto(inject("siteUrl"));
    await expect(page.locator(".notice")).toContainText("The US facilities cannot be drawn.");
    await expect(page.locator(".notice")).toContainText("Cities and towns cannot be drawn.");
    await expect(page.locator(".notice")).toContainText("Part of the coast cannot be drawn.");
    await expect
      .poll(() => placesMarked(page, "standing", "administered-by-russia"))
      .toContain("iturup");
  });
});

describe("a map that breaks", () => {
  test("leaves places, claims and scenarios to read", async () => {
    const { page } = await newPage();
    await page.addInitScript(() => {
      // The map, and nothing else on the page, watches its size.
      class Broken {
        constructor() {
          throw new Error("broken on purpose");
        }
      }
      Object.defineProperty(window, "ResizeObserver", { value: Broken });
    });
    await page.goto(inject("siteUrl"));
    await expect(page.getByText("The map has stopped working.")).toBeVisible();
    await explorer.placeLink(page, "Shikotan").click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await explorer.scenario(page, "1956 declaration").check();
    await expect(explorer.panel(page, "Shikotan")).toContainText("passes to Japan");
    await explorer.tab(page, "Claims").click();
    await page.getByRole("link", { name: /Moscow gives up four islands/ }).click();
    await expect(explorer.panel(page, "Moscow gives up four islands")).toBeVisible();
  });
});

describe("text that cannot be fetched", () => {
  test("is said to be missing and can be asked for again", async () => {
    const { page } = await newPage();
    await page.route("**/assets/notes-*.js", (route) => route.abort());
    await page.goto(inject("siteUrl"));
    await explorer.placeLink(page, "Shikotan").click();
    await expect(page.getByText("This part of the text could not be loaded.")).toBeVisible();
    await explorer.tab(page, "Claims").click();
    await expect(page.getByRole("heading", { name: /25 claims/ })).toBeVisible();

    await page.goBack();
    await expect(page.getByText("This part of the text could not be loaded.")).toBeVisible();
    await page.unroute("**/assets/notes-*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  });

  test("leaves a message where the page cannot start at all", async () => {
    const { page } = await newPage();
    await page.route("**/assets/core-*.js", (route) => route.abort());
    await page.goto(inject("siteUrl"));
    await expect(page.getByText("Treaty Atlas could not be loaded completely.")).toBeVisible();
  });
});
