import type { Page } from "playwright";
import { afterAll, afterEach, describe, test } from "vitest";
import { expect } from "./expect.ts";
import { boxOfPlace, explorer } from "./explorer.ts";
import { closePages, openAtlas, screens, stopBrowser } from "./reader.ts";
import { violations } from "./violations.ts";

afterEach(closePages);
afterAll(stopBrowser);

/** Has the page note whether its map begins to pan; the pan's end comes after its time only. */
async function watchPans(page: Page): Promise<void> {
  await page.evaluate(() => {
    new MutationObserver((changes) => {
      const isPan = changes.some(({ target }) =>
        (target as Element).classList.contains("leaflet-pan-anim"),
      );
      if (isPan) document.body.dataset["panned"] = "true";
    }).observe(document.body, { subtree: true, attributeFilter: ["class"] });
  });
}

const pans = (page: Page) => page.locator("body[data-panned]");

const views = [
  ["the start", ""],
  ["a place", "?place=shikotan&scenario=1956"],
  ["a facility", "?place=kadena-air-base"],
  ["a claim", "?claim=p5-four-islands"],
  ["the claims", "?panel=claims"],
  ["filtered claims", "?panel=claims&verdict=opinion&about=okinawa"],
  ["a contradiction", "?contradiction=four-or-two-islands"],
  ["the contradictions", "?panel=claims&view=contradictions"],
  ["the silence", "?panel=claims&view=silence"],
  ["the two items", "?panel=claims&view=origin"],
  ["the scenario", "?panel=scenario&scenario=1956"],
  ["the timeline", "?panel=timeline"],
  ["the sources", "?panel=sources"],
  ["a distance", "?measure=cape-nosappu~shikotan"],
  ["an island laid over", "?overlay=iturup~26.6,128"],
  ["a source", "?panel=sources&entry=gshhg"],
  ["the article", "?panel=article"],
  ["the terms", "?panel=terms&entry=article-9"],
  ["a search", "?q=kuril"],
] as const;

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.each(views)("%s passes axe", async (_, query) => {
    const { page } = await openAtlas(query, { colorScheme });
    expect(await violations(page)).toEqual([]);
  });

  test("the theme button turns it the other way", async () => {
    const { page } = await openAtlas("", { colorScheme });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await background();
    const other = colorScheme === "light" ? "Dark colours" : "Light colours";
    await page.getByRole("button", { name: other }).click();
    await expect.poll(background).not.toBe(before);
  });
});

describe.each([
  ["a phone", screens.phone],
  ["320 pixels", screens.narrow],
] as const)("on %s", (_, viewport) => {
  test.each(views)("%s fits the width", async (__, query) => {
    const { page } = await openAtlas(query, { viewport });
    const overflowing = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(overflowing).toBe(false);
    for (const name of ["Today", "1956 declaration", "All four islands"]) {
      const box = await explorer.scenario(page, name).boundingBox();
      expect(box === null ? -1 : box.x).toBeGreaterThanOrEqual(0);
      expect(box === null ? 9999 : box.x + box.width).toBeLessThanOrEqual(viewport.width);
    }
    expect(await violations(page)).toEqual([]);
  });
});

describe("on a phone", () => {
  test("with a place open nearly half of the screen is map, and the place is in it", async () => {
    const { page } = await openAtlas("?place=shikotan", { viewport: screens.phone });
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    const map = await explorer.map(page).boundingBox();
    if (map === null) throw new Error("The map has no box");
    expect(map.height / screens.phone.height).toBeGreaterThanOrEqual(0.45);
    const place = await boxOfPlace(page, "shikotan");
    expect(place.y).toBeGreaterThanOrEqual(map.y);
    expect(place.y + place.height).toBeLessThanOrEqual(map.y + map.height);
    expect(place.x).toBeGreaterThanOrEqual(0);
    expect(place.x + place.width).toBeLessThanOrEqual(map.width);
  });

  test("the sheet is lowered and raised by button", async () => {
    const { page } = await openAtlas("", { viewport: screens.phone });
    const mapHeight = async () => (await explorer.map(page).boundingBox())?.height ?? 0;
    const half = await mapHeight();
    await page.getByRole("button", { name: "Show more of the map" }).click();
    await expect.poll(mapHeight).toBeGreaterThan(half);
    await page.getByRole("button", { name: "Show more of the text" }).click();
    await page.getByRole("button", { name: "Show more of the text" }).click();
    await expect.poll(mapHeight).toBeLessThan(half);
  });

  test("a raised sheet leaves what the map shows, and the address, as they were", async () => {
    const { page } = await openAtlas("", { viewport: screens.phone });
    const { x, width } = await boxOfPlace(page, "iturup");
    const address = page.url();
    await watchPans(page);
    const widthOf = async () => (await boxOfPlace(page, "iturup")).width;
    await page.getByRole("button", { name: "Show more of the text" }).click();
    await expect.poll(widthOf).toBeLessThan(width / 2);
    // What is left of the map still shows the islands, not the world.
    expect(await widthOf()).toBeGreaterThan(10);
    await page.getByRole("button", { name: "Show more of the map" }).click();
    await expect.poll(widthOf).toBeCloseTo(width, 0);
    expect((await boxOfPlace(page, "iturup")).x).toBeCloseTo(x, 0);
    expect(await pans(page).count()).toBe(0);
    expect(page.url()).toBe(address);
  });
});
