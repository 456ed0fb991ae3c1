import type { Page, Route } from "playwright";
import { afterAll, afterEach, describe, inject, test } from "vitest";
import { expect } from "./expect.ts";
import { explorer, placesMarked } from "./explorer.ts";
import { closePages, newPage, stopBrowser } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

/** The address that the page fetches a file of ours at: its name with the content's hash. */
function addressOf(name: string): RegExp {
  return new RegExp(`/assets/${name}-[^/]+$`);
}

/** Uses the page apart from the map, as if nothing were wrong. */
async function readOn(page: Page): Promise<void> {
  await explorer.scenario(page, "1956 declaration").check();
  await explorer.tab(page, "Places").click();
  await explorer.placeLink(page, "Shikotan").click();
  await expect(explorer.panel(page, "Shikotan")).toContainText("passes to Japan");
}

const faults: readonly ((route: Route) => Promise<void>)[] = [
  (route) => route.abort(),
  (route) => route.fulfill({ status: 404, body: "" }),
  (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Hello" }),
  (route) => route.fulfill({ body: '{"type":"Feature"}' }),
];

describe("data files", () => {
  test("that cannot be used are named, whatever the fault, and loaded again on request", async () => {
    const { page } = await newPage();
    let [fault] = faults;
    await page.route(addressOf("bases"), (route) => fault?.(route) ?? route.fallback());
    await page.goto(inject("siteUrl"));
    const notice = page.locator(".notice");
    for (const next of faults) {
      fault = next;
      if (next !== faults[0]) await page.getByRole("button", { name: "Try again" }).click();
      await expect(notice).toContainText("The US facilities cannot be drawn.");
      await expect(notice).toContainText("The file bases.geojson can’t load.");
    }
    await expect(explorer.status(page)).toContainText("could not be loaded");
    await readOn(page);
    fault = undefined;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(notice).toBeHidden();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  });

  test("that fail among others leave the others drawn", async () => {
    const { page } = await newPage();
    await page.route(addressOf("(bases|places|world|region|kurils)"), (route) => route.abort());
    await page.goto(inject("siteUrl"));
    await expect(page.locator(".notice")).toContainText("The US facilities cannot be drawn.");
    await expect(page.locator(".notice")).toContainText("Cities and towns cannot be drawn.");
    await expect(page.locator(".notice")).toContainText("Part of the coast cannot be drawn.");
    await expect
      .poll(() => placesMarked(page, "standing", "administered-by-russia"))
      .toContain("iturup");
  });

  test("that are loaded again are drawn under the scenario of now", async () => {
    const { page } = await newPage();
    await page.route(addressOf("islands.*"), (route) => route.abort());
    await page.goto(inject("siteUrl"));
    await expect(page.locator(".notice")).toContainText("The islands cannot be drawn.");
    await readOn(page);
    await page.unroute(addressOf("islands.*"));
    await page.getByRole("button", { name: "Try again" }).click();
    await expect
      .poll(() => placesMarked(page, "standing", "passes-to-japan"))
      .toContain("shikotan");
  });
});
