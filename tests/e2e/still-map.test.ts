import type { Page } from "playwright";
import { afterAll, afterEach, describe, inject, test } from "vitest";
import { expect } from "./expect.ts";
import { boxOfPlace, explorer, type PageBox } from "./explorer.ts";
import { closePages, holdBack, newPage, openAtlas, screens, stopBrowser } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

const stillShapes = (page: Page) => page.locator(".still-shapes");

const isReady = () => performance.getEntriesByName("map-ready").length > 0;

/** The box of Iturup on the still map: its one path, as it is the largest. */
async function stillIturup(page: Page): Promise<PageBox> {
  const boxes = await page
    .locator(".still-shapes .island")
    .evaluateAll((islands) => islands.map((island) => island.getBoundingClientRect().toJSON()));
  const [largest] = boxes.sort((a, b) => b.width * b.height - a.width * a.height);
  return largest;
}

describe.each(Object.entries(screens))("on a %s", (_, viewport) => {
  test("the first screen is there without script, and the live map continues it", async () => {
    const { page: still } = await newPage({ viewport });
    await still.route("**/*.js", (route) => route.abort());
    await still.goto(inject("siteUrl"));
    await expect(still.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(still.getByRole("radio", { name: "1956 declaration" })).toBeVisible();
    await expect(still.locator(".home-frame").getByText("Shikotan").first()).toBeAttached();
    for (const name of ["Habomai", "Iturup"]) {
      await expect(explorer.placeLink(still, name)).toBeVisible();
    }
    const before = await stillIturup(still);

    const { page: live, errors } = await openAtlas("", { viewport });
    await expect(stillShapes(live)).toHaveCount(0);
    const after = await boxOfPlace(live, "iturup");
    for (const side of ["x", "y", "width", "height"] as const) {
      expect(Math.abs(after[side] - before[side]), side).toBeLessThan(2.5);
    }
    expect(errors).toEqual([]);
  });

  test("nothing moves while the live map takes over", async () => {
    const { page } = await newPage({ viewport });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(inject("siteUrl"));
    await page.waitForFunction(isReady);
    await expect(stillShapes(page)).toHaveCount(0);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
  });
});

describe("the still map", () => {
  test("stays under the live islands until their land is there", async () => {
    const { page } = await newPage();
    const letGo = await holdBack(page, "**/assets/kurils-*.topojson");
    await page.goto(inject("siteUrl"));
    await page.waitForFunction(isReady);
    await expect(stillShapes(page)).toBeVisible();
    // Names are written once, by the live map.
    await expect(page.locator(".still-names.wide")).toBeHidden();
    letGo();
    await expect(stillShapes(page)).toHaveCount(0);
    await expect(
      page.locator('.leaflet-coast-pane path.coast:not([d="M0 0"])').first(),
    ).toBeVisible();
  });

  test("does not keep what is drawn under it from being focused at once", async () => {
    const { page } = await newPage();
    const letGo = await holdBack(page, "**/assets/kurils-*.topojson");
    await page.goto(inject("siteUrl"));
    await page.waitForFunction(isReady);
    await expect(page.getByRole("heading", { name: "Okinawa" }).first()).toBeAttached();
    // Drawn anew and asked for its box in the same task, as focus is moved.
    await explorer.tab(page, "Claims").click();
    await expect(page.getByRole("heading", { name: /25 claims/ })).toBeVisible();
    const shown = await page.evaluate(() => {
      const tabs = [...document.querySelectorAll<HTMLElement>("[role=tab]")];
      const places = tabs.find(({ id }) => id === "tab-places");
      return new Promise<string[]>((resolve) => {
        new MutationObserver((_, observer) => {
          const entries = [...document.querySelectorAll("#panel .entry")];
          if (!entries.some((entry) => entry.querySelector("[data-opens=iturup]"))) return;
          observer.disconnect();
          resolve(entries.map((entry) => getComputedStyle(entry).display));
        }).observe(document.body, { childList: true, subtree: true });
        places?.click();
      });
    });
    expect(new Set(shown)).toEqual(new Set(["list-item"]));
    await expect(stillShapes(page)).toBeVisible();
    letGo();
  });

  test("goes when the reader takes hold of the map", async () => {
    const { page } = await newPage();
    const letGo = await holdBack(page, "**/assets/kurils-*.topojson");
    await page.goto(inject("siteUrl"));
    await page.waitForFunction(isReady);
    await expect(stillShapes(page)).toBeVisible();
    await page.mouse.move(900, 300);
    await page.mouse.down();
    await page.mouse.move(860, 340, { steps: 4 });
    await expect(stillShapes(page)).toHaveCount(0);
    await page.mouse.up();
    letGo();
  });

  test("goes when two fingers take hold of the map", async () => {
    const { page } = await newPage({ viewport: screens.phone, hasTouch: true, isMobile: true });
    const letGo = await holdBack(page, "**/assets/*.topojson");
    await page.goto(inject("siteUrl"));
    await page.waitForFunction(isReady);
    await expect(stillShapes(page)).toBeVisible();
    const map = await explorer.map(page).boundingBox();
    if (map === null) throw new Error("The map has no box");
    const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
    const touch = await page.context().newCDPSession(page);
    const pinch = (type: "touchStart" | "touchMove", apart: number) =>
      touch.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: [
          { x: x - apart, y, id: 0 },
          { x: x + apart, y, id: 1 },
        ],
      });
    await pinch("touchStart", 30);
    for (const apart of [40, 50, 60]) await pinch("touchMove", apart);
    await expect(stillShapes(page)).toHaveCount(0);
    letGo();
  });

  test("stays under the notice where land cannot be had", async () => {
    const { page } = await newPage();
    await page.route("**/assets/*.topojson", (route) => route.abort());
    await page.goto(inject("siteUrl"));
    await expect(page.getByText("Part of the coast cannot be drawn.").first()).toBeVisible();
    await expect(stillShapes(page)).toBeVisible();
  });

  test("is not shown to a link that asks for something else", async () => {
    const { page, errors } = await openAtlas("?place=kadena-air-base");
    await expect(page.locator(".still-map")).toHaveCount(0);
    expect(errors).toEqual([]);
  });
});
