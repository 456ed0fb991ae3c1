import type { Page } from "playwright";
import { describe, test } from "vitest";
import { ferryArticle, ferryParagraphs } from "../fixtures/ferry-article.ts";
import {
  account,
  articleReady,
  box,
  compare,
  knowTestArticle,
  litWords,
  openArticle,
  openBox,
  paste,
  words,
} from "./article-reader.ts";
import { at, fail, visit } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer, placesMarked, queryOf } from "./explorer.ts";
import { open, screens } from "./pages.ts";
import { violations } from "./violations.ts";

describe("without a text", () => {
  test("the claims are there in our words, in the article's order", async () => {
    const page = await openArticle();
    const marks = await page.locator(".paraphrase > .paragraph-mark").allInnerTexts();
    expect(marks).toEqual([
      "Headline",
      ...Array.from({ length: 12 }, (_, index) => `Paragraph ${index + 1}`),
    ]);
    await expect(page.locator(".retold")).toHaveCount(26);
    await page.getByRole("link", { name: "Two islands after the treaty" }).focus();
    await expect.poll(() => placesMarked(page, "emphasis", "lit")).toContain("shikotan");
    expect(await placesMarked(page, "emphasis", "lit")).not.toContain("kunashir");
    await expect.poll(() => queryOf(page)).toBe("?panel=article");
  });

  test("the view is found under the claims, and left for them again", async () => {
    const page = await at("?panel=claims");
    const open = page
      .getByRole("navigation", { name: "Views of the claims" })
      .getByRole("link", { name: "Read the article in our words" });
    await open.press("Enter");
    await expect(explorer.tab(page, "Claims")).toHaveAttribute("aria-selected", "true");
    await page.getByRole("link", { name: "Back to the list of claims" }).press("Enter");
    await expect(open).toBeFocused();
    await open.press("Enter");
    await expect(
      page.getByRole("heading", { name: "Read the article in our words" }),
    ).toBeFocused();
  });
});

describe("a reader's own copy", () => {
  test("is matched whole, told, and read beside the map", async () => {
    const page = await openArticle();
    await compare(page, ferryArticle);
    await expect(account(page)).toContainText("All 13 paragraphs");
    await expect(account(page)).toContainText("Skipped: 2 lines");
    await expect(explorer.status(page)).toHaveText(
      "13 of 13 paragraphs matched, counting the headline. 0 changed, 0 missing, 0 extra.",
    );
    await expect(page.getByRole("heading", { name: "How your text compares" })).toBeFocused();
    const shown = await page.locator(".article-paragraph").allInnerTexts();
    expect(shown[5]).toBe(`Paragraph 5 ${ferryParagraphs[5]}`);
  });

  test("is matched when pasted, and when opened as a file", async () => {
    const page = await openArticle();
    await openBox(page);
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
    const page = await openArticle();
    const text = ferryParagraphs
      .map((paragraph, index) => (index === 4 ? paragraph.replace("June", "July") : paragraph))
      .filter((_, index) => index !== 7)
      .toSpliced(10, 0, "It rained all day.", "<img src=x onerror=alert(1)>")
      .join("\n\n");
    await compare(page, text);
    await expect(account(page)).toContainText("11 of 13 paragraphs");
    await expect(account(page)).toContainText("Changed: paragraph 4.");
    await expect(account(page)).toContainText("Missing: paragraph 7.");
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
    const page = await openArticle({ colorScheme, viewport });
    await compare(page, `${ferryArticle.replace("June", "July")}\n\nIt rained.`);
    await expect(account(page)).toContainText("12 of 13 paragraphs");
    await words(page, "the town gets back Reed Stage").focus();
    await expect(litWords(page)).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
    const overflows = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(overflows).toBe(false);
  });
});

describe("what is stored", () => {
  const stored = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

  test("is nothing unless asked, comes back when asked, and goes in one act", async () => {
    const page = await openArticle();
    await compare(page, ferryArticle);
    await expect(account(page)).toContainText("All 13 paragraphs");
    expect(await stored(page)).toBe("{}");

    await page.getByLabel("Keep my text on this device").check();
    await page.reload();
    await articleReady(page);
    await expect(account(page)).toContainText("All 13 paragraphs");
    await expect(page.getByLabel("Keep my text on this device")).toBeChecked();

    await page.getByRole("button", { name: "Erase my text" }).click();
    await expect(explorer.status(page)).toContainText("is erased");
    await expect(box(page)).toHaveValue("");
    expect(await stored(page)).toBe("{}");
    await page.reload();
    await articleReady(page);
    await expect(box(page)).toHaveValue("");
  });

  test("is known in every tab", async () => {
    const page = await openArticle();
    const other = await page.context().newPage();
    await knowTestArticle(other);
    await other.goto(page.url());
    await articleReady(other);
    const keep = (each: Page) => each.getByLabel("Keep my text on this device");
    await compare(page, ferryArticle);
    await compare(other, ferryArticle);
    await keep(page).check();
    await expect(keep(other)).toBeChecked();
    await page.getByRole("button", { name: "Erase my text" }).click();
    await expect(keep(other)).not.toBeChecked();
    await expect(account(other)).toContainText("All 13 paragraphs");

    await explorer.tab(other, "Places").click();
    await expect(keep(other)).toBeHidden();
    await compare(page, ferryArticle);
    await keep(page).check();
    await other.goBack();
    await expect(keep(other)).toBeChecked();
  });

  test("cannot be where the browser refuses, which is said and harms nothing", async () => {
    const page = await open();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await knowTestArticle(page);
    await visit(page, `?panel=article`);
    await articleReady(page);
    await compare(page, ferryArticle);
    await page.getByLabel("Keep my text on this device").click();
    await expect(page.locator(".notice")).toContainText("can’t keep the text");
    await expect(page.getByLabel("Keep my text on this device")).not.toBeChecked();
    await expect(account(page)).toContainText("All 13 paragraphs");
  });
});

