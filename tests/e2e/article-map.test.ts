import { describe, test } from "vitest";
import { ferryArticle, ferryParagraphs } from "../fixtures/ferry-article.ts";
import { account, compare, litWords, openArticle, words } from "./article-reader.ts";
import { expect } from "./expect.ts";
import { explorer, placesMarked, pointOnLand, queryOf } from "./explorer.ts";
import { screens } from "./pages.ts";

describe("text and map", () => {
  test("words that have focus light exactly their claim's places", async () => {
    const page = await openArticle();
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
    const page = await openArticle();
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
    const page = await openArticle();
    await compare(page, ferryArticle);
    await page.locator(".claim-run", { hasText: "give up four old landing stages" }).last().hover();
    await expect
      .poll(async () => (await litWords(page).allInnerTexts()).join(""))
      .toBe(`${ferryParagraphs[5].slice(0, -1)}`);
    await expect.poll(() => placesMarked(page, "emphasis", "lit")).toContain("iturup");
  });

  test("nested and overlapping claims each have one link, and lead to the inner one", async () => {
    const page = await openArticle();
    await compare(page, ferryArticle);
    await expect(page.locator(".claim-words")).toHaveCount(27);
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
    const page = await openArticle();
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

  test("a name that goes from under the pointer marks them no longer", async () => {
    const page = await openArticle();
    await compare(page, ferryArticle);
    const name = page.locator(".label[data-place=shikotan]");
    await name.hover();
    await expect.poll(() => litWords(page).count()).toBeGreaterThan(0);
    // Zoomed out about the pointer, it stays where it is until there is no room for it.
    const zoomOut = async () => {
      await page.mouse.wheel(0, 300);
      return name.count();
    };
    await expect.poll(zoomOut).toBe(0);
    await expect(litWords(page)).toHaveCount(0);
  });

  test("a place under the keyboard marks its words", async () => {
    const page = await openArticle();
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
    const page = await openArticle({ viewport: screens.phone, hasTouch: true });
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
    const page = await openArticle();
    await compare(page, ferryArticle);
    const { x, y } = await pointOnLand(page, "shikotan");
    await page.mouse.click(x, y);
    const panel = explorer.panel(page, "Shikotan");
    await expect(panel.locator("mark").filter({ hasText: "Reed Stage" })).toBeVisible();
  });
});
