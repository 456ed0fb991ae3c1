import type { Page } from "playwright";
import { describe, test } from "vitest";
import { at, load } from "./atlas.ts";
import { layoutOfControls, widenWords } from "./control-boxes.ts";
import { coveredControls } from "./covered-controls.ts";
import { expect } from "./expect.ts";
import { explorer, openLayers, openMore } from "./explorer.ts";
import { screens } from "./pages.ts";

const queries = {
  "the 1956 declaration": "?scenario=1956",
  "two scenarios, one of the reader's own": "?scenario=own&hold=habomai&compare=four",
  Okinawa: "?map=9.5/26.45/127.95",
} as const;

/** The share of the map that controls may cover, at each size; where none is said they only keep apart. */
const sizes = [
  [320, 480, null],
  [360, 640, null],
  [390, 844, 0.22],
  [568, 320, null],
  [667, 375, null],
  [768, 1024, 0.22],
  [820, 1180, 0.22],
  [844, 390, null],
  [1000, 560, null],
  [1024, 768, 0.2],
  [1280, 800, 0.16],
  [1920, 1080, 0.16],
] as const;

describe("controls over the map", () => {
  test.each(sizes)("at %d by %d keep apart, have room and cover little", async (...size) => {
    const [width, height, most] = size;
    for (const [name, query] of Object.entries(queries)) {
      const page = await at(query, { viewport: { width, height } });
      const hasMost = most !== null && !query.includes("compare");
      for (const isWide of [false, true]) {
        await widenWords(page, isWide);
        const where = `${name}${isWide ? ", with wider words" : ""}`;
        const { share, overlaps, outside, cut } = await layoutOfControls(page);
        expect({ overlaps, outside, cut }, where).toEqual({ overlaps: [], outside: [], cut: [] });
        if (hasMost && !isWide) expect(share, where).toBeLessThanOrEqual(most);
      }
      await widenWords(page, false);
      // A comparison has a divider, which can be moved away.
      if (!query.includes("compare")) expect(await coveredControls(page), name).toEqual([]);
    }
  });

  test.each([
    ["a narrow map", screens.phone],
    ["a low map", { width: 844, height: 390 }],
  ])("on %s are the choice of scenario and one menu", async (_, viewport) => {
    const page = await at("?scenario=1956", { viewport });
    const buttons = explorer.map(page).getByRole("button");
    const names = await buttons.evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => each.getAttribute("aria-label") ?? each.textContent),
    );
    expect(names).toEqual(["More"]);
    await expect(explorer.scenario(page, "All four islands")).toBeVisible();
    await openMore(page);
    const menu = page.getByRole("dialog", { name: "More" });
    for (const name of ["Zoom in", "Compare", "Legend and layers", "Show Okinawa"]) {
      await menu.getByRole("button", { name }).scrollIntoViewIfNeeded();
      await expect(menu.getByRole("button", { name })).toBeInViewport({ ratio: 1 });
    }
  });
});

/** The controls that an open box lies over; its own are not counted. */
async function coveredBy(page: Page, name: string): Promise<string[]> {
  const box = page.getByRole("dialog", { name });
  return box.evaluate((element) => {
    const own = element.getBoundingClientRect();
    const selector = ".scenario-bar, .map-card, .map-key, .inset, .credit-line";
    return [...document.querySelectorAll(selector)]
      .filter((other) => {
        const { left, right, top, bottom, width } = other.getBoundingClientRect();
        const isApart =
          left >= own.right || right <= own.left || top >= own.bottom || bottom <= own.top;
        return width > 0 && !isApart;
      })
      .map(({ className }) => className);
  });
}

describe.each([
  ["a wide screen", screens.desktop],
  ["a tablet on its side", { width: 1024, height: 768 }],
  ["a low window", { width: 1000, height: 560 }],
])("what the buttons open on %s", (_, viewport) => {
  test("lies over the map and over no control", async () => {
    const page = await at("?scenario=1956&hide=graticule", { viewport });
    await openMore(page);
    expect(await coveredBy(page, "More")).toEqual([]);
    await openLayers(page);
    await expect(page.getByRole("dialog", { name: "More" })).toBeHidden();
    expect(await coveredBy(page, "Legend and layers")).toEqual([]);
    const graticule = page.getByRole("checkbox", { name: "Graticule" });
    await expect(graticule).not.toBeChecked();
    await graticule.scrollIntoViewIfNeeded();
    await expect(graticule).toBeInViewport({ ratio: 1 });
  });
});

test("the legend on a phone is a sheet over the map that is read whole and closes", async () => {
  const page = await at("?scenario=1956", { viewport: screens.phone });
  await openLayers(page);
  const sheet = page.getByRole("dialog", { name: "Legend and layers" });
  const [box, map] = [await sheet.boundingBox(), await explorer.map(page).boundingBox()];
  if (box === null || map === null) throw new Error("The legend or the map has no box");
  expect(box.y).toBeGreaterThanOrEqual(map.y);
  expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height);
  const overflow = await sheet.evaluate(
    ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  const last = sheet.getByRole("checkbox").last();
  await last.focus();
  await expect(last).toBeInViewport({ ratio: 1 });
  await sheet.getByRole("button", { name: "Close" }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole("button", { name: "More", exact: true })).toBeFocused();
});

describe("the page itself stays where it is", () => {
  test.each([
    ["the figures of a scenario", screens.desktop, "?panel=scenario&scenario=1956"],
    ["the figures on a phone", screens.phone, "?panel=scenario&scenario=1956"],
    ["the article", { width: 1280, height: 600 }, "?panel=article"],
  ])("with %s: the text scrolls in its column", async (_, viewport, query) => {
    const page = await load(query, { viewport });
    const lengths = () =>
      page.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return scrollHeight - clientHeight;
      });
    await expect.poll(lengths).toBe(0);
  });

  test("when a control at the edge of a low map has focus", async () => {
    const page = await at("?scenario=1956", { viewport: { width: 640, height: 400 } });
    await openMore(page);
    for (const name of ["Move south", "Dark colours"]) {
      await page.getByRole("button", { name }).focus();
      expect(await explorer.map(page).evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    }
  });

  test("tabs take one line, however narrow it is", async () => {
    const page = await load("?panel=scenario", { viewport: screens.narrow });
    const tops = await page
      .getByRole("tab")
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await page.getByRole("tab", { name: "Scenario" }).focus();
    await page.keyboard.press("End");
    await expect(page.getByRole("tab", { name: "Sources" })).toBeInViewport({ ratio: 0.9 });
  });
});

test("on paper the text is whole, without tabs and buttons", async () => {
  const page = await load("?place=habomai");
  await page.emulateMedia({ media: "print" });
  const hidden = await page
    .locator(".side-scroll")
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(hidden).toBe(0);
  const { height } = (await page.locator(".side-scroll").boundingBox()) ?? { height: 0 };
  expect(height).toBeGreaterThan(screens.desktop.height);
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeHidden();
  await expect(page.getByRole("tab", { name: "Places" })).toBeHidden();
  await expect(page.getByRole("region", { name: "Map", exact: true })).toBeVisible();
});
