import type { Locator, Page } from "playwright";
import { describe, inject, test } from "vitest";
import { storySteps } from "../../src/content/story.ts";
import { storyHeads } from "../../src/content/text/en/story-heads.ts";
import { at, holdBack, load, ready } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer, queryOf } from "./explorer.ts";
import { open, screens } from "./pages.ts";

const bar = (page: Page) => page.getByRole("navigation", { name: "The story in six steps" });
const dot = (page: Page, step: number) =>
  bar(page).getByRole("button", { name: new RegExp(`^Step ${step}:`) });
const headline = (page: Page) => page.getByRole("heading", { level: 1 });

/** How much of an element lies inside the part of the page that is seen, from 0 to 1. */
const isWhollySeen = { ratio: 0.99 };

describe("the first screen", () => {
  test.each(Object.entries({ desktop: screens.desktop, phone: screens.phone }))(
    "has headline, three bars and both states without scrolling: %s",
    async (_, viewport) => {
      const page = await at("", { viewport });
      await expect(headline(page)).toHaveText(storyHeads[1].title);
      await expect(headline(page)).toBeInViewport(isWhollySeen);
      const bars = page.locator(".share-bar");
      await expect(bars).toHaveCount(3);
      for (const each of await bars.all()) await expect(each).toBeInViewport(isWhollySeen);
      const foot = await bar(page).boundingBox();
      const last = await bars.last().boundingBox();
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
      for (const state of ["Japan", "Russia"]) {
        const name = explorer.map(page).getByText(state, { exact: true }).filter({ visible: true });
        await expect(name.first()).toBeInViewport();
      }
    },
  );

  test("has the article's two paragraphs with their verdicts, each a way to its claim", async () => {
    const page = await at("");
    const four = page.getByRole("link", { name: /^Paragraph 5 .*contradicted/ });
    await expect(four).toBeInViewport(isWhollySeen);
    await expect(page.getByRole("link", { name: /^Paragraph 11 .*supported/ })).toBeInViewport();
    const href = await four.getAttribute("href");
    await four.click();
    await expect(explorer.panel(page, "Article: four islands handed over")).toBeVisible();
    expect(new URL(page.url()).search).toBe(href);
    expect(queryOf(page)).toContain("scenario=1956");
  });

  test.each([
    [1280, 800],
    [1024, 768],
  ])("at %d x %d says all it has to say on one screen", async (width, height) => {
    const page = await at("", { viewport: { width, height } });
    const claims = page.getByRole("link", { name: /^Paragraph / });
    await expect(claims).toHaveCount(2);
    const foot = (await bar(page).boundingBox())?.y ?? 0;
    for (const claim of await claims.all()) {
      const box = await claim.boundingBox();
      if (box === null) throw new Error("A claim has no box");
      expect(box.y + box.height).toBeLessThanOrEqual(foot);
      // One line, of the size in which it is set.
      expect(box.height).toBeLessThan(40);
    }
  });

  test.each([
    ["?place=shikotan", false],
    ["?story=3", false],
    ["#iturup", false],
    ["", true],
    ["?", true],
  ])("%j shows the story before any script: %s", async (query, isTold) => {
    const page = await open();
    const release = await holdBack(page, "**/assets/*.js");
    await page.goto(`${inject("siteUrl")}${query}`, { waitUntil: "commit" });
    await expect(page.locator(".side-head")).toBeVisible();
    const title = page.getByText(storyHeads[1].title);
    if (isTold) await expect(title).toBeVisible();
    else await expect(title).toBeHidden();
    await expect(page.locator(".poster .story-only").filter({ visible: !isTold })).toHaveCount(0);
    release();
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.dataset["link"])).toBeUndefined();
  });
});

describe("the story", () => {
  test("is gone through by its buttons, each step a link of its own that is said", async () => {
    const page = await load("");
    const steps = await page.evaluate(() => history.length);
    for (const step of storySteps.slice(1)) {
      const { title, question } = storyHeads[step];
      await bar(page).getByRole("button", { name: question, exact: true }).click();
      await expect(headline(page)).toHaveText(title);
      await expect(headline(page)).toBeFocused();
      await expect(explorer.status(page)).toHaveText(`Step ${step} of 6: ${title}`);
      await expect(dot(page, step)).toHaveAttribute("aria-current", "step");
      await expect.poll(() => queryOf(page)).toBe(`?story=${step}`);
    }
    await expect(page.locator(".loading")).toHaveCount(0);
    expect(await page.evaluate(() => history.length)).toBe(steps + 5);
    await page.goBack();
    await expect(headline(page)).toHaveText(storyHeads[5].title);
    await bar(page).getByRole("button", { name: "Back" }).click();
    await expect(headline(page)).toHaveText(storyHeads[4].title);
    await dot(page, 1).click();
    await expect(headline(page)).toHaveText(storyHeads[1].title);
    await expect.poll(() => queryOf(page)).toBe("");
  });

  test("is gone through by arrow keys, which stay in the bar", async () => {
    const page = await at("?story=2");
    await dot(page, 2).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(headline(page)).toHaveText(storyHeads[4].title);
    await expect(dot(page, 4)).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(headline(page)).toHaveText(storyHeads[3].title);
  });

  test("has arrow keys in a bar too narrow for dots", async () => {
    const page = await at("?story=4", { viewport: { width: 360, height: 640 } });
    await bar(page).getByRole("button", { name: storyHeads[5].question }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(headline(page)).toHaveText(storyHeads[6].title);
    await page.keyboard.press("ArrowLeft");
    await expect(headline(page)).toHaveText(storyHeads[5].title);
    await expect(bar(page)).toBeFocused();
  });

  test("is left by a tab, and come back to at its step", async () => {
    const page = await at("?story=4");
    await explorer.tab(page, "Claims").click();
    await expect(bar(page)).toBeHidden();
    await expect.poll(() => queryOf(page)).toBe("?panel=claims");
    await expect(headline(page)).toHaveText("Treaty Atlas");
    await page.getByRole("link", { name: "Back to the story" }).click();
    await expect(headline(page)).toHaveText(storyHeads[4].title);
    await expect(headline(page)).toBeFocused();
    await explorer.scenario(page, "All four islands").check();
    await expect.poll(() => queryOf(page)).toBe("?scenario=four&panel=scenario");
    await expect(bar(page)).toBeHidden();
  });

  test.each(storySteps)("step %d has one picture and no heading out of order", async (step) => {
    const page = await at(`?story=${step}`);
    await expect(page.locator(".story :is(figure, svg, ol)").first()).toBeVisible();
    const levels = await page
      .getByRole("main")
      .getByRole("heading")
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.slice(1).every((level) => level === 2)).toBe(true);
  });
});

