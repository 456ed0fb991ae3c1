import fc from "fast-check";
import type { Page } from "playwright";
import { describe, inject, test } from "vitest";
import { hostileLink, worstLinks } from "../fixtures/hostile-links.ts";
import { hostileTexts } from "../fixtures/hostile-texts.ts";
import { load, mapReady, visit } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer } from "./explorer.ts";
import { expectRefused, open } from "./pages.ts";

const effort = inject("effort");

/** Elements that markup in a text would bring; scripts without a source are the page's own. */
const foreign =
  "script:not([src]):not([type='application/ld+json']):not(head > script), img, iframe, frame, object, embed, base, audio, video, foreignObject";

/** What a hostile text must not have brought about. */
async function expectUnharmed(page: Page): Promise<void> {
  await expect(page.locator(foreign)).toHaveCount(0);
  expect(await page.evaluate("Object.keys(Object.prototype).length")).toBe(0);
  expect(await page.evaluate("Object.prototype.polluted")).toBeUndefined();
  await expect(explorer.map(page)).toBeVisible();
  await expect(page.getByText("has stopped working")).toHaveCount(0);
}

/** Fails the test when a page opens a dialog, as `alert` does. */
function refuseDialogs(page: Page): void {
  page.on("dialog", (dialog) => {
    void dialog.dismiss();
    void page.evaluate((text) => console.error(`dialog: ${text}`), dialog.message());
  });
}

/** A sample of the worst, and of what chance makes of them; in `test:deep` all of the worst. */
const links = [
  ...worstLinks.filter((_, index) => index % Math.max(1, Math.round(10 / effort)) === 0),
  ...fc.sample(hostileLink, 100 * effort),
];

/**
 * Goes to links as Back and Forward do: the address changes, and the page reads it again.
 * @returns those that the address did not take, and those that were on when a frame came in which
 *   the map drew nothing, or something that is not made of numbers
 */
async function goThrough(links: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  const paths = document.querySelector(".leaflet-map-pane")?.getElementsByTagName("path");
  for (const [index, link] of links.entries()) {
    history.replaceState(null, "", link);
    dispatchEvent(new PopStateEvent("popstate"));
    // React renders what a step in the history brings once this is through.
    await Promise.resolve();
    if ((index + 1) % 5 !== 0) continue;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const drawn = [...(paths ?? [])].map((path) => path.getAttribute("d") ?? "");
    const isValid = drawn.some((d) => d !== "") && !drawn.some((d) => /NaN|Infinity/.test(d));
    if (!isValid) failed.push(link);
  }
  return failed;
}

describe("links that mean no good", () => {
  test("opened one after the other in one page leave it as it was", async () => {
    const page = await load();
    refuseDialogs(page);
    expect(links.length).toBeGreaterThan(150);
    const perBatch = 100;
    for (let first = 0; first < links.length; first += perBatch) {
      expect(await page.evaluate(goThrough, links.slice(first, first + perBatch))).toEqual([]);
      await expectUnharmed(page);
    }
    // It goes on working.
    await explorer.tab(page, "Places").click();
    await explorer.placeLink(page, "Shikotan").first().click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  });

  test("opened afresh show what they hold as text", async () => {
    const page = await open();
    refuseDialogs(page);
    // Many texts to a link: a page for each would take minutes.
    const perLink = effort > 1 ? 3 : 12;
    for (let first = 0; first < hostileTexts.length; first += perLink) {
      const query = new URLSearchParams(
        hostileTexts.slice(first, first + perLink).flatMap((text) => [
          ["place", text.slice(0, 300)],
          [text.slice(0, 300), text.slice(0, 300)],
        ]),
      );
      query.set("q", hostileTexts[first]?.slice(0, 90) ?? "");
      await visit(page, `?${query}`);
      await mapReady(page);
      await expect(page.locator(".notice").first()).toBeVisible();
      await expectUnharmed(page);
    }
  });
});

test("an article that means no good is text, or said to be none", async () => {
  const page = await load("?panel=article");
  refuseDialogs(page);
  await page.locator(".own-copy > summary").click();
  // Characters that no text has are refused, with a word on why; that is the second half.
  const isText = (text: string) => !/\p{Cc}/u.test(text);
  await page
    .getByLabel("Text of the article")
    .fill(hostileTexts.filter((text) => isText(text) && text.length < 1000).join("\n\n"));
  await page.getByRole("button", { name: "Compare with the article" }).click();
  await expect(explorer.status(page)).toContainText("0 of 13 paragraphs matched");
  await expectUnharmed(page);
  await page.getByLabel("Open a text file").setInputFiles({
    name: "<img src=x onerror=alert(1)>.txt",
    mimeType: "text/html",
    buffer: Buffer.from(hostileTexts.join("\n\n")),
  });
  await expect(page.locator(".notice").first()).toBeVisible();
  await expectUnharmed(page);
});

describe("the policy", () => {
  test("refuses another host, inline code and eval, should anything try", async () => {
    const page = await load();
    await page.evaluate(() => {
      void fetch("http://localhost:9/").catch(() => {});
      document.body.insertAdjacentHTML(
        "beforeend",
        "<img src='http://localhost:9/a.png'><b onclick='window.ran = true' style='color:red'>x</b>",
      );
      // Some versions look at the handler only when it is to run.
      document.querySelector<HTMLElement>("b[onclick]")?.click();
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
      setTimeout("window.ran = true");
    });
    await expectRefused([
      "connect-src",
      "img-src",
      "script-src",
      "script-src-attr",
      "script-src-elem",
      "style-src-attr",
    ]);
    expect(await page.evaluate("window.ran")).toBeUndefined();
  });

  test("refuses rules of styles that are not the page's own to the byte", async () => {
    const page = await load();
    const own = await page.locator("style").first().textContent();
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
    await expectRefused(["style-src-attr", "style-src-elem"]);
  });
});
