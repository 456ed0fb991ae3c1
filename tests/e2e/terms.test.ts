import type { Page } from "playwright";
import { afterAll, afterEach, describe, test } from "vitest";
import { expect } from "./expect.ts";
import { explorer, queryOf } from "./explorer.ts";
import { closePages, openAtlas, screens, stopBrowser } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

const term = (page: Page, words: string) => page.getByRole("button", { name: words, exact: true });
const card = (page: Page, name: string) => page.getByRole("dialog", { name });

describe("a term", () => {
  test("is explained by a click, and put away by a click elsewhere", async () => {
    const { page } = await openAtlas("?claim=p11-japan-refused");
    await term(page, "state of war").click();
    await expect(card(page, "State of war")).toContainText("can outlast the fighting");
    await expect(card(page, "State of war")).toBeInViewport();
    await expect(term(page, "state of war")).toHaveAttribute("aria-expanded", "true");
    await explorer.map(page).click({ position: { x: 400, y: 700 } });
    await expect(card(page, "State of war")).toBeHidden();
  });

  test("is explained by key; Esc puts away the explanation and nothing else", async () => {
    const { page } = await openAtlas("?place=kunashir");
    await term(page, "South Kuril district").press("Enter");
    await expect(card(page, "South Kuril district")).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await expect(card(page, "South Kuril district")).toBeHidden();
    await expect(term(page, "South Kuril district")).toBeFocused();
    await expect(explorer.panel(page, "Kunashir")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(explorer.panel(page, "Kunashir")).toBeHidden();
  });

  test("is explained by a tap, inside a screen 320 pixels wide", async () => {
    const { page } = await openAtlas("?panel=scenario", {
      viewport: screens.narrow,
      hasTouch: true,
    });
    await term(page, "Sakhalin Oblast").tap();
    await expect(term(page, "Sakhalin Oblast")).toHaveAttribute("aria-expanded", "true");
    const shown = await card(page, "Sakhalin Oblast").boundingBox();
    if (shown === null) throw new Error("The explanation has no box");
    expect(shown.x).toBeGreaterThanOrEqual(0);
    expect(shown.x + shown.width).toBeLessThanOrEqual(screens.narrow.width);
    expect(shown.y).toBeGreaterThanOrEqual(0);
    expect(shown.y + shown.height).toBeLessThanOrEqual(screens.narrow.height);
  });

  test("is marked at its first use only", async () => {
    const { page } = await openAtlas("?panel=scenario");
    await expect(term(page, "peace treaty")).toHaveCount(1);
  });

  test("leads to the list of all terms, at its place, with its sources", async () => {
    const { page } = await openAtlas("?claim=p11-demand-for-four");
    await page.locator(".term").first().click();
    await page.getByRole("link", { name: "All terms" }).click();
    await expect.poll(() => queryOf(page)).toMatch(/[?&]entry=/);
    await expect(page.getByRole("listitem").and(page.locator("[data-entry='true']"))).toBeFocused();
    await expect(explorer.tab(page, "Sources")).toHaveAttribute("aria-selected", "true");
  });
});

describe("the list of terms", () => {
  test("is found under the sources", async () => {
    const { page } = await openAtlas("?panel=sources");
    await page.getByRole("link", { name: "Terms explained" }).click();
    await expect(page.getByRole("heading", { name: "Terms", exact: true })).toBeFocused();
    const kurils = page.getByRole("listitem").filter({ hasText: "Kuril Islands, Kuril group" });
    await expect(kurils).toContainText("takes a side");
    await page.getByRole("link", { name: "Back to the sources" }).click();
    await expect(page.getByRole("link", { name: "Terms explained" })).toBeFocused();
  });

  test("says so where a link asks for a term it has not", async () => {
    const { page } = await openAtlas("?panel=terms&entry=flux-capacitor");
    await expect(page.locator(".notice")).toContainText("“flux-capacitor”");
    await expect(page.getByRole("heading", { name: "Terms", exact: true })).toBeFocused();
  });
});
