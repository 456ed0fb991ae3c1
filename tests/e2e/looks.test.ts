import type { Page } from "playwright";
import { describe, test } from "vitest";
import { at, load, settled } from "./atlas.ts";
import { expect } from "./expect.ts";
import { boxOfPlace, explorer, openMore } from "./explorer.ts";
import { screens } from "./pages.ts";
import { views } from "./views.ts";
import { violations } from "./violations.ts";

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

describe("every view passes axe", () => {
  test.each(views)("%s", async (_, query) => {
    const page = await at(query);
    expect(await violations(page)).toEqual([]);
  });

  // What else axe checks does not depend on the colours.
  test.each(views)("%s, its colours in the dark theme", async (_, query) => {
    const page = await at(query, { colorScheme: "dark" });
    expect(await violations(page, { rules: ["color-contrast"] })).toEqual([]);
  });
});

test.each(["light", "dark"] as const)(
  "the theme button turns the %s theme the other way",
  async (colorScheme) => {
    const page = await at("", { colorScheme });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await background();
    const other = colorScheme === "light" ? "Dark colours" : "Light colours";
    await openMore(page);
    await page.getByRole("button", { name: other }).click();
    await expect.poll(background).not.toBe(before);
  },
);

describe.each([
  ["a phone", screens.phone],
  ["320 pixels", screens.narrow],
])("on %s", (_, viewport) => {
  test.each(views)("%s fits", async (_, query) => {
    const page = await at(query, { viewport });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    for (const scenario of ["Today", "1956 declaration", "All four islands"]) {
      const { x, width } = (await explorer.scenario(page, scenario).boundingBox()) ?? {
        x: -1,
        width: 0,
      };
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(viewport.width);
    }
  });
});

describe("on a phone", () => {
  test("with a place open nearly half of the screen is map, and the place is in it", async () => {
    const page = await at("?place=shikotan", { viewport: screens.phone });
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
    const page = await load("", { viewport: screens.phone });
    const mapHeight = async () => (await explorer.map(page).boundingBox())?.height ?? 0;
    const half = await mapHeight();
    await page.getByRole("button", { name: "Show more of the map" }).click();
    await expect.poll(mapHeight).toBeGreaterThan(half);
    await page.getByRole("button", { name: "Show more of the text" }).click();
    await page.getByRole("button", { name: "Show more of the text" }).click();
    await expect.poll(mapHeight).toBeLessThan(half);
  });

  test("a raised sheet leaves what the map shows, and the address, as they were", async () => {
    const page = await load("", { viewport: screens.phone });
    const { x, width } = await boxOfPlace(page, "iturup");
    const address = page.url();
    await watchPans(page);
    const mapHeight = async () => (await explorer.map(page).boundingBox())?.height ?? 0;
    const half = await mapHeight();
    await page.getByRole("button", { name: "Show more of the text" }).click();
    await expect.poll(mapHeight).toBeLessThan(half / 3);
    // A strip of the map would show the whole world, were all fitted into it.
    await settled(page);
    expect((await boxOfPlace(page, "iturup")).width).toBeCloseTo(width, 0);
    await page.getByRole("button", { name: "Show more of the map" }).click();
    await expect.poll(mapHeight).toBe(half);
    await expect.poll(async () => (await boxOfPlace(page, "iturup")).x).toBeCloseTo(x, 0);
    expect((await boxOfPlace(page, "iturup")).width).toBeCloseTo(width, 0);
    expect(await pans(page).count()).toBe(0);
    expect(page.url()).toBe(address);
  });
});
