import type { Page } from "playwright";
import { describe, test } from "vitest";
import { at, load } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer, placesMarked, queryOf } from "./explorer.ts";
import { screens } from "./pages.ts";

const views = (page: Page) => page.getByRole("navigation", { name: "Views of the claims" });
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name });
const openFilters = (page: Page) =>
  page.getByRole("button", { name: "Filter", exact: true }).click();

/** The ids of the claims in the list. */
function listed(page: Page): Promise<string[]> {
  return page.locator(".claim-entry").evaluateAll((entries) => entries.map(({ id }) => id));
}

test("the first claim of the list is on the first screen of a laptop", async () => {
  const page = await at("?panel=claims", { viewport: { width: 1280, height: 800 } });
  const entry = await page.locator(".claim-entry").first().boundingBox();
  expect(entry?.y).toBeLessThan(640);
});

describe("someone who wonders about four islands and two", () => {
  test("sees that paragraphs 5 and 11 cannot both be right, and comes back", async () => {
    const page = await at("?panel=claims");
    await page.getByRole("link", { name: "Why", exact: true }).click();
    const panel = explorer.panel(page, "Four islands or two");
    await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(panel).toContainText("Cannot both be right");
    await expect(panel).toContainText("Article 9 of the Joint Declaration");
    await expect(explorer.status(page)).toContainText("Four islands or two.");
    await expect.poll(() => queryOf(page)).toBe("?contradiction=four-or-two-islands");

    await page.keyboard.press("Escape");
    await expect(page.getByRole("link", { name: "Why", exact: true })).toBeFocused();
  });

  test("goes from each claim to the other, both ways, and to what explains it", async () => {
    const page = await at("?claim=p5-four-islands");
    const four = explorer.panel(page, "Article: four islands handed over");
    await expect(four).toContainText("Contradicted by the documents");
    await four
      .getByRole("link", { name: "Paragraph 11 Two islands after the treaty" })
      .first()
      .click();
    const two = explorer.panel(page, "Two islands after the treaty");
    await expect(two).toContainText("Supported");
    await expect(
      two.getByRole("link", { name: "Paragraph 5 Article: four islands handed over" }),
    ).not.toHaveCount(0);
    await two.getByRole("link", { name: "Four islands or two" }).click();
    await expect(explorer.panel(page, "Four islands or two")).toContainText(
      "How one article came to contradict itself",
    );
  });

  test("goes back to the list from a link of its own: to the entry, or to the tab until it is there", async () => {
    const page = await load("?claim=p5-four-islands");
    await expect(explorer.panel(page, "Article: four islands handed over")).toBeVisible();
    await page.keyboard.press("Escape");
    const entry = page
      .locator("#p5-four-islands")
      .getByRole("link", { name: /four islands handed over/ });
    await expect(entry.or(explorer.tab(page, "Claims")).and(page.locator(":focus"))).toBeVisible();
  });
});

describe("a claim", () => {
  test("can be opened by an anchor in the page that is open already", async () => {
    const page = await at("?scenario=1956");
    await page.evaluate(() => window.location.assign("#p5-four-islands"));
    await expect(page.locator("#p5-four-islands")).toBeVisible();
    await expect.poll(() => new URL(page.url()).hash).toBe("");
    await expect.poll(() => queryOf(page)).toBe("?scenario=1956&claim=p5-four-islands");
    await page.goBack();
    await expect(page.locator("#p5-four-islands")).toBeHidden();
  });

  test("can be opened by an anchor with its id", async () => {
    const page = await at("#p5-four-islands");
    await expect(explorer.panel(page, "Article: four islands handed over")).toBeVisible();
    await expect(page.locator("#p5-four-islands")).toBeVisible();
    await expect.poll(() => queryOf(page)).toBe("?claim=p5-four-islands");
  });

  test("is opened by its square of the strip", async () => {
    const page = await at("?panel=claims");
    await page
      .getByRole("link", { name: "Paragraph 12 Abe expected in Russia: came true" })
      .click();
    await expect(explorer.panel(page, "Abe expected in Russia")).toBeVisible();
  });
});

