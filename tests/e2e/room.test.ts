import type { Page } from "playwright";
import { afterAll, afterEach, describe, test } from "vitest";
import { expect } from "./expect.ts";
import { closePages, openAtlas, screens, stopBrowser } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

/** The controls over the map of which less than four fifths can be reached: something lies over them. */
function coveredControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
    const shareOf = (control: Element) => {
      const { left, top, width, height } = control.getBoundingClientRect();
      const hits = steps.flatMap((x) =>
        steps.map((y) => {
          const seen = document.elementFromPoint(left + width * x, top + height * y);
          return seen !== null && control.contains(seen);
        }),
      );
      return hits.filter(Boolean).length / hits.length;
    };
    // Where all is one page the map lies below the text.
    document.querySelector(".map-region")?.scrollIntoView();
    const controls = document.querySelectorAll(
      ".map-region :is(button, summary, label.segment), .sheet-steps button",
    );
    return [...controls]
      .filter((control) => control.checkVisibility({ contentVisibilityAuto: true }))
      .filter((control) => shareOf(control) < 0.8)
      .map((control) => control.getAttribute("aria-label") ?? control.textContent);
  });
}

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
    const { page } = await openAtlas(query, { viewport });
    await expect.poll(() => coveredControls(page)).toEqual([]);
  });
});

describe("the page itself stays where it is", () => {
  test.each([
    ["the figures of a scenario", screens.desktop, "?panel=scenario&scenario=1956"],
    ["the figures on a phone", screens.phone, "?panel=scenario&scenario=1956"],
    ["the article", { width: 1280, height: 600 }, "?panel=article"],
  ])("with %s: the text scrolls in its column", async (_, viewport, query) => {
    const { page } = await openAtlas(query, { viewport });
    const lengths = () =>
      page.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return scrollHeight - clientHeight;
      });
    await expect.poll(lengths).toBe(0);
  });

  test("when a control at the edge of a low map has focus", async () => {
    const { page } = await openAtlas("", { viewport: { width: 640, height: 400 } });
    const region = page.getByRole("region", { name: "Map", exact: true });
    for (const name of ["Move the map", "Dark colours"]) {
      await page.getByLabel(name, { exact: true }).focus();
      expect(await region.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    }
  });

  test("tabs take one line, however narrow it is", async () => {
    const { page } = await openAtlas("?panel=scenario", { viewport: screens.narrow });
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
  const { page } = await openAtlas("?place=habomai");
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