describe("the bar of the story", () => {
  test.each([
    [1280, 800],
    [390, 844],
    [360, 640],
    [844, 390],
    [667, 375],
    [568, 320],
  ] as const)(
    "at %d x %d keeps what its button asks on one line, clear of the rest",
    async (width, height) => {
      for (const step of storySteps) {
        const page = await at(`?story=${step}`, { viewport: { width, height } });
        const { lines, isClear } = await bar(page).evaluate((element) => {
          const range = document.createRange();
          const next = element.querySelector(".story-next");
          if (next !== null) range.selectNodeContents(next.firstChild ?? next);
          const boxes = [...element.querySelectorAll(".story-dots, .story-count, button")]
            .map((each) => each.getBoundingClientRect())
            .filter(({ width }) => width > 0);
          const { left, right } = element.getBoundingClientRect();
          return {
            lines:
              next === null ? 1 : new Set([...range.getClientRects()].map(({ top }) => top)).size,
            isClear: boxes.every((box) => box.left >= left && box.right <= right),
          };
        });
        expect(lines, `step ${step}`).toBe(1);
        expect(isClear, `step ${step}`).toBe(true);
      }
    },
  );
});

describe("the sheet of a phone", () => {
  /** Drags the handle by some pixels. */
  async function drag(page: Page, dy: number): Promise<void> {
    const box = await page.locator(".sheet-handle").boundingBox();
    if (box === null) throw new Error("The sheet has no handle");
    const [x, y] = [box.x + box.width * 0.3, box.y + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + dy, { steps: 4 });
    await page.mouse.up();
  }

  test("follows the handle to three heights, as its buttons do", async () => {
    const page = await at("", { viewport: screens.phone });
    const sheet = page.locator(".explorer");
    await drag(page, -250);
    await expect(sheet).toHaveAttribute("data-sheet", "full");
    await drag(page, 550);
    await expect(sheet).toHaveAttribute("data-sheet", "peek");
    await expect(explorer.tab(page, "Claims")).toBeInViewport(isWhollySeen);
    await expect(bar(page)).toBeInViewport(isWhollySeen);
    await page.getByRole("button", { name: "Show more of the text" }).click();
    await expect(sheet).toHaveAttribute("data-sheet", "half");
    await drag(page, 5);
    await expect(sheet).toHaveAttribute("data-sheet", "half");
  });

  test("is raised and lowered by keyboard, which keeps its focus", async () => {
    const page = await at("", { viewport: screens.phone });
    const [higher, lower] = ["Show more of the text", "Show more of the map"].map((name) =>
      page.getByRole("button", { name }),
    ) as [Locator, Locator];
    await higher.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".explorer")).toHaveAttribute("data-sheet", "full");
    // At its end it does nothing, and stays to be found.
    await expect(higher).toBeFocused();
    await expect(higher).toHaveAttribute("aria-disabled", "true");
    await lower.press("Enter");
    await lower.press("Enter");
    await expect(page.locator(".explorer")).toHaveAttribute("data-sheet", "peek");
    await expect(lower).toBeFocused();
    // What is out of sight is out of the way of Tab.
    await explorer.tab(page, "Scenario").focus();
    await page.keyboard.press("Tab");
    await expect(dot(page, 1)).toBeFocused();
    await higher.click();
  });
});

describe("every screen", () => {
  const sizes = [
    [360, 320],
    [360, 640],
    [390, 844],
    [568, 320],
    [667, 375],
    [740, 360],
    [844, 390],
    [820, 1180],
    [768, 1024],
    [1024, 768],
    [1280, 800],
    [1920, 1080],
  ] as const;

  test.each(sizes)("%d x %d has a map on at least 30% of it", async (width, height) => {
    const page = await at("", { viewport: { width, height } });
    const map = await explorer.map(page).boundingBox();
    if (map === null) throw new Error("The map has no box");
    const seen = Math.min(height, map.y + map.height) - Math.max(0, map.y);
    expect((seen * map.width) / (width * height)).toBeGreaterThanOrEqual(0.3);
    const isOnItsSide = width >= 560 && width > height;
    const main = await page.getByRole("main").boundingBox();
    if (isOnItsSide) expect(map.x).toBeGreaterThanOrEqual((main?.width ?? width) - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test("lower than 320 pixels scrolls, with a map of 160 at least", async () => {
    for (const viewport of [
      { width: 400, height: 240 },
      { width: 640, height: 240 },
    ]) {
      const page = await at("", { viewport });
      const map = await explorer.map(page).boundingBox();
      expect(map?.height).toBeGreaterThanOrEqual(160);
      const { scrollHeight } = await page.evaluate(() => ({
        scrollHeight: document.documentElement.scrollHeight,
      }));
      expect(scrollHeight).toBeGreaterThan(viewport.height);
    }
  });
});
