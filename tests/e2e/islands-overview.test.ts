import { afterAll, afterEach, describe, inject, test } from "vitest";
import { expect } from "./expect.ts";
import { explorer, placesMarked } from "./explorer.ts";
import { closePages, newPage, openAtlas, stopBrowser, type Watched } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

const overview = "**/data/islands-overview.geojson";
const exact = "**/data/islands.geojson";

function notesExactFetches({ page }: Watched): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/data/islands.geojson")) asked.push(request.url());
  });
  return asked;
}

/** How many corners the outline of Shikotan has on the map. */
function cornersOfShikotan({ page }: Watched): Promise<number> {
  return page
    .locator("path.island[data-place='shikotan']")
    .evaluateAll((paths) =>
      Math.max(...paths.map((path) => path.getAttribute("d")?.split("L").length ?? 0)),
    );
}

describe("the islands' outlines", () => {
  test("are those of the overview at first, and exact near by, with the same marks", async () => {
    const watched = await newPage();
    const asked = notesExactFetches(watched);
    const { page } = watched;
    await page.goto(`${inject("siteUrl")}?scenario=1956&map=8/43.8/146.75`);
    await expect
      .poll(() => placesMarked(page, "standing", "passes-to-japan"))
      .toContain("shikotan");
    const coarse = await cornersOfShikotan(watched);
    expect(asked).toEqual([]);

    await explorer.placeLink(page, "Shikotan").first().click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => asked.length).toBe(1);
    await expect.poll(() => cornersOfShikotan(watched)).toBeGreaterThan(coarse);
    expect(await placesMarked(page, "standing", "passes-to-japan")).toContain("shikotan");
    expect(await placesMarked(page, "emphasis", "selected")).toEqual(["shikotan"]);
  });

  test("are exact where a distance depends on them", async () => {
    const watched = await newPage();
    const asked = notesExactFetches(watched);
    await watched.page.goto(`${inject("siteUrl")}?measure=cape-nosappu~shikotan&map=6/43/146`);
    await expect(watched.page.getByRole("article")).toContainText("73.8 km");
    expect(asked).toHaveLength(1);
  });

  test("are exact at once where the overview cannot be used, without a word", async () => {
    const { page } = await newPage();
    await page.route(overview, (route) => route.abort());
    await page.goto(inject("siteUrl"));
    await expect
      .poll(() => placesMarked(page, "standing", "administered-by-russia"))
      .toContain("iturup");
    await expect(page.locator(".map-loading")).toHaveCount(0);
    await expect(page.locator(".notice")).toHaveCount(0);
  });

  test("stay those of the overview where the exact ones cannot be had, which is said", async () => {
    const watched = await newPage();
    const { page } = watched;
    await page.route(exact, (route) => route.abort());
    await page.goto(`${inject("siteUrl")}?map=10/43.8/146.75`);
    await expect(page.locator(".notice")).toContainText(
      "The islands are drawn without their fine outlines.",
    );
    await expect
      .poll(() => placesMarked(page, "standing", "administered-by-russia"))
      .toContain("iturup");
    const coarse = await cornersOfShikotan(watched);
    await page.unroute(exact);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator(".notice")).toHaveCount(0);
    await expect.poll(() => cornersOfShikotan(watched)).toBeGreaterThan(coarse);
  });

  test("keep the marks of a contradiction when they become exact", async () => {
    const watched = await openAtlas("?contradiction=four-or-two-islands&map=8/44.1/146.5");
    const { page } = watched;
    const marks = () =>
      Promise.all([
        placesMarked(page, "emphasis", "both-sides"),
        placesMarked(page, "emphasis", "first-side"),
        page.locator("path.second-side").count(),
        page.locator("path.difference").count(),
      ]);
    const before = await marks();
    const coarse = await cornersOfShikotan(watched);
    await page.goto(`${inject("siteUrl")}?contradiction=four-or-two-islands&map=9/44.1/146.5`);
    await expect.poll(() => cornersOfShikotan(watched)).toBeGreaterThan(2 * coarse);
    expect(await marks()).toEqual(before);
  });
});
