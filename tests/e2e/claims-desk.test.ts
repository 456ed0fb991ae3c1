import type { Page } from "playwright";
import { describe, test } from "vitest";
import { at, load } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer, placesMarked, queryOf } from "./explorer.ts";
import { screens } from "./pages.ts";

const views = (page: Page) => page.getByRole("navigation", { name: "Views of the claims" });
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name });

/** The marks that the map lays over or under the places of a contradiction. */
const marksOf = (page: Page, mark: "second-side" | "difference") =>
  page.locator(`.leaflet-pane path.${mark}`);

/** The ids of the claims in the list. */
function listed(page: Page): Promise<string[]> {
  return page.locator(".claim-entry").evaluateAll((entries) => entries.map(({ id }) => id));
}

describe("someone who wonders about four islands and two", () => {
  test("sees on the map that paragraphs 5 and 11 cannot both be right", async () => {
    const page = await at("?panel=claims");
    await views(page).getByRole("link", { name: "Contradictions" }).click();
    await expect(heading(page, "5 pairs and groups that do not hold together")).toBeVisible();
    await page.getByRole("link", { name: "Four islands or two" }).click();

    const panel = explorer.panel(page, "Four islands or two");
    await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(panel).toContainText("Cannot both be right");
    await expect(panel).toContainText("Article 9 of the Joint Declaration");
    await expect(panel).toContainText("Crossed lines on the map: Kunashir, Iturup");
    await expect(explorer.status(page)).toHaveText(
      "Four islands or two. Full line, ¶ 5: Habomai, Shikotan, Kunashir, Iturup. " +
        "Dashed line, ¶ 11: Habomai, Shikotan. Crossed lines, where they differ: Kunashir, Iturup.",
    );

    await expect
      .poll(async () => (await placesMarked(page, "emphasis", "first-side")).sort())
      .toEqual(["iturup", "kunashir"]);
    const both = await placesMarked(page, "emphasis", "both-sides");
    expect(both).toEqual(expect.arrayContaining(["shikotan", "zelyony"]));
    expect(await marksOf(page, "difference").count()).toBeGreaterThan(0);
    expect(await marksOf(page, "second-side").count()).toBeGreaterThan(0);
    await expect
      .poll(() => queryOf(page))
      .toBe("?view=contradictions&contradiction=four-or-two-islands");

    await page.keyboard.press("Escape");
    await expect(page.getByRole("link", { name: "Four islands or two" })).toBeFocused();
    await expect(marksOf(page, "difference")).toHaveCount(0);
  });

  test("tells the two sides apart without their colours, by line, label and legend", async () => {
    const page = await at("?contradiction=four-or-two-islands");
    const dashes = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((path) => getComputedStyle(path).strokeDasharray);
    expect(await dashes('path.island[data-place="shikotan"]')).toBe("none");
    expect(await dashes(".leaflet-pane path.second-side")).not.toBe("none");
    const label = (place: string) => page.locator(`.label[data-place="${place}"]`);
    await expect(label("shikotan")).toContainText("¶ 5 · ¶ 11");
    await expect(label("iturup")).toHaveText(/¶ 5$/);
    const legend = explorer.map(page).getByRole("group").filter({ hasText: "Legend" });
    for (const line of ["full line: ¶ 5", "dashed line: ¶ 11", "crossed lines"]) {
      await expect(legend).toContainText(line);
    }
  });

  test("goes from each claim to the other, both ways, and to what explains it", async () => {
    const page = await at("?claim=p5-four-islands");
    const four = explorer.panel(page, "Moscow gives up four islands");
    await expect(four).toContainText("Contradicted by the document");
    await four.getByRole("link", { name: "¶ 11 Two islands after the treaty" }).first().click();
    const two = explorer.panel(page, "Two islands after the treaty");
    await expect(two).toContainText("Supported, worded loosely");
    await expect(
      two.getByRole("link", { name: "¶ 5 Moscow gives up four islands" }),
    ).not.toHaveCount(0);
    await two.getByRole("link", { name: "Four islands or two" }).click();
    const panel = explorer.panel(page, "Four islands or two");
    await expect(panel).toContainText("two Sputnik Brasil items");
    await expect(panel).toContainText("6 January 2019");
    await expect(panel).toContainText("Our confidence is high");
  });

  test("goes back to the list from a link of its own: to the entry, or to the tab until it is there", async () => {
    const page = await load("?claim=p5-four-islands");
    await expect(explorer.panel(page, "Moscow gives up four islands")).toBeVisible();
    await page.keyboard.press("Escape");
    const entry = page.locator("#p5-four-islands").getByRole("link", { name: /gives up four/ });
    await expect(entry.or(explorer.tab(page, "Claims")).and(page.locator(":focus"))).toBeVisible();
  });

  test("a matter of words marks both sides and crosses no lines", async () => {
    const page = await at("?contradiction=which-statement");
    await expect(explorer.panel(page, "Which “statement”?")).toContainText("no lines cross");
    await expect
      .poll(async () => (await placesMarked(page, "emphasis", "second-side")).sort())
      .toEqual(["moscow", "okinawa"]);
    await expect(marksOf(page, "difference")).toHaveCount(0);
  });
});