test("a text that is nowhere else is not lost to a new page without being asked", async () => {
  // In a context of its own: an open dialog would hold up the others.
  const page = await openArticle({ locale: "en-GB" });
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await openBox(page);
  await box(page).fill("Half a sentence");
  await fail(page, "**/assets/PrivacyPanel-*.js");
  await explorer.tab(page, "Sources").click();
  await page.getByRole("link", { name: "Privacy" }).click();
  await expect(page.getByRole("button", { name: "Load the page again" })).toBeVisible();
  // The page does not load anew by itself, and the browser asks when it is to.
  await expect(box(page)).toHaveCount(0);
  expect(asked).toEqual([]);
  await page.getByRole("button", { name: "Load the page again" }).click();
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await page.goBack();
  await page.goBack();
  await expect(box(page)).toHaveValue("Half a sentence");
});

describe("what is not the article", () => {
  test("what is typed is still there after a look elsewhere, until it is erased", async () => {
    const page = await openArticle();
    await openBox(page);
    await box(page).fill("Half a sentence");
    await explorer.tab(page, "Places").click();
    await expect.poll(() => queryOf(page)).not.toContain("panel=article");
    await page.goBack();
    await expect(box(page)).toHaveValue("Half a sentence");
    await page.getByRole("button", { name: "Compare with the article" }).click();
    await page.getByRole("button", { name: "Erase my text" }).click();
    await expect(box(page)).toHaveValue("");
    await expect(
      page.getByRole("heading", { name: "Read the article in our words" }),
    ).toBeFocused();
  });

  test("is said to be none of it, and stays in the box", async () => {
    const page = await openArticle();
    await compare(page, "Rain is expected.\nTake a coat.");
    await expect(account(page)).toContainText("None of the article’s 13 paragraphs");
    await expect(account(page)).toContainText("Extra: 2 paragraphs");
    await expect(box(page)).toHaveValue("Rain is expected.\nTake a coat.");
    await expect(page.locator(".retold")).toHaveCount(26);
  });

  test.each([
    ["empty", "", "This is empty."],
    ["binary", "\u0000\u0001PNG\ufffd", "This is not plain text"],
    ["the source of a page", "<!doctype html><title>News</title>", "the source of a web page"],
  ])("%s is told, and what was read before stays", async (_, text, reason) => {
    const page = await openArticle();
    await compare(page, ferryArticle);
    await expect(account(page)).toContainText("All 13 paragraphs");
    await page.getByText("Use another text").click();
    await page.getByLabel("Open a text file").setInputFiles({
      name: "other",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(text),
    });
    await expect(page.locator(".notice")).toContainText(reason);
    await expect(page.locator(".notice")).toContainText("Your earlier text is still there.");
    await expect(explorer.status(page)).toContainText(reason);
    await expect(account(page)).toContainText("All 13 paragraphs");
  });

  test("too large to read is refused with its size", async () => {
    const page = await openArticle();
    await page.getByLabel("Open a text file").setInputFiles({
      name: "large.txt",
      mimeType: "text/plain",
      buffer: Buffer.alloc(12_000_000, "a"),
    });
    await expect(page.locator(".notice")).toContainText("That file is 12 MB.");
    await expect(box(page)).toBeVisible();
  });

  test("5 MB of text around the article are compared while the page answers", async () => {
    const page = await openArticle();
    const noise = `${"The river rose again that night. ".repeat(3)}\n`.repeat(26_000);
    await paste(page, `${noise}\n${ferryArticle}\n${noise}`);
    await expect(account(page)).toContainText("All 13 paragraphs");
    await expect(account(page)).toContainText("Extra: 52,000 paragraphs");
    await explorer.scenario(page, "1956 declaration").check();
    await expect(explorer.status(page)).toContainText("1956 declaration");
  });

  test("a fingerprint that cannot be fetched is told, and the text stays", async () => {
    const page = await openArticle();
    await fail(page, "**/assets/article-fingerprint-*.js");
    await compare(page, ferryArticle);
    await expect(page.locator(".notice")).toContainText("fingerprint can’t load");
    await expect(box(page)).toHaveValue(ferryArticle);
  });
});
