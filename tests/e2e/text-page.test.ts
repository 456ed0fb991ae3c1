import type { Page } from "playwright";
import { beforeEach, describe, inject, test } from "vitest";
import { claimIds } from "../../src/content/claims.ts";
import { placeIds } from "../../src/content/places.ts";
import { sourceIds } from "../../src/content/sources.ts";
import { en } from "../../src/content/text/en.ts";
import { visit } from "./atlas.ts";
import { expect } from "./expect.ts";
import { open, screens } from "./pages.ts";
import { violations } from "./violations.ts";

const isTextPage = (url: URL) => url.pathname.endsWith("/text.html");

/** All text in a part of the content. */
function stringsIn(content: unknown): readonly string[] {
  if (typeof content === "string") return [content];
  if (typeof content !== "object" || content === null) return [];
  return Object.values(content).flatMap(stringsIn);
}

/** The attribute of every element that has it, in order. */
function attributes(page: Page, name: string): Promise<string[]> {
  return page
    .locator(`[${name}]`)
    .evaluateAll((elements, name) => elements.map((each) => each.getAttribute(name) ?? ""), name);
}

describe("a reader without script", () => {
  let page: Page;
  beforeEach(async () => {
    page = await open({ javaScriptEnabled: false });
    await visit(page);
    await page.waitForURL(isTextPage);
  });

  test("is brought to all text on one page, which links to the explorer", async () => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "What would the 1956 declaration change?",
    );
    await expect(
      page.getByRole("link", { name: /Does Washington Want Peace/ }).first(),
    ).toBeVisible();
    const explorerLink = page.getByRole("link", { name: "Open the interactive atlas" });
    await expect(explorerLink).toHaveAttribute("href", "./");
    expect(await page.locator("script[src]").count()).toBe(0);
  });

  test("reads every claim with its verdict", async () => {
    const claims = page.locator("#claims article");
    await expect(claims).toHaveCount(claimIds.length);
    for (const id of claimIds) {
      const claim = page.locator(`article[id="${id}"]`);
      await expect(claim.locator(".verdict-mark")).toHaveCount(1);
    }
  });

  test("reads every place with its note", async () => {
    await expect(page.locator("#places article")).toHaveCount(placeIds.length);
    for (const id of placeIds) {
      const paragraphs = page.locator(`article[id="${id}"] .prose`);
      const words = (await paragraphs.allTextContents()).join(" ").split(/\s+/);
      expect(words.length, id).toBeGreaterThanOrEqual(30);
    }
  });

  test("reads what each scenario changes, with the figures the site publishes", async () => {
    const answer = await page.request.get(new URL("data/figures.json", inject("siteUrl")).href);
    const figures: readonly { id: string; value: number }[] = await answer.json();
    const share = figures.find(({ id }) => id === "eez-200-share-1956")?.value ?? Number.NaN;
    const declaration = page.locator('[id="scenario-1956"]');
    await expect(declaration).toContainText(`${Math.round(share * 100)}%`);
    await expect(declaration.getByRole("heading", { name: "Conditions" })).toBeVisible();
    await expect(page.locator("#scenario article")).toHaveCount(3);
    const proposed = page.locator("#scenario").getByRole("listitem").filter({ hasText: "Malik" });
    await expect(proposed.getByRole("link").first()).toBeVisible();
  });

  test("finds every sentence there is to read in the explorer", async () => {
    const [articleState, notes, scenarios, timeline, terms, core, summaries, claims] =
      await Promise.all([
        en.claimDesk(),
        en.notes(),
        en.scenarios(),
        en.timeline(),
        en.terms(),
        en.core(),
        en.summaries(),
        en.claims(),
      ]);
    // How each figure is derived is told beside the figures, in data/figures.json.
    const { figureMethods: _, ...told } = scenarios;
    const meant = Object.values(terms).map(({ name, definition }) => [name, definition]);
    const { claimTitles, contradictions } = core;
    const sentences = stringsIn([
      articleState,
      notes,
      told,
      timeline,
      meant,
      summaries,
      claimTitles,
      claims,
      contradictions,
    ]);
    expect(sentences.length).toBeGreaterThan(800);
    const squeezed = (text: string) => text.replaceAll(/\s+/g, " ");
    // What says how to unfold the rest of a text stands within it.
    const body = (await page.locator("body").innerHTML())
      .replaceAll(/<summary>.*?<\/summary>/g, " ")
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll("&amp;", "&");
    const shown = squeezed(body);
    expect(sentences.filter((sentence) => !shown.includes(squeezed(sentence)))).toEqual([]);
  });

  test("finds every source", async () => {
    await expect(page.locator("#sources .sources > li")).toHaveCount(sourceIds.length);
  });

  test("sees both theatres with their names", async () => {
    const kurils = page.getByRole("img", { name: /four disputed islands/ });
    for (const name of ["Iturup", "Etorofu", "Kunashir", "Shikotan", "Habomai", "Sea of Okhotsk"]) {
      await expect(kurils.getByText(name, { exact: true })).toBeVisible();
    }
    const okinawa = page.getByRole("img", { name: /Okinawa/ });
    expect(await okinawa.locator(".base-dot").count()).toBeGreaterThan(10);
    await expect(okinawa.locator(".base-area")).toHaveCount(8);
    for (const name of ["Kadena Air Base", "Futenma Air Station", "Camp Schwab"]) {
      await expect(okinawa.getByText(name, { exact: true })).toBeVisible();
    }
  });

  test("is led by each link on the page to something on it", async () => {
    const ids = await attributes(page, "id");
    expect(ids.length).toBe(new Set(ids).size);
    const anchors = (await attributes(page, "href")).filter((href) => href.startsWith("#"));
    expect(anchors.length).toBeGreaterThan(200);
    expect(anchors.filter((anchor) => !ids.includes(anchor.slice(1)))).toEqual([]);
  });
});

describe("the page of text", () => {
  test("fits all widths and passes axe", async () => {
    const page = await open();
    await visit(page, "text.html");
    // Three claims and three places stand for all, which `test:deep` checks.
    const others = ["#claims", "#places"].map((list) => `${list} article:nth-of-type(n + 4)`);
    expect(await violations(page, { without: others })).toEqual([]);
    for (const viewport of Object.values(screens)) {
      await page.setViewportSize(viewport);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
    }
  });
});
