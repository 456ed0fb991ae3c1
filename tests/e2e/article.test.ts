import type { Page } from "playwright";
import { afterAll, afterEach, describe, inject, test } from "vitest";
import { fingerprintOf } from "../../article/build/fingerprint-of.ts";
import { ferryArticle, ferryParagraphs, ferryWords } from "../fixtures/ferry-article.ts";
import { expect } from "./expect.ts";
import { explorer, placesMarked, pointOnLand, queryOf } from "./explorer.ts";
import {
  closePages,
  newPage,
  screens,
  stopBrowser,
  untilDataCame,
  type Watched,
} from "./reader.ts";
import { violations } from "./violations.ts";

afterEach(closePages);
afterAll(stopBrowser);

const fingerprint = fingerprintOf(ferryArticle, ferryWords);

const box = (page: Page) => page.getByLabel("Text of the article");
const account = (page: Page) => page.locator(".account-lines");
const words = (page: Page, text: string) => page.locator(".claim-words", { hasText: text });
const litWords = (page: Page) => page.locator(".claim-run[data-lit='true']");

/** Opens the article view of a site that knows the test article instead of the real one. */
async function openArticle(options: Parameters<typeof newPage>[0] = {}): Promise<Watched> {
  const watched = await newPage(options);
  await knowTestArticle(watched.page);
  await watched.page.goto(`${inject("siteUrl")}?panel=article`);
  await ready(watched.page);
  return watched;
}

async function knowTestArticle(page: Page): Promise<void> {
  await page.route("**/assets/article-fingerprint-*.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `export const articleFingerprint = ${JSON.stringify(fingerprint)};`,
    }),
  );
}

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
  await expect(
    page.getByRole("heading", { name: "Read the article beside the map" }),
  ).toBeVisible();
}

async function compare(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await page.getByRole("button", { name: "Compare with the article" }).click();
}

