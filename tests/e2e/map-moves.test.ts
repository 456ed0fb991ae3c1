import type { Page } from "playwright";
import { afterAll, afterEach, describe, inject, test } from "vitest";
import { expect } from "./expect.ts";
import { boxOfPlace, explorer, queryOf } from "./explorer.ts";
import { closePages, holdBack, newPage, openAtlas, stopBrowser, untilDataCame } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

/**
 * Presses one thing after the other while the move of the map that the first begins goes on: before
 * the browser's next task, for a busy one might come to its end before that.
 * @param turns between the two, for the page to make of the first what it makes at once; 0 for none
 */
function pressTogether(page: Page, first: string, second: string, turns = 50): Promise<void> {
  return page.evaluate(
    async ([first, second, turns]) => {
      const find = (selector: string) => {
        const found = document.querySelector<HTMLElement>(selector);
        if (found === null) throw new Error(`${selector} is not there`);
        return found;
      };
      find(first).click();
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      find(second).click();
    },
    [first, second, turns] as const,
  );
}

const button = (name: string) => `.map-buttons button[aria-label="${name}"]`;

describe("a move of the map by the reader", () => {
  test("is not undone by data that come while it goes on", async () => {
    const { page } = await newPage();
    const letGo = await holdBack(page, "**/data/bases.geojson");
    await page.goto(inject("siteUrl"));
    await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
    const { x, y, width } = await boxOfPlace(page, "iturup");
    await page.mouse.move(x + width * 0.5, y - 30);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.5 - 120, y - 90, { steps: 5 });
    const dragged = await boxOfPlace(page, "iturup");
    expect(dragged.x).toBeLessThan(x - 100);
    letGo();
    await boxOfPlace(page, "kadena-air-base");
    expect(await boxOfPlace(page, "iturup")).toEqual(dragged);
    await page.mouse.up();
    await expect.poll(() => queryOf(page)).toMatch(/^\?map=/);
  });

  test("is not undone by a window that changes its size", async () => {
    const { page } = await openAtlas();
    await untilDataCame(page);
    const { x, y, width } = await boxOfPlace(page, "iturup");
    await page.mouse.move(x + width * 0.5, y - 30);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.5 - 120, y - 90, { steps: 5 });
    const dragged = await boxOfPlace(page, "iturup");
    await page.setViewportSize({ width: 1280, height: 740 });
    // The map has been fitted to its new size once it has told its new middle.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect((await boxOfPlace(page, "iturup")).x).toBeCloseTo(dragged.x, 0);
    await page.mouse.up();
    await expect.poll(() => queryOf(page)).toMatch(/^\?map=/);
  });

  test("is not undone by what is to be shown and is known only then", async () => {
    const { page } = await newPage();
    const letGo = await holdBack(page, "**/data/islands.geojson");
    await page.goto(`${inject("siteUrl")}?measure=cape-nosappu~shikotan`);
    await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
    const { x, y, width } = await boxOfPlace(page, "iturup");
    await page.mouse.move(x + width * 0.5, y - 20);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.5 - 120, y + 10, { steps: 5 });
    const dragged = await boxOfPlace(page, "iturup");
    expect(dragged.x).toBeLessThan(x - 100);
    letGo();
    await expect(page.locator(".leaflet-pane path.measured-line")).toBeAttached();
    expect((await boxOfPlace(page, "iturup")).x).toBeCloseTo(dragged.x, 0);
    await page.mouse.up();
    await expect.poll(() => queryOf(page)).toContain("map=");
    await expect(page.getByRole("article")).toContainText("73.8 km");
  });

  test("what is closed while the map moves leaves it where it is", async () => {
    const { page } = await openAtlas("?place=iturup");
    await expect(explorer.panel(page, "Iturup")).toBeVisible();
    await untilDataCame(page);
    const { x, y } = await boxOfPlace(page, "iturup");
    await page.mouse.move(x + 20, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + 140, y + 80, { steps: 5 });
    const dragged = await boxOfPlace(page, "iturup");
    expect(dragged.x).toBeGreaterThan(x + 100);
    await page.keyboard.press("Escape");
    await expect(explorer.panel(page, "Iturup")).toBeHidden();
    await expect.poll(() => queryOf(page)).toMatch(/^\?map=/);
    await page.mouse.up();
    expect((await boxOfPlace(page, "iturup")).x).toBeCloseTo(dragged.x, 0);
  });

  test("is not undone by what the link tells of the one before", async () => {
    const { page } = await openAtlas();
    await untilDataCame(page);
    const before = await boxOfPlace(page, "iturup");
    const start = { x: before.x + before.width * 0.5, y: before.y - 30 };
    // In one task, so that the page cannot draw the end of the first before the second has begun.
    await page.evaluate(({ x, y }) => {
      const map = document.elementFromPoint(x, y);
      const fire = (type: string, left: number, buttons: number) =>
        map?.dispatchEvent(
          new MouseEvent(type, { bubbles: true, clientX: x - left, clientY: y, buttons }),
        );
      fire("mousedown", 0, 1);
      fire("mousemove", 60, 1);
      fire("mouseup", 60, 0);
      fire("mousedown", 60, 1);
      fire("mousemove", 100, 1);
    }, start);
    await expect.poll(() => queryOf(page)).toMatch(/^\?map=/);
    expect((await boxOfPlace(page, "iturup")).x).toBeCloseTo(before.x - 100, 0);
    await page.mouse.up();
  });

  test("that still glides on ends where the reader has the map shown as at the start", async () => {
    const { page } = await openAtlas("", { reducedMotion: "no-preference" });
    await untilDataCame(page);
    const home = await boxOfPlace(page, "iturup");
    await page.getByLabel("Move the map").click();
    await pressTogether(page, button("Move west"), button("Reset view to the four islands"));
    await expect(page.locator(".leaflet-pan-anim")).toHaveCount(0);
    await expect.poll(async () => (await boxOfPlace(page, "iturup")).x).toBeCloseTo(home.x, 0);
    await expect.poll(() => queryOf(page)).toBe("");
  });

  test("is taken back also before the page has made anything of it", async () => {
    const { page } = await openAtlas();
    await untilDataCame(page);
    const home = await boxOfPlace(page, "iturup");
    await page.getByLabel("Move the map").click();
    await pressTogether(page, button("Move west"), button("Reset view to the four islands"), 0);
    await expect.poll(() => queryOf(page)).toBe("");
    expect((await boxOfPlace(page, "iturup")).x).toBeCloseTo(home.x, 0);
  });

  test("before a choice does not keep the link from asking for just that", async () => {
    const { page } = await openAtlas("", { reducedMotion: "no-preference" });
    await untilDataCame(page);
    await page.getByLabel("Move the map").click();
    await page.getByRole("button", { name: "Move west" }).click();
    await expect.poll(() => queryOf(page)).toContain("map=");
    await explorer.placeLink(page, "Kadena Air Base").click();
    // What is listed as on the map follows when it has come to rest.
    const options = explorer.listbox(page).getByRole("option");
    await expect(options.filter({ hasText: "Kadena Air Base" })).toBeAttached();
    await expect(options.filter({ hasText: "Iturup" })).toHaveCount(0);
    expect(queryOf(page)).toBe("?place=kadena-air-base");
  });

  test("by button ends a flight where it is", async () => {
    const { page } = await openAtlas("", { reducedMotion: "no-preference" });
    await untilDataCame(page);
    // It flies only to what it has drawn, and the list grows while the page is at rest.
    await boxOfPlace(page, "kadena-air-base");
    await expect(explorer.placeLink(page, "Kadena Air Base")).toBeAttached();
    await page.getByLabel("Move the map").click();
    await pressTogether(page, "#panel a[data-opens=kadena-air-base]", button("Move west"));
    await expect.poll(() => queryOf(page)).toContain("map=");
    const [, zoom, lat] = /map=([\d.]+)\/([\d.]+)/.exec(queryOf(page)) ?? [];
    // Between two places, but not between two zooms.
    expect(Number(zoom) * 4).toBe(Math.round(Number(zoom) * 4));
    expect(Number(lat)).toBeGreaterThan(30);
  });
});

test("a flight to what reaches beyond the edge of the map leaves the link alone", async () => {
  const { page } = await openAtlas("?panel=claims", { reducedMotion: "no-preference" });
  await untilDataCame(page);
  await page.getByRole("combobox", { name: "Kind" }).selectOption("opinion");
  const options = explorer.listbox(page).getByRole("option");
  await expect(options.filter({ hasText: "Washington" })).toBeAttached();
  await expect(options.filter({ hasText: "Moscow" })).toBeAttached();
  await expect(page.locator(".leaflet-pan-anim")).toHaveCount(0);
  await expect.poll(() => queryOf(page)).toBe("?panel=claims&kind=opinion");
});