describe("a claim", () => {
  test("shows its verdict with definition, reason and sources", async () => {
    const page = await at("?claim=p11-japan-refused");
    const verdict = page.locator(".verdict");
    await expect(verdict).toContainText("One-sided");
    await expect(verdict).toContainText("leaves out facts on the other side");
    await expect(verdict).toContainText("neither side had carried the declaration out");
    await expect(verdict.getByRole("link").first()).toBeVisible();
    await expect(verdict.locator(".later-note")).toContainText("later than the article");
    await expect(verdict.locator(".later-note")).toContainText("May 2019");
  });

  test("says where no source was found", async () => {
    const page = await at("?claim=p0-does-washington-want-peace");
    await expect(page.locator(".verdict")).toContainText("Rests on: none found");
  });

  test("shows each rung of its way, with date and kind, and the editor's words", async () => {
    const page = await at("?claim=p2-abe-quotation");
    const rungs = page.locator(".rung");
    await expect(rungs).toHaveCount(4);
    await expect(rungs.nth(0)).toContainText("Shinzo Abe, Prime Minister of Japan");
    await expect(rungs.nth(0)).toContainText("Opinion · said 6 January 2019");
    await expect(rungs.nth(1)).toContainText("Kyodo news agency");
    await expect(rungs.nth(1)).toContainText("Reported event · published not known to us");
    await expect(rungs.nth(2)).toContainText("Fort Russ, ¶ 2");
    await expect(rungs.nth(2)).toContainText("Sputnik Brasil");
    await expect(rungs.nth(2)).toContainText("“peace agreement”, “strengthen” in square brackets");
    await expect(rungs.nth(3)).toContainText("Our reading");
  });

  test("words what is unknown, not stated and not applicable differently", async () => {
    const page = await at("?claim=p8-explained-to-putin");
    await expect(page.locator(".verdict .absence")).toHaveText("not stated");
    await page.getByText("How we word what is missing").click();
    for (const term of ["not known to us", "not stated", "does not apply"]) {
      await expect(page.getByRole("term").filter({ hasText: term })).toBeVisible();
    }
  });

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
    await expect(explorer.panel(page, "Moscow gives up four islands")).toBeVisible();
    await expect(page.locator("#p5-four-islands")).toBeVisible();
    await expect.poll(() => queryOf(page)).toBe("?claim=p5-four-islands");
  });
});