/** Pastes as a reader does: the browser hands the text over with the event. */
async function paste(page: Page, text: string): Promise<void> {
  await box(page).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

describe("without a text", () => {
  test("the claims are there in our words, in the article's order", async () => {
    const { page } = await openArticle();
    const marks = await page.locator(".paraphrase > .paragraph-mark").allInnerTexts();
    expect(marks).toEqual([
      "Headline",
      ...Array.from({ length: 12 }, (_, index) => `¶ ${index + 1}`),
    ]);
    await expect(page.locator(".retold")).toHaveCount(25);
    await page.getByRole("link", { name: "Two islands after the treaty" }).focus();
    await expect.poll(() => placesMarked(page, "emphasis", "lit")).toContain("shikotan");
    expect(await placesMarked(page, "emphasis", "lit")).not.toContain("kunashir");
    await expect.poll(() => queryOf(page)).toBe("?panel=article");
  });

  test("the view is found under the claims, and left for them again", async () => {
    const { page } = await openArticle();
    await expect(explorer.tab(page, "Claims")).toHaveAttribute("aria-selected", "true");
    // Until its code has come there is no list to go back to.
    await untilDataCame(page, ["assets/ClaimsPanel-"]);
    await page.getByRole("link", { name: "Back to the list of claims" }).press("Enter");
    const open = page.getByRole("link", { name: "Read the article beside the map" });
    await expect(open).toBeFocused();
    await open.press("Enter");
    await expect(
      page.getByRole("heading", { name: "Read the article beside the map" }),
    ).toBeFocused();
  });
});

describe("a reader's own copy", () => {
  test("is matched whole, told, and read beside the map", async () => {
    const { page, errors, strangers } = await openArticle();
    await compare(page, ferryArticle);
    await expect(account(page)).toContainText("All 13 paragraphs");
    await expect(account(page)).toContainText("Skipped: 2 lines");
    await expect(explorer.status(page)).toHaveText(
      "13 of 13 paragraphs matched, the headline counted. 0 changed, 0 missing, 0 extra.",
    );
    await expect(page.getByRole("heading", { name: "What your text has" })).toBeFocused();
    const shown = await page.locator(".article-paragraph").allInnerTexts();
    expect(shown[5]).toBe(`¶ 5 ${ferryParagraphs[5]}`);
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test("is matched when pasted, and when opened as a file", async () => {
    const { page } = await openArticle();
    await box(page).fill(ferryArticle);
    await paste(page, "");
    await expect(account(page)).toContainText("All 13 paragraphs");

    await page.getByRole("button", { name: "Erase my text" }).click();
    await page.getByLabel("Open a text file").setInputFiles({
      name: "article.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(ferryParagraphs.join("\r\n")),
    });
    await expect(account(page)).toContainText("All 13 paragraphs");
  });

  test("says which paragraphs are changed, missing and extra, and marks nothing in them", async () => {
    const { page } = await openArticle();
    const text = ferryParagraphs
      .map((paragraph, index) => (index === 4 ? paragraph.replace("June", "July") : paragraph))
      .filter((_, index) => index !== 7)
      .toSpliced(10, 0, "It rained all day.", "<img src=x onerror=alert(1)>")
      .join("\n\n");
    await compare(page, text);
    await expect(account(page)).toContainText("11 paragraphs of 13");
    await expect(account(page)).toContainText("Changed: ¶ 4.");
    await expect(account(page)).toContainText("Missing: ¶ 7.");
    await expect(account(page)).toContainText("Extra: 2 paragraphs");
    await expect(words(page, "Brink and Warden Tom Hale")).toHaveCount(0);
    const changed = page.locator("[data-differs='changed']");
    await expect(changed).toContainText("in July");
    await expect(changed.getByRole("link", { name: "Abe and Putin in Singapore" })).toBeVisible();
    await page.getByText("2 extra paragraphs").click();
    await expect(
      page.locator("[data-differs='extra']").getByText("<img src=x onerror=alert(1)>"),
    ).toBeVisible();
  });
});

describe.each(["light", "dark"] as const)("the article in the %s theme", (colorScheme) => {
  test.each([
    ["on a desktop", screens.desktop],
    ["320 pixels wide", screens.narrow],
  ])("%s passes axe and fits, with words marked", async (_, viewport) => {
    const { page } = await openArticle({ colorScheme, viewport });
    await compare(page, `${ferryArticle.replace("June", "July")}\n\nIt rained.`);
    await expect(account(page)).toContainText("12 paragraphs of 13");
    await words(page, "the town gets back Reed Stage").focus();
    await expect(litWords(page)).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
    const overflows = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(overflows).toBe(false);
  });
});

describe("text and map", () => {
  test("words that have focus light exactly their claim's places", async () => {
    const { page } = await openArticle();
    await compare(page, ferryArticle);
    const link = words(page, "the town gets back Reed Stage");
    await link.focus();
    await expect
      .poll(async () => (await placesMarked(page, "emphasis", "lit")).includes("shikotan"))
      .toBe(true);
    const lit = await placesMarked(page, "emphasis", "lit");
    expect(lit).toEqual(expect.arrayContaining(["habomai", "zelyony", "shikotan"]));
    expect(lit).not.toContain("kunashir");
    await expect(link).toHaveAccessibleDescription(
      "Claim: Two islands after the treaty. Places: Habomai, Shikotan.",
    );
    await link.blur();
    await expect.poll(() => placesMarked(page, "emphasis", "lit")).toEqual([]);
  });

  test("a pointer that rests where the text moves does not take over from focus", async () => {
    const { page } = await openArticle();
    await compare(page, ferryArticle);
    await page.locator(".claim-run").first().hover();
    await words(page, "Brink is to visit the valley").focus();
    await expect(litWords(page)).toHaveText(["Brink is to visit the valley in late spring"]);
    await expect
      .poll(() => page.locator(".side-scroll").evaluate((side) => side.scrollTop))
      .not.toBe(0);
    await expect(litWords(page)).toHaveText(["Brink is to visit the valley in late spring"]);
  });

  test("words of two claims under the pointer stand out with both", async () => {
    const { page } = await openArticle();
    await compare(page, ferryArticle);
    await page.locator(".claim-run", { hasText: "give up four old landing stages" }).last().hover();
    await expect
      .poll(async () => (await litWords(page).allInnerTexts()).join(""))
      .toBe(`${ferryParagraphs[5].slice(0, -1)}`);
    await expect.poll(() => placesMarked(page, "emphasis", "lit")).toContain("iturup");
  });

  test("nested and overlapping claims each have one link, and lead to the inner one", async () => {
    const { page } = await openArticle();
    await compare(page, ferryArticle);
    await expect(page.locator(".claim-words")).toHaveCount(26);
    await words(page, "the forty-year quarrel over the landing stages").press("Enter");
    await expect(explorer.panel(page, "A dispute decades old")).toBeVisible();
    await expect.poll(() => queryOf(page)).toContain("claim=p3-decades-long-dispute");
    await expect(explorer.panel(page, "A dispute decades old").locator("mark")).toHaveText(
      "the forty-year quarrel over the landing stages",
    );

    await page.keyboard.press("Escape");
    await expect(words(page, "the forty-year quarrel over the landing stages")).toBeFocused();
    await expect(account(page)).toContainText("All 13 paragraphs");
  });

  test("a place under the pointer marks its words", async () => {
    const { page } = await openArticle();
    await compare(page, ferryArticle);
    const { x, y } = await pointOnLand(page, "shikotan");
    await page.mouse.move(x, y);
    await expect.poll(() => litWords(page).count()).toBeGreaterThan(0);
    const marked = (await litWords(page).allInnerTexts()).join(" ");
    expect(marked).toContain("Reed Stage and Heron Stage");
    expect(marked).not.toContain("cranes");
    await page.mouse.move(x, 700);
    await expect(litWords(page)).toHaveCount(0);
  });

  test("a place under the keyboard marks its words", async () => {
    const { page } = await openArticle();
    await compare(page, ferryArticle);
    const listbox = explorer.listbox(page);
    await listbox.focus();
    const names = await listbox.getByRole("option").allInnerTexts();
    await page.keyboard.press("Home");
    for (let step = 0; step < names.indexOf("Kunashir"); step += 1) {
      await page.keyboard.press("ArrowDown");
    }
    await expect
      .poll(async () => (await litWords(page).allInnerTexts()).join(" "))
      .toContain("four great stages");
    const marked = (await litWords(page).allInnerTexts()).join(" ");
    expect(marked).not.toContain("Reed Stage");
  });

  test("a place pressed in the list marks its words and itself, until pressed again", async () => {
    const { page } = await openArticle({ viewport: screens.phone, hasTouch: true });
    await compare(page, ferryArticle);
    const toggle = page.locator(".place-toggles").getByRole("button", { name: "Okinawa" });
    await toggle.click();
    await expect(toggle).toHaveAttribute("aria-pressed", "true");
    await expect
      .poll(async () => (await litWords(page).allInnerTexts()).join(" "))
      .toContain("cranes at South Quay");
    await toggle.click();
    await expect(litWords(page)).toHaveCount(0);
  });

  test("a place that is chosen shows its words in its panel", async () => {
    const { page } = await openArticle();
    await compare(page, ferryArticle);
    const { x, y } = await pointOnLand(page, "shikotan");
    await page.mouse.click(x, y);
    const panel = explorer.panel(page, "Shikotan");
    await expect(panel.locator("mark").filter({ hasText: "Reed Stage" })).toBeVisible();
  });
});

describe("what is stored", () => {
  const stored = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

  test("is nothing unless asked, comes back when asked, and goes in one act", async () => {
    const { page } = await openArticle();
    await compare(page, ferryArticle);
    await expect(account(page)).toContainText("All 13 paragraphs");
    expect(await stored(page)).toBe("{}");

    await page.getByLabel("Keep my text on this device").check();
    await page.reload();
    await ready(page);
    await expect(account(page)).toContainText("All 13 paragraphs");
    await expect(page.getByLabel("Keep my text on this device")).toBeChecked();

    await page.getByRole("button", { name: "Erase my text" }).click();
    await expect(explorer.status(page)).toContainText("has been erased");
    await expect(box(page)).toBeVisible();
    expect(await stored(page)).toBe("{}");
    await page.reload();
    await ready(page);
    await expect(box(page)).toHaveValue("");
  });

  test("cannot be where the browser refuses, which is said and harms nothing", async () => {
    const { page, errors } = await newPage();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await knowTestArticle(page);
    await page.goto(`${inject("siteUrl")}?panel=article`);
    await ready(page);
    await compare(page, ferryArticle);
    await page.getByLabel("Keep my text on this device").click();
    await expect(page.locator(".notice")).toContainText("does not let the text be kept");
    await expect(page.getByLabel("Keep my text on this device")).not.toBeChecked();
    await expect(account(page)).toContainText("All 13 paragraphs");
    expect(errors).toEqual([]);
  });
});

describe("what is not the article", () => {
  test("what is typed is still there after a look elsewhere, until it is erased", async () => {
    const { page } = await openArticle();
    await box(page).fill("Half a sentence");
    await explorer.tab(page, "Places").click();
    await expect.poll(() => queryOf(page)).not.toContain("panel=article");
    await page.goBack();
    await expect(box(page)).toHaveValue("Half a sentence");
    await page.getByRole("button", { name: "Compare with the article" }).click();
    await page.getByRole("button", { name: "Erase my text" }).click();
    await expect(box(page)).toHaveValue("");
    await expect(
      page.getByRole("heading", { name: "Read the article beside the map" }),
    ).toBeFocused();
  });

  test("is said to be none of it, and stays in the box", async () => {
    const { page } = await openArticle();
    await compare(page, "Rain is expected.\nTake a coat.");
    await expect(account(page)).toContainText("None of the article’s 13 paragraphs");
    await expect(account(page)).toContainText("Extra: 2 paragraphs");
    await expect(box(page)).toHaveValue("Rain is expected.\nTake a coat.");
    await expect(page.locator(".retold")).toHaveCount(25);
  });

  test.each([
    ["empty", "", "There is no text in it."],
    ["binary", "\u0000\u0001PNG\ufffd", "That is not plain text"],
    ["the source of a page", "<!doctype html><title>News</title>", "the source of a web page"],
  ])("%s is told, and what was read before stays", async (_, text, reason) => {
    const { page } = await openArticle();
    await compare(page, ferryArticle);
    await expect(account(page)).toContainText("All 13 paragraphs");
    await page.getByText("Use another text").click();
    await page.getByLabel("Open a text file").setInputFiles({
      name: "other",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(text),
    });
    await expect(page.locator(".notice")).toContainText(reason);
    await expect(page.locator(".notice")).toContainText("What was read before is still there.");
    await expect(explorer.status(page)).toContainText(reason);
    await expect(account(page)).toContainText("All 13 paragraphs");
  });

  test("too large to read is refused with its size", async () => {
    const { page } = await openArticle();
    await page.getByLabel("Open a text file").setInputFiles({
      name: "large.txt",
      mimeType: "text/plain",
      buffer: Buffer.alloc(12_000_000, "a"),
    });
    await expect(page.locator(".notice")).toContainText("That has 12 MB.");
    await expect(box(page)).toBeVisible();
  });

  test("5 MB of text around the article are compared while the page answers", async () => {
    const { page } = await openArticle();
    const noise = `${"The river rose again that night. ".repeat(3)}\n`.repeat(26_000);
    await paste(page, `${noise}\n${ferryArticle}\n${noise}`);
    await expect(account(page)).toContainText("All 13 paragraphs");
    await expect(account(page)).toContainText("Extra: 52,000 paragraphs");
    await explorer.scenario(page, "1956 declaration").check();
    await expect(explorer.status(page)).toContainText("1956 declaration");
  });

  test("a fingerprint that cannot be fetched is told, and the text stays", async () => {
    const { page } = await openArticle();
    await page.route("**/assets/article-fingerprint-*.js", (route) => route.abort());
    await compare(page, ferryArticle);
    await expect(page.locator(".notice")).toContainText("fingerprint could not be loaded");
    await expect(box(page)).toHaveValue(ferryArticle);
  });
});