describe("the filters", () => {
  test("leave the same set in list, map, status and link", async () => {
    const page = await at("?panel=claims");
    await openFilters(page);
    await page
      .getByRole("combobox", { name: "Verdict" })
      .selectOption({ label: "Opinion, not judged (9)" });
    await expect(heading(page, "9 of 26 claims")).toBeVisible();
    await page.getByRole("combobox", { name: "Place" }).selectOption({ label: "Okinawa (2)" });
    await expect(heading(page, "2 of 26 claims")).toBeVisible();

    expect(await listed(page)).toEqual(["p9-say-over-bases", "p10-factor-in-talks"]);
    await expect
      .poll(async () => (await placesMarked(page, "emphasis", "lit")).sort())
      .toEqual(["moscow", "okinawa"]);
    await expect(explorer.status(page)).toHaveText(
      "2 of 26 claims are listed. Marked on the map: Moscow, Okinawa.",
    );
    await expect.poll(() => queryOf(page)).toBe("?panel=claims&verdict=opinion&about=okinawa");

    await page.goBack();
    await expect(heading(page, "9 of 26 claims")).toBeVisible();
    await page.getByRole("button", { name: "Clear filters" }).click();
    await expect.poll(() => placesMarked(page, "emphasis", "lit")).toEqual([]);
    await expect.poll(() => queryOf(page)).toBe("?panel=claims");
    expect(await listed(page)).toHaveLength(26);
  });

  test("come with the link, survive reading a claim, and go with the tab", async () => {
    const page = await at("?panel=claims&verdict=came-true");
    expect(await listed(page)).toEqual(["p12-visit-to-russia"]);
    await page
      .locator(".claim-entry")
      .getByRole("link", { name: /Abe expected/ })
      .click();
    await expect(explorer.panel(page, "Abe expected in Russia")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(heading(page, "1 of 26 claims")).toBeVisible();
    await explorer.tab(page, "Places").click();
    await expect.poll(() => queryOf(page)).not.toMatch(/panel|verdict/);
  });

  test("that are unknown are dropped with a notice", async () => {
    const page = await load("?panel=claims&verdict=lie&contradiction=nothing");
    await expect(page.getByText("“verdict” can’t be “lie”.")).toBeVisible();
    await expect(page.getByText("can’t be “nothing”")).toBeVisible();
    await expect.poll(() => queryOf(page)).toBe("?panel=claims");
    expect(await listed(page)).toHaveLength(26);
  });

  test("work on a phone and by keyboard", async () => {
    const page = await at("?panel=claims", { viewport: screens.phone });
    await openFilters(page);
    const speaker = page.getByRole("combobox", { name: "Speaker" });
    await speaker.focus();
    await page.keyboard.type("Vladimir");
    await expect(heading(page, "3 of 26 claims")).toBeVisible();
    await expect(speaker).toBeFocused();
    const box = await speaker.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  });
});

describe("what the article does not say", () => {
  test("is one press from the claims, each with its source, and what came later marked", async () => {
    const page = await at("?panel=claims");
    await views(page).getByRole("link", { name: "What the article does not say" }).click();
    await expect(
      page.getByRole("heading", { level: 2, name: "What the article does not say" }),
    ).toBeFocused();
    await expect(explorer.status(page)).toHaveText("What the article does not say: shown.");
    await expect.poll(() => queryOf(page)).toBe("?panel=claims&view=silence");

    const entries = page.locator("#panel .entry");
    const count = await entries.count();
    expect(count).toBeGreaterThan(8);
    for (let index = 0; index < count; index += 1) {
      await expect(entries.nth(index).locator(".references :is(a, cite)").first()).toBeVisible();
    }
    await expect(entries.filter({ hasText: "Russia’s protest of 9 January" })).toContainText(
      "later than the article",
    );
    await expect(entries.filter({ hasText: "Moscow’s added condition of 1960" })).not.toContainText(
      "later than the article",
    );
    await page.goBack();
    await expect(
      views(page).getByRole("link", { name: "What the article does not say" }),
    ).toBeFocused();
  });

  test("the two items the article joins explain why it contradicts itself", async () => {
    const page = await at("?panel=claims&view=origin");
    await expect(heading(page, "How one article came to contradict itself")).toBeVisible();
    await expect(page.getByText("Paragraphs 1 to 5 · 6 January 2019")).toBeVisible();
    await expect(page.getByText("Paragraphs 6 to 12 · 1 January 2019")).toBeVisible();
    await expect(page.getByText("We are sure of the join")).toBeVisible();
  });
});