describe("the filters", () => {
  test("leave the same set in list, map, status and link, and say how many each would leave", async () => {
    const page = await at("?panel=claims");
    const verdict = page.getByRole("combobox", { name: "Verdict" });
    const place = page.getByRole("combobox", { name: "Place" });
    await expect(verdict.getByRole("option", { name: "One-sided (1)" })).toBeAttached();
    await verdict.selectOption({ label: "Opinion, not judged (8)" });
    await expect(heading(page, "8 of 25 claims")).toBeVisible();
    await place.selectOption({ label: "Okinawa (2)" });
    await expect(heading(page, "2 of 25 claims")).toBeVisible();

    expect(await listed(page)).toEqual(["p9-say-over-bases", "p10-factor-in-talks"]);
    await expect
      .poll(async () => (await placesMarked(page, "emphasis", "lit")).sort())
      .toEqual(["moscow", "okinawa"]);
    await expect(explorer.status(page)).toHaveText(
      "2 of 25 claims are listed. Marked on the map: Moscow, Okinawa.",
    );
    await expect.poll(() => queryOf(page)).toBe("?panel=claims&verdict=opinion&about=okinawa");

    await page.goBack();
    await expect(heading(page, "8 of 25 claims")).toBeVisible();
    await page.getByRole("button", { name: "Clear filters" }).click();
    await expect(heading(page, "25 claims in the article’s order")).toBeVisible();
    await expect.poll(() => placesMarked(page, "emphasis", "lit")).toEqual([]);
    await expect.poll(() => queryOf(page)).toBe("?panel=claims");
  });

  test("every option leaves as many as it says", async () => {
    const page = await at("?panel=claims&speaker=article");
    for (const name of ["Kind", "Verdict", "Place"]) {
      const select = page.getByRole("combobox", { name });
      const labels = await select.locator("option:enabled").allTextContents();
      for (const label of labels) {
        await select.selectOption({ label });
        const count = /\((\d+)\)$/.exec(label)?.[1];
        await expect(heading(page, `${count} of 25 claims`)).toBeVisible();
        expect(await listed(page)).toHaveLength(Number(count));
      }
      await select.selectOption({ index: 0 });
    }
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
    await expect(heading(page, "1 of 25 claims")).toBeVisible();
    await explorer.tab(page, "Places").click();
    await expect.poll(() => queryOf(page)).not.toMatch(/panel|verdict/);
  });

  test("that fit nothing say so and can be cleared", async () => {
    const page = await at("?panel=claims&verdict=in-conflict");
    await expect(page.getByText("No claim fits all of these")).toBeVisible();
    expect(await placesMarked(page, "emphasis", "lit")).toEqual([]);
    await page.getByRole("button", { name: "Clear filters" }).click();
    expect(await listed(page)).toHaveLength(25);
  });

  test("that are unknown are dropped with a notice", async () => {
    const page = await load("?panel=claims&verdict=lie&contradiction=nothing");
    await expect(page.getByText("“lie” is not a value that “verdict” can have.")).toBeVisible();
    await expect(page.getByText("“nothing” is not a value")).toBeVisible();
    await expect.poll(() => queryOf(page)).toBe("?panel=claims");
    expect(await listed(page)).toHaveLength(25);
  });

  test("work on a phone and by keyboard", async () => {
    const page = await at("?panel=claims", { viewport: screens.phone });
    const speaker = page.getByRole("combobox", { name: "Speaker" });
    await speaker.focus();
    await page.keyboard.type("Vladimir");
    await expect(heading(page, "3 of 25 claims")).toBeVisible();
    await expect(speaker).toBeFocused();
    const box = await speaker.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  });
});

describe("what the article does not say", () => {
  test("is one press from the claims, each with its source, and what came later marked", async () => {
    const page = await at("?panel=claims");
    const link = views(page).getByRole("link", { name: "What the article does not say" });
    await link.click();
    await expect(
      page.getByRole("heading", { level: 2, name: "What the article does not say" }),
    ).toBeVisible();
    await expect(link).toHaveAttribute("aria-current", "page");
    await expect(link).toBeFocused();
    await expect(explorer.status(page)).toHaveText("What the article does not say: shown.");
    await expect.poll(() => queryOf(page)).toBe("?panel=claims&view=silence");

    const entries = page.locator("#panel .entry");
    const texts = await entries.allTextContents();
    expect(texts.length).toBeGreaterThan(8);
    for (const index of texts.keys()) {
      await expect(
        entries
          .nth(index)
          .locator(".references")
          .getByRole("link")
          .or(entries.nth(index).locator("cite"))
          .first(),
      ).toBeVisible();
    }
    await expect(entries.filter({ hasText: "Russia's protest of 9 January" })).toContainText(
      "later than the article",
    );
    await expect(entries.filter({ hasText: "Moscow's added condition of 1960" })).not.toContainText(
      "later than the article",
    );
  });

  test("a place panel says whether it is named, implied by which words, or passed over", async () => {
    const page = await at("?place=kunashir");
    await expect(explorer.panel(page, "Kunashir")).toContainText(
      "Implied by the territorial dispute of ¶3, the “four disputed islands” of ¶5",
    );
    await page.getByText("What the article does not say about it (7)").click();
    await expect(page.getByText("are never named, though they make up 93 %")).toBeVisible();
    await page.goto(page.url().replace("kunashir", "yuzhno-kurilsk"));
    await expect(explorer.panel(page, "Yuzhno-Kurilsk")).toContainText("not in the article");
  });

  test("the two items the article joins explain why it contradicts itself", async () => {
    const page = await at("?panel=claims&view=origin");
    await expect(heading(page, "Why it contradicts itself: two items in one")).toBeVisible();
    await expect(page.getByText("¶ 1 to ¶ 5 · 6 January 2019")).toBeVisible();
    await expect(page.getByText("¶ 6 to ¶ 12 · 1 January 2019")).toBeVisible();
    await expect(page.getByText("Our confidence is high")).toBeVisible();
  });
});
