import fc from "fast-check";
import type { Page } from "playwright";
import { afterAll, afterEach, describe, inject, test } from "vitest";
import { hostileLink, worstLinks } from "../fixtures/hostile-links.ts";
import { hostileTexts } from "../fixtures/hostile-texts.ts";
import { expect } from "./expect.ts";
import { explorer } from "./explorer.ts";
import { closePages, expectRefused, newPage, openAtlas, stopBrowser } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

/** The scripts a page names itself: the explorer, and what fetches the map after the first paint. */
const ownScripts = 2;

/** Elements that markup in a text would bring; the page has its own scripts and nothing else. */
const foreign =
  "script:not([type='application/ld+json']), img, iframe, frame, object, embed, base, audio, video, foreignObject";

/** What a hostile text must not have brought about. */
async function expectUnharmed(page: Page, errors: readonly string[], scripts: number) {
  expect(await page.locator(foreign).count()).toBe(scripts);
  expect(await page.evaluate("Object.keys(Object.prototype).length")).toBe(0);
  expect(await page.evaluate("Object.prototype.polluted")).toBeUndefined();
  await expect(explorer.map(page)).toBeVisible();
  await expect(page.getByText("has stopped working")).toHaveCount(0);
  await expect(page.getByText("This part of the text could not be loaded")).toHaveCount(0);
  expect(errors).toEqual([]);
}

/** Some thousands, the same each time, so that what fails can be looked into. */
const randomLinks = [...new Set(fc.sample(hostileLink, { numRuns: 1600, seed: 1956 }))];

const linksPerBatch = 100;

/** Links to go through, and how many of them to a frame: waiting for it takes longer than all else. */
interface Batch {
  readonly links: readonly string[];
  readonly perFrame: number;
}

function batchesOf(links: readonly string[], perFrame: number): Batch[] {
  const count = Math.ceil(links.length / linksPerBatch);
  return Array.from({ length: count }, (_, index) => ({
    links: links.slice(index * linksPerBatch, (index + 1) * linksPerBatch),
    perFrame,
  }));
}

/**
 * Goes to links as Back and Forward do: the address changes, the page is told and reads it again.
 * @returns those that the address did not take on, and those that were on when a frame came in which
 *   the map drew nothing, or something that is not made of numbers
 */
async function goThrough({ links, perFrame }: Batch): Promise<string[]> {
  const failed: string[] = [];
  const paths = document.querySelector(".leaflet-map-pane")?.getElementsByTagName("path");
  for (const [index, link] of links.entries()) {
    history.pushState(null, "", link);
    dispatchEvent(new PopStateEvent("popstate"));
    // React renders what a step in the history brings once this is through.
    await Promise.resolve();
    if (location.search !== new URL(link, location.href).search) failed.push(link);
    if ((index + 1) % perFrame !== 0) continue;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const drawn = [...(paths ?? [])].map((path) => path.getAttribute("d") ?? "");
    const isValid = drawn.some((d) => d !== "") && !drawn.some((d) => /NaN|Infinity/.test(d));
    if (!isValid) failed.push(link);
  }
  return failed;
}

describe("links that mean no good", () => {
  test("opened one after the other in one page leave it as it was", {
    timeout: 600_000,
  }, async () => {
    const { page, errors, strangers } = await openAtlas();
    const scripts = await page.locator(foreign).count();
    page.on("dialog", (dialog) => errors.push(`dialog: ${dialog.message()}`));
    const batches = [...batchesOf(worstLinks, 4), ...batchesOf(randomLinks, 10)];
    for (const batch of batches) {
      expect(await page.evaluate(goThrough, batch)).toEqual([]);
      await expectUnharmed(page, errors, scripts);
    }
    expect(worstLinks.length + randomLinks.length).toBeGreaterThan(2500);
    expect(strangers).toEqual([]);
    // It goes on working.
    await explorer.tab(page, "Places").click();
    await explorer.placeLink(page, "Shikotan").first().click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  });

  test("opened afresh tell what they hold as text", { timeout: 240_000 }, async () => {
    const { page, errors } = await newPage();
    page.on("dialog", (dialog) => errors.push(`dialog: ${dialog.message()}`));
    // All the texts, some to a link: a page for each would take minutes.
    const perLink = 6;
    for (let first = 0; first < hostileTexts.length; first += perLink) {
      const query = new URLSearchParams(
        hostileTexts.slice(first, first + perLink).flatMap((text) => [
          ["place", text.slice(0, 600)],
          [text.slice(0, 600), text.slice(0, 600)],
        ]),
      );
      query.set("q", hostileTexts[first]?.slice(0, 90) ?? "");
      await page.goto(`${inject("siteUrl")}?${query}`);
      await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
      await expect(page.locator(".notice").first()).toBeVisible();
      await expectUnharmed(page, errors, ownScripts);
    }
  });
});

describe("an article that means no good", () => {
  test("pasted or opened as a file is text, or said to be none", async () => {
    const { page, errors, strangers } = await openAtlas("?panel=article");
    const scripts = await page.locator(foreign).count();
    page.on("dialog", (dialog) => errors.push(`dialog: ${dialog.message()}`));
    // Characters that no text has are refused, with a word on why; that is the second half.
    const isText = (text: string) => !/\p{Cc}/u.test(text);
    await page
      .getByLabel("Text of the article")
      .fill(hostileTexts.filter((text) => isText(text) && text.length < 1000).join("\n\n"));
    await page.getByRole("button", { name: "Compare with the article" }).click();
    await expect(explorer.status(page)).toContainText("0 of 13 paragraphs matched");
    await expectUnharmed(page, errors, scripts);

    for (const name of ["<img src=x onerror=alert(1)>.txt", "__proto__"]) {
      await page.getByLabel("Open a text file").setInputFiles({
        name,
        mimeType: "text/html",
        buffer: Buffer.from(hostileTexts.join("\n\n")),
      });
      await expect(page.locator(".notice").first()).toContainText("What was read before");
      await expectUnharmed(page, errors, scripts);
    }
    expect(strangers).toEqual([]);
  });
});

describe("rules of styles", () => {
  test("that are not the page's own to the byte are refused", async () => {
    const { page } = await openAtlas();
    const own = await page.locator("style").textContent();
    const addRules = (rules: string) =>
      page.evaluate((text) => {
        const style = document.createElement("style");
        style.textContent = text;
        document.head.append(style);
        return style.sheet !== null;
      }, rules);
    expect(await addRules(own ?? "")).toBe(true);
    await expectRefused([]);
    expect(await addRules(`${own} h1 { display: none }`)).toBe(false);
    await page.evaluate(() => document.querySelector("h1")?.setAttribute("style", "display: none"));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectRefused(["style-src-elem", "style-src-attr"]);
  });
});
