import type { Page } from "playwright";
import { describe, test } from "vitest";
import { load } from "./atlas.ts";
import { coveredControls } from "./covered-controls.ts";
import { expect } from "./expect.ts";
import { explorer } from "./explorer.ts";
import { screens } from "./pages.ts";

describe("controls over the map are clear of each other and of the text", () => {
  test.each([
    ["a tablet upright", { width: 768, height: 1024 }, "?scenario=1956"],
    ["a tablet upright, comparing", { width: 820, height: 1180 }, "?scenario=1956&compare=four"],
    ["a tablet on its side", { width: 1024, height: 768 }, "?scenario=1956&compare=four"],
    ["a small window", { width: 900, height: 800 }, ""],
    ["a low window", { width: 800, height: 600 }, ""],
    ["a phone", screens.phone, "?compare=four"],
    ["a low phone", { width: 375, height: 667 }, "?scenario=1956"],
    ["a phone on its side", { width: 844, height: 390 }, ""],
    ["a phone on its side, under the bars of a browser", { width: 844, height: 340 }, ""],
    ["a small phone on its side", { width: 568, height: 320 }, ""],
    ["a desktop at 200 %", { width: 640, height: 400 }, ""],
    ["a desktop at 400 %, comparing", screens.narrow, "?compare=1956"],
  ])("on %s", async (_, viewport, query) => {
    const page = await load(query, { viewport });
    await expect.poll(() => coveredControls(page)).toEqual([]);
  });
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
    const page = await load("", { viewport: { width: 640, height: 400 } });
    const region = page.getByRole("region", { name: "Map", exact: true });
    for (const name of ["Move the map", "Dark colours"]) {
      await page.getByLabel(name, { exact: true }).focus();
      expect(await region.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
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

const legend = (page: Page) =>
  explorer.map(page).getByRole("group").filter({ hasText: "Legend" }).first();

const title = (page: Page) => legend(page).getByText("Legend", { exact: true });

/** What lies over the legend, at points all over it; what it has of its own is not counted. */
function coveredBy(page: Page): Promise<string[]> {
  return legend(page).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    // The rounded corners are no part of it.
    const steps = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);
    const found = steps.flatMap((right) =>
      steps.map((down) => document.elementFromPoint(left + width * right, top + height * down)),
    );
    const others = found.filter((other) => other === null || !element.contains(other));
    return [...new Set(others.map((other) => other?.outerHTML.slice(0, 80) ?? "nothing"))];
  });
}

describe.each([
  ["a phone", screens.phone, "?scenario=1956"],
  ["a phone with two scenarios compared", screens.phone, "?scenario=1956&compare=four"],
  ["320 pixels", screens.narrow, "?scenario=1956"],
  ["a phone on its side", { width: 667, height: 375 }, "?scenario=1956"],
  ["a wide screen", screens.desktop, "?scenario=1956&compare=four"],
])("the open legend on %s", (_, viewport, query) => {
  test("lies in the map and over all else, is read whole, and closes", async () => {
    const page = await load(query, { viewport });
    const line = legend(page).getByText("administered by Russia, claimed by Japan");
    if (!(await line.isVisible())) await title(page).click();
    const lastSwitch = legend(page).getByRole("checkbox").last();
    await legend(page).scrollIntoViewIfNeeded();
    // The lines of the sea come late, and the legend is longer by them.
    await expect(legend(page)).toContainText("200-mile limit");
    const [box, map] = [await legend(page).boundingBox(), await explorer.map(page).boundingBox()];
    if (box === null || map === null) throw new Error("The legend or the map has no box");
    expect(box.y).toBeGreaterThanOrEqual(map.y);
    expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height);
    expect(box.x + box.width).toBeLessThanOrEqual(map.x + map.width);
    expect(await coveredBy(page)).toEqual([]);
    expect(
      await legend(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBeLessThanOrEqual(0);

    await lastSwitch.focus();
    await expect(lastSwitch).toBeInViewport({ ratio: 1 });
    await expect(title(page)).toBeInViewport({ ratio: 1 });
    expect(await coveredBy(page)).toEqual([]);
    await title(page).click();
    await expect(line).toBeHidden();
  });
});

test("the legend of a map at its highest is not cut by the divider", async () => {
  const page = await load("?scenario=1956&compare=four", { viewport: screens.phone });
  await page.getByRole("button", { name: "Show more of the map" }).click();
  await title(page).click();
  await expect(legend(page)).toContainText("200-mile limit");
  expect(await coveredBy(page)).toEqual([]);
});
