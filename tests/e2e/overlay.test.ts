import type { Page } from "playwright";
import { describe, test } from "vitest";
import { at, dataFiles, holdBack, load, settled, visit } from "./atlas.ts";
import { expect } from "./expect.ts";
import { boxOfPlace, explorer, openMore, queryOf } from "./explorer.ts";
import { open, screens } from "./pages.ts";
import { boxOf, handle, overlayPanel } from "./tools.ts";

/** Where the outline's centre is, from the address. */
function overlaidAt(page: Page): { lat: number; lng: number } {
  const [, lat, lng] = /overlay=[a-z]+~([-\d.]+),([-\d.]+)/.exec(queryOf(page)) ?? [];
  return { lat: Number(lat), lng: Number(lng) };
}

describe("an island laid over another place", () => {
  test("is one press from its panel, and tells its published size beside the other's", async () => {
    const page = await at("?place=iturup");
    await page.getByRole("link", { name: /^Lay .* over Okinawa/ }).click();
    const panel = overlayPanel(page);
    await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(explorer.status(page)).toHaveText("Iturup (Etorofu) laid over Okinawa.");
    await expect(panel).toContainText("3,166.6 km²");
    await expect(panel).toContainText("204 km");
    await expect(panel).toContainText("2,281 km²");
    await expect(panel).toContainText("1.4 times the area of Okinawa Prefecture");
    await expect(panel.getByRole("link", { name: /Cabinet Office/ })).toBeVisible();
    await expect.poll(() => queryOf(page)).toBe("?overlay=iturup~26.6,128");
    // All of it is in view.
    const [outline, map] = [await boxOf(page, "path.overlaid"), await boxOf(page, ".map")];
    expect(outline.x).toBeGreaterThan(map.x);
    expect(outline.y).toBeGreaterThan(map.y);
    expect(outline.x + outline.width).toBeLessThan(map.x + map.width);
    expect(outline.y + outline.height).toBeLessThan(map.y + map.height);
    await page.goBack();
    await expect(explorer.panel(page, "Iturup")).toBeVisible();
  });

  test("is one press from measuring, and as large as the island itself on that parallel", async () => {
    const page = await at("?measure=cape-nosappu~shikotan");
    await page.getByRole("link", { name: /^Lay Iturup/ }).click();
    await page.getByRole("combobox", { name: "Laid over" }).selectOption("Iturup (Etorofu)");
    await expect(explorer.status(page)).toHaveText("Iturup (Etorofu) laid over Iturup (Etorofu).");
    await expect
      .poll(async () => {
        const own = await page
          .locator("path.island[data-place=iturup]")
          .evaluateAll((paths) =>
            Math.max(...paths.map((path) => path.getBoundingClientRect().width)),
          );
        const laid = await boxOf(page, "path.overlaid");
        return Math.abs(laid.width - own);
      })
      .toBeLessThan(4);
  });

  test("moves by arrow keys, further with Shift, and by buttons", async () => {
    const page = await load("?overlay=iturup~26.6,128");
    await expect(handle(page)).toHaveAccessibleDescription(/Arrow keys move it by 10 km/);
    const steps = await page.evaluate(() => history.length);
    await handle(page).focus();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => overlaidAt(page)).toEqual({ lat: 26.6903, lng: 128 });
    await page.keyboard.press("Shift+ArrowUp");
    await expect.poll(() => overlaidAt(page)).toEqual({ lat: 27.1416, lng: 128 });
    await expect(handle(page)).toBeFocused();
    await page.getByRole("button", { name: "Move west", exact: true }).last().press("Enter");
    await expect.poll(() => overlaidAt(page).lng).toBeLessThan(127.95);
    await expect(explorer.status(page)).toContainText(
      "Iturup (Etorofu) laid over 27.142° N, 127.8",
    );
    await expect(page.getByRole("combobox", { name: "Laid over" })).toHaveValue("");
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test("takes the map along when keys move it out of sight", async () => {
    const page = await at("?overlay=iturup~26.6,128&map=9/26.6/128");
    await handle(page).focus();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => queryOf(page)).not.toContain("map=9/26.6/128");
    await expect(handle(page)).toBeInViewport();
  });

  test("does not call the reader back to it who has moved on when more data come", async () => {
    const page = await open();
    const letGo = await holdBack(page, dataFiles("bases"));
    await visit(page, `?overlay=iturup~26.6,128&map=9/26.6/128`);
    await expect(handle(page)).toBeInViewport();
    await openMore(page);
    const north = explorer.map(page).getByRole("button", { name: "Move north" });
    for (let press = 0; press < 8; press += 1) await north.click();
    await expect(handle(page)).not.toBeInViewport();
    letGo();
    await boxOfPlace(page, "kadena-air-base");
    await settled(page);
    await expect(handle(page)).not.toBeInViewport();
    expect(queryOf(page)).toContain("map=9/");
  });

  test.each(["the handle", "the outline"])("is dragged by %s, and the map stays", async (part) => {
    const page = await load("?overlay=iturup~26.6,128");
    await expect(handle(page)).toBeVisible();
    const steps = await page.evaluate(() => history.length);
    const box = await boxOf(page, part === "the handle" ? ".overlaid-handle" : "path.overlaid");
    const grip = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    // On the land north-east of the middle, clear of the handle and the name.
    if (part === "the outline")
      [grip.x, grip.y] = [box.x + box.width * 0.9, box.y + box.height * 0.1];
    const before = overlaidAt(page);
    const base = await boxOfPlace(page, "kadena-air-base");
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(grip.x - 80, grip.y - 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => overlaidAt(page).lat).toBeGreaterThan(before.lat + 0.1);
    expect(overlaidAt(page).lng).toBeLessThan(before.lng - 0.1);
    // The drag moved the island only.
    expect(await boxOfPlace(page, "kadena-air-base")).toEqual(base);
    const moved = await boxOf(page, part === "the handle" ? ".overlaid-handle" : "path.overlaid");
    expect(Math.abs(moved.x - box.x + 80)).toBeLessThan(6);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test("is dragged by a finger on a phone", async () => {
    const page = await load("?overlay=iturup~26.6,128", {
      viewport: screens.phone,
      hasTouch: true,
      isMobile: true,
    });
    await expect(handle(page)).toBeVisible();
    const { x, y, width, height } = await boxOf(page, ".overlaid-handle");
    const start = { x: x + width / 2, y: y + height / 2 };
    const touch = await page.context().newCDPSession(page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", dx: number) =>
      touch.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: start.x + dx, y: start.y + dx }],
      });
    await send("touchStart", 0);
    for (const dx of [15, 30, 45]) await send("touchMove", dx);
    await send("touchEnd", 45);
    await expect.poll(() => overlaidAt(page).lat).toBeLessThan(26.5);
    expect(overlaidAt(page).lng).toBeGreaterThan(128.1);
    const moved = await boxOf(page, ".overlaid-handle");
    expect(Math.abs(moved.x - x - 45)).toBeLessThan(4);
  });

  test("opens from a link where it was laid, in the view of the link", async () => {
    const page = await at("?overlay=kunashir~52,180&map=7/52/179");
    await expect(overlayPanel(page)).toContainText("52° N, 180°");
    await expect(page.getByRole("combobox", { name: "Island" })).toHaveValue("kunashir");
    const outline = await boxOf(page, "path.overlaid");
    // Not torn apart at 180°.
    expect(outline.width).toBeLessThan(400);
    await expect.poll(() => queryOf(page)).toBe("?overlay=kunashir~52,180&map=7/52/179");
  });
});
