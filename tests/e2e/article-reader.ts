import type { BrowserContextOptions, Page } from "playwright";
import { fingerprintOf } from "../../article/build/fingerprint-of.ts";
import { ferryArticle, ferryWords } from "../fixtures/ferry-article.ts";
import { ready, visit } from "./atlas.ts";
import { expect } from "./expect.ts";
import { open } from "./pages.ts";

const fingerprint = fingerprintOf(ferryArticle, ferryWords);

export const box = (page: Page) => page.getByLabel("Text of the article");
export const account = (page: Page) => page.locator(".account-lines");
export const words = (page: Page, text: string) => page.locator(".claim-words", { hasText: text });
export const litWords = (page: Page) => page.locator(".claim-run[data-lit='true']");

/** Opens the article view of a site that knows the test article instead of the real one. */
export async function openArticle(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(options);
  await knowTestArticle(page);
  await visit(page, "?panel=article");
  await articleReady(page);
  return page;
}

export async function knowTestArticle(page: Page): Promise<void> {
  await page.route("**/assets/article-fingerprint-*.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `export const articleFingerprint = ${JSON.stringify(fingerprint)};`,
    }),
  );
}

export async function articleReady(page: Page): Promise<void> {
  await ready(page);
  await expect(page.getByRole("heading", { name: "Read the article in our words" })).toBeVisible();
}

/** Unfolds the box for the reader's own copy. */
export async function openBox(page: Page): Promise<void> {
  if (!(await box(page).isVisible())) await page.getByText("Read your own copy").click();
}

export async function compare(page: Page, text: string): Promise<void> {
  await openBox(page);
  await box(page).fill(text);
  await page.getByRole("button", { name: "Compare with the article" }).click();
}

/** Pastes as a reader does: the browser hands the text over with the event. */
export async function paste(page: Page, text: string): Promise<void> {
  await openBox(page);
  await box(page).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
