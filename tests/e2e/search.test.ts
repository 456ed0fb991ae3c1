import type { Page } from "playwright";
import { describe, test } from "vitest";
import { at, fail, holdBack, load, reloaded, visit } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer, queryOf } from "./explorer.ts";
import { open, screens } from "./pages.ts";
import { violations } from "./violations.ts";

const box = (page: Page) => page.getByRole("combobox", { name: "Search" });
const results = (page: Page) => page.getByRole("listbox", { name: "Search results" });

describe("the search", () => {
  test.each(["国後", "Кунашир", "Kunashiri", "Kunashir", "kunshir"])(
    "for %s gives Kunashir first, and Enter goes there",
    async (typed) => {
      const page = await at();
      await box(page).click();
      await page.keyboard.type(typed);
      const first = results(page).getByRole("option").first();
      await expect(first).toContainText("Kunashir");
      await expect(first).toHaveAttribute("aria-selected", "true");
      await expect(explorer.status(page)).toContainText(`for “${typed}”`);
      await page.keyboard.press("Enter");
      const panel = explorer.panel(page, "Kunashir");
      await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
      await expect.poll(() => queryOf(page)).toBe("?place=kunashir");
      await expect(box(page)).toHaveValue("");

      await page.keyboard.press("Escape");
      await expect(panel).toBeHidden();
      await expect(box(page)).toBeFocused();
    },
  );

  test("groups what it finds by kind and says how much there is", async () => {
    const page = await load("?q=Kuril");
    const list = results(page);
    await expect(list.getByRole("group", { name: /^Terms \(\d+( of \d+)?\)$/ })).toBeVisible();
    await expect(list.getByRole("group", { name: /^Places \(\d+( of \d+)?\)$/ })).toBeVisible();
    await expect(list.getByRole("group").last()).toHaveAccessibleName(/^Sources \(\d+/);
    await expect(list.getByRole("group", { name: /\(\d+ of \d+\)$/ }).first()).toBeVisible();
    const count = await list.getByRole("option").count();
    await expect(explorer.status(page)).toHaveText(`${count} results for “Kuril”.`);
  });

  test("of a link waits where the link holds something to read", async () => {
    const page = await load("?place=iturup&q=kuril");
    await expect(box(page)).toHaveValue("kuril");
    await expect(explorer.panel(page, "Iturup").getByRole("heading", { level: 2 })).toBeFocused();
    await expect(results(page)).toBeHidden();
    await box(page).press("ArrowDown");
    await expect(results(page).getByRole("option").first()).toBeVisible();
  });

  test("opens from its icon over the masthead, and closes again", async () => {
    const page = await at();
    const closed = await box(page).boundingBox();
    expect(closed?.width).toBeLessThanOrEqual(48);
    await page.keyboard.press("/");
    await expect(box(page)).toBeFocused();
    expect((await box(page).boundingBox())?.width).toBeGreaterThan(300);
    await page.keyboard.press("Tab");
    expect(await box(page).boundingBox()).toEqual(closed);
  });

  test("goes to a claim, an event, a scenario, a term, a note and a source", async () => {
    const page = await at();
    const go = async (typed: string, option: RegExp) => {
      await box(page).fill(typed);
      await results(page).getByRole("option", { name: option }).first().click();
    };
    await go("speed up talks", /Agreement to speed up talks/);
    await expect(explorer.panel(page, "Agreement to speed up talks")).toBeVisible();

    await go("Kawana", /Kawana/);
    await expect(page.locator("summary", { hasText: "Kawana" })).toBeFocused();
    await expect.poll(() => queryOf(page)).toContain("?panel=timeline&entry=1998-kawana-proposal");

    await go("share of the sea", /1956 declaration/);
    await expect(explorer.tab(page, "Scenario")).toBeFocused();
    await expect.poll(() => queryOf(page)).toContain("?scenario=1956&panel=scenario");
    await explorer.scenario(page, "Today").check();

    await go("exclusive economic zone", /Exclusive economic zone/);
    const term = page.getByRole("listitem").filter({ hasText: "Exclusive economic zone (EEZ)" });
    await expect(term).toBeFocused();
    await expect(term).toBeInViewport();
    await expect.poll(() => queryOf(page)).toContain("?panel=terms&entry=exclusive-economic-zone");

    await go("Stokap", /Note on Iturup/);
    await expect(explorer.panel(page, "Iturup")).toContainText("Stokap");

    await go("GSHHG", /GSHHG/);
    const source = page.getByRole("listitem").filter({ hasText: "GSHHG" });
    await expect(source).toBeFocused();
    await expect(source).toBeInViewport();
    await expect.poll(() => queryOf(page)).toContain("?panel=sources&entry=gshhg");
  });

  test("that finds nothing offers something to go on with", async () => {
    const page = await at();
    await box(page).fill("ketchup");
    await expect(page.getByRole("search")).toContainText("Nothing found for “ketchup”.");
    await expect(explorer.status(page)).toContainText("Nothing found for “ketchup”.");
    await results(page)
      .getByRole("option", { name: /^Shikotan/ })
      .click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  });

  test.each([screens.desktop, screens.phone, { width: 844, height: 390 }, screens.narrow])(
    "stays inside the screen at %j",
    async (viewport) => {
      const page = await at("?scenario=today", { viewport });
      await box(page).fill("Camp");
      const list = page.locator(".search-results");
      await expect(results(page).getByRole("option").first()).toBeInViewport();
      const { x, y, width, height } = (await list.boundingBox()) ?? {
        x: -1,
        y: -1,
        width: 0,
        height: 0,
      };
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(viewport.width);
      expect(y + height).toBeLessThanOrEqual(viewport.height);
      expect(height).toBeGreaterThan(100);
    },
  );

  test("for characters that turn text around shows and says none of them", async () => {
    const page = await load("?q=%E2%80%AEabc%E2%81%A6%20%D7%90");
    // As a run of its own, whichever way it goes; what follows it keeps its place.
    const told = "Nothing found for “\u2068\ufffdabc\ufffd א\u2069”.";
    await expect(page.getByRole("search")).toContainText(told);
    await expect(explorer.status(page)).toContainText(told);
  });

  test("is moved through by arrow keys and put away by Esc, one thing at a time", async () => {
    const page = await at("?place=iturup");
    await box(page).fill("habomai");
    await expect(box(page)).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("ArrowDown");
    const second = results(page).getByRole("option").nth(1);
    await expect(second).toHaveAttribute("aria-selected", "true");
    await expect(box(page)).toHaveAttribute(
      "aria-activedescendant",
      (await second.getAttribute("id")) ?? "",
    );

    await page.keyboard.press("Escape");
    await expect(results(page)).toBeHidden();
    await expect(page.locator(".search-results")).toBeHidden();
    await expect(box(page)).toHaveValue("habomai");
    await page.keyboard.press("Escape");
    await expect(box(page)).toHaveValue("");
    await expect(explorer.panel(page, "Iturup")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(explorer.panel(page, "Iturup")).toBeHidden();
  });

  test("leaves nothing chosen when the reader goes on with Tab", async () => {
    const page = await at();
    await box(page).fill("habomai");
    await expect(results(page).getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(results(page)).toBeHidden();
    await expect(explorer.panel(page, "Habomai")).toBeHidden();
  });

  test("is in the address while it is typed, without steps in the history", async () => {
    const page = await load();
    const steps = await page.evaluate(() => history.length);
    await box(page).click();
    await page.keyboard.type("色丹 ");
    await expect.poll(() => queryOf(page)).toBe("?q=色丹");
    await expect(box(page)).toHaveValue("色丹 ");
    expect(await page.evaluate(() => history.length)).toBe(steps);

    await results(page).getByRole("option").first().click();
    await expect.poll(() => queryOf(page)).toBe("?place=shikotan");
    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe("?q=色丹");
    await expect(box(page)).toHaveValue("色丹");
  });

  test("works on a phone, where it stays in reach of what is being read", async () => {
    const page = await load("?place=iturup", { viewport: screens.phone, hasTouch: true });
    await box(page).tap();
    await page.keyboard.type("択捉");
    await expect(results(page).getByRole("option").first()).toBeInViewport();
    await expect(results(page).getByRole("option").first()).toContainText("Iturup");
  });
});

test("who types on while what was found is on its way is left to it", async () => {
  const page = await load();
  const letGo = await holdBack(page, "**/assets/PlacePanel-*.js");
  await box(page).click();
  await page.keyboard.type("Kunashir");
  await expect(results(page).getByRole("option").first()).toContainText("Kunashir");
  await page.keyboard.press("Enter");
  await expect.poll(() => queryOf(page)).toBe("?place=kunashir");
  await page.keyboard.type("Iturup");
  letGo();
  await expect(explorer.panel(page, "Kunashir")).toBeVisible();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue("Iturup");
});

describe("a search that cannot be loaded", () => {
  test("keeps what was typed, says so, and is there once the page is loaded again", async () => {
    const page = await open();
    const end = await fail(page, "**/assets/SearchResults-*.js");
    await visit(page, "?q=国後");
    await reloaded(page);
    await expect(page.getByText("The search can’t load.")).toBeVisible();
    await expect(box(page)).toHaveValue("国後");
    await end();
    await page.getByRole("button", { name: "Load the page again" }).click();
    await expect(results(page).getByRole("option").first()).toContainText("Kunashir");
  });

  test("that is slow keeps what is typed meanwhile, and focus", async () => {
    const page = await open();
    const letGo = await holdBack(page, "**/assets/SearchResults-*.js");
    await visit(page);
    await box(page).click();
    await page.keyboard.type("Kuna");
    letGo();
    await expect(results(page).getByRole("option").first()).toContainText("Kunashir");
    await expect(box(page)).toBeFocused();
    await page.keyboard.type("shir");
    await expect(box(page)).toHaveValue("Kunashir");
  });

  test("that is slow leaves the caret where it is", async () => {
    const page = await open();
    const letGo = await holdBack(page, "**/assets/SearchResults-*.js");
    await visit(page);
    await box(page).click();
    await page.keyboard.type("una");
    await page.keyboard.press("Home");
    letGo();
    await expect(page.getByRole("button", { name: "Clear the search" })).toBeVisible();
    await page.keyboard.type("K");
    await expect(box(page)).toHaveValue("Kuna");
  });

  test("has no list of results while it waits for the words it searches", async () => {
    const page = await load();
    const letGo = await holdBack(page, "**/assets/notes-*.js");
    await box(page).click();
    await page.keyboard.type("kuril");
    await expect(page.getByRole("search")).toContainText("Loading…");
    await expect(results(page)).toBeHidden();
    expect(await violations(page)).toEqual([]);
    letGo();
    await expect(results(page).getByRole("option").first()).toBeVisible();
    await expect(box(page)).toHaveAttribute("aria-expanded", "true");
  });
});
