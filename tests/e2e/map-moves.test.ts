import type { Page } from "playwright";
import { afterAll, afterEach, describe, inject, test } from "vitest";
import { expect } from "./expect.ts";
import { boxOfPlace, explorer, queryOf } from "./explorer.ts";
import { closePages, holdBack, newPage, openAtlas, stopBrowser, untilDataCame } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

/** Presses a button of the map in the very frame in which Iturup has begun to move from where it was. */
function pressOnTheWay(page: Page, name: string): Promise<void> {
  return page.evaluate((name) => {
    const left = () =>
      document.querySelector(".leaflet-pane path[data-place=iturup]")?.getBoundingClientRect()
        .left ?? 0;
    const button = document.querySelector<HTMLElement>(`button[aria-label="${name}"]`);
    const start = left();
    return new Promise<void>((resolve) => {
      const look = () => {
        if (Math.abs(left() - start) < 20) return requestAnimationFrame(look);
        button?.click();
        resolve();
      };
      look();
    });
  }, name);
}

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
    const onTheWay = pressOnTheWay(page, "Reset view to the four islands");
    await page.getByLabel("Move the map").click();
    await page.getByRole("button", { name: "Move west" }).click();
    await onTheWay;
    await expect.poll(async () => (await boxOfPlace(page, "iturup")).x).toBeCloseTo(home.x, 0);
    await expect.poll(() => queryOf(page)).toBe("");
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
    const onTheWay = pressOnTheWay(page, "Move west");
    await explorer.placeLink(page, "Kadena Air Base").click();
    await onTheWay;
    await expect.poll(() => queryOf(page)).toContain("map=");
    const [, zoom, lat] = /map=([\d.]+)\/([\d.]+)/.exec(queryOf(page)) ?? [];
    // Between two places, but not between two zooms.
    expect(Number(zoom) * 4).toBe(Math.round(Number(zoom) * 4));
    expect(Number(lat)).toBeGreaterThan(30);
  });
});
