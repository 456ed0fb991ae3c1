import type { Page } from "playwright";
import { describe, test } from "vitest";
import { at, fail, holdBack, load } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer, placesMarked, queryOf } from "./explorer.ts";

/** Presses Tab until what has focus is the given element; says after how many presses. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<number> {
  for (let presses = 1; presses < 200; presses += 1) {
    await page.keyboard.press("Tab");
    if (await isThere()) return presses;
  }
  throw new Error("Tab never gets there");
}

/** Waits until the page has been laid out and painted twice. */
function nextFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

const hasFocus = (locator: ReturnType<typeof explorer.listbox>) => () =>
  locator.evaluate((element) => element === document.activeElement);

/** Leaves the panel of a place with Esc, and expects to be at its entry of the list. */
async function expectReturnToEntry(page: Page, name: string): Promise<void> {
  const panel = explorer.panel(page, name);
  await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  const entry = explorer.placeLink(page, name);
  await expect(entry).toBeFocused();
  await expect(entry).toBeInViewport();
}

describe("by keyboard alone", () => {
  test("another tab keeps the focus it was pressed with, wherever the place was opened from", async () => {
    const page = await at();
    const search = page.getByRole("combobox", { name: "Search" });
    await search.fill("Kunashir");
    const results = page.getByRole("listbox", { name: "Search results" });
    await expect(results.getByRole("option").first()).toContainText("Kunashir");
    await expect(results.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
    await search.press("Enter");
    await expect(explorer.panel(page, "Kunashir").getByRole("heading", { level: 2 })).toBeFocused();
    await explorer.tab(page, "Timeline").click();
    await expect(page.getByRole("heading", { name: "Joint Declaration signed" })).toBeVisible();
    await expect(explorer.tab(page, "Timeline")).toBeFocused();
  });

  test("the first Tab offers the way to the map", async () => {
    const page = await load();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the map" })).toBeFocused();
    await page.keyboard.press("Enter");
    await tabTo(page, hasFocus(explorer.scenario(page, "Today")));
  });

  test("the way to the map leads there where all is one page, and stays there", async () => {
    const page = await load("", { viewport: { width: 480, height: 300 } });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(explorer.map(page)).toBeFocused();
    // Lists that come into view, and whatever is added, make the text above it longer.
    await nextFrames(page);
    await expect(explorer.map(page)).toBeInViewport({ ratio: 0.95 });
    await page.getByRole("main").evaluate((main) => main.prepend(document.createElement("hr")));
    await nextFrames(page);
    await expect(explorer.map(page)).toBeInViewport({ ratio: 0.95 });
  });

  test("a place on the map is found, opened and left", async () => {
    const page = await at();
    const listbox = explorer.listbox(page);
    await page.getByRole("link", { name: "Skip to the map" }).focus();
    await page.keyboard.press("Enter");
    await tabTo(page, hasFocus(listbox));
    await expect(listbox).toBeVisible();
    const names = await listbox.getByRole("option").allInnerTexts();
    expect(names).toEqual(expect.arrayContaining(["Iturup", "Kunashir", "Shikotan", "Habomai"]));
    // From north to south.
    expect(names.indexOf("Iturup")).toBeLessThan(names.indexOf("Kunashir"));
    expect(names.indexOf("Shikotan")).toBeLessThan(names.indexOf("Habomai"));

    await page.keyboard.press("Home");
    for (let step = 0; step < names.indexOf("Kunashir"); step += 1) {
      await page.keyboard.press("ArrowDown");
    }
    await expect.poll(() => placesMarked(page, "active", "true")).toEqual(["kunashir"]);
    await page.keyboard.press("Enter");
    const panel = explorer.panel(page, "Kunashir");
    await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();

    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(listbox).toBeFocused();
    await expect.poll(() => placesMarked(page, "active", "true")).toEqual(["kunashir"]);
    await expect(explorer.status(page)).toHaveText("Panel closed.");
  });

  test("the marks of the map are one Tab stop", async () => {
    const page = await at();
    const stops = await page
      .locator(
        ".leaflet-pane [tabindex]:not([tabindex='-1']), .leaflet-pane a, .leaflet-pane button",
      )
      .count();
    expect(stops).toBe(0);
    await expect(explorer.listbox(page)).toHaveAttribute("tabindex", "0");
  });

  test("Tab leaves the map again", async () => {
    const page = await at();
    await explorer.listbox(page).focus();
    const [first, last] = await page.getByRole("link", { name: "Skip to the reading" }).all();
    if (first === undefined || last === undefined) throw new Error("The map has no way out");
    await tabTo(page, hasFocus(last));
    await expect(last).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await explorer.map(page).focus();
    await page.keyboard.press("Tab");
    await expect(first).toBeFocused();
  });

  test("arrow keys, plus and minus move the map view", async () => {
    const page = await at("?map=8/44/146.5");
    await page.getByRole("group", { name: /Map view/ }).focus();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => Number(queryOf(page).split("/")[1])).toBeGreaterThan(44);
    await page.keyboard.press("+");
    await expect.poll(() => queryOf(page)).toMatch(/map=9\//);
  });

  test("buttons pan, zoom and reset", async () => {
    const page = await at("?map=8/44/146.5");
    await page.getByRole("button", { name: "Zoom out" }).press("Enter");
    await expect.poll(() => queryOf(page)).toBe("?map=7/44/146.5");
    await page.getByRole("button", { name: "More", exact: true }).press("Enter");
    await page.getByRole("button", { name: "Move east" }).press("Enter");
    await expect.poll(() => Number(queryOf(page).split("/")[2])).toBeGreaterThan(146.5);
    await page.getByRole("button", { name: "Reset view to the four islands" }).press("Enter");
    await expect.poll(() => queryOf(page)).toBe("?scenario=today");
  });

  test("tabs are one stop, arrow keys move and Enter chooses", async () => {
    const page = await at();
    await explorer.tab(page, "Places").focus();
    await page.keyboard.press("ArrowRight");
    await expect(explorer.tab(page, "Claims")).toBeFocused();
    await expect(explorer.tab(page, "Claims")).toHaveAttribute("aria-selected", "false");
    await page.keyboard.press("Enter");
    await expect(explorer.tab(page, "Claims")).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("End");
    await expect(explorer.tab(page, "Sources")).toBeFocused();
  });

  test("scenarios are switched with arrow keys", async () => {
    const page = await at();
    await explorer.scenario(page, "Today").focus();
    await page.keyboard.press("ArrowRight");
    await expect(explorer.scenario(page, "1956 declaration")).toBeChecked();
    await expect.poll(() => queryOf(page)).toBe("?scenario=1956");
  });

  test("opened from a claim, a place returns to the list it came from", async () => {
    const page = await at("?panel=claims");
    const claim = page.locator('.claim-list [data-opens="p11-habomai-shikotan"]');
    await claim.press("Enter");
    await explorer.placeLink(page, "Shikotan").press("Enter");
    await expect(explorer.panel(page, "Shikotan").getByRole("heading", { level: 2 })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(explorer.tab(page, "Claims")).toHaveAttribute("aria-selected", "true");
    await expect(claim).toBeFocused();
  });

  test("a place in a fold of the list that was opened from there returns to its entry", async () => {
    const page = await at();
    await page.locator("summary", { hasText: "Towns and airports" }).click();
    await explorer.placeLink(page, "Yuzhno-Kurilsk").press("Enter");
    await expectReturnToEntry(page, "Yuzhno-Kurilsk");
  });

  test("a place that was opened by a link returns to the tab of its list, which is still to come", async () => {
    const page = await load("?place=yuzhno-kurilsk");
    const panel = explorer.panel(page, "Yuzhno-Kurilsk");
    await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(explorer.tab(page, "Places")).toBeFocused();
  });

  test("a tab is read from its start, wherever the one before was scrolled to", async () => {
    const page = await at("?panel=claims");
    await page.locator(".claim-list li").last().scrollIntoViewIfNeeded();
    await explorer.tab(page, "Timeline").click();
    await expect(page.getByRole("tabpanel").getByRole("heading").first()).toBeInViewport();
  });

  test("a place that cannot be fetched leads to the message, its button and then the place", async () => {
    const page = await load();
    const end = await fail(page, "**/assets/PlacePanel-*.js");
    // Once by itself, then by the button.
    const reloaded = page.waitForEvent("load");
    await explorer.placeLink(page, "Shikotan").press("Enter");
    await reloaded;
    const failed = "This part of the text can’t load.";
    await expect(page.locator(":focus")).toContainText(failed);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Load the page again" })).toBeFocused();
    await end();
    await page.keyboard.press("Enter");
    await expect(explorer.panel(page, "Shikotan").getByRole("heading", { level: 2 })).toBeFocused();
  });

  test("a place that comes late does not call back who has gone on", async () => {
    const page = await load();
    const letGo = await holdBack(page, "**/assets/PlacePanel-*.js");
    await explorer.placeLink(page, "Shikotan").press("Enter");
    await expect(page.locator(".loading")).toBeVisible();
    await explorer.tab(page, "Claims").focus();
    letGo();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await expect(explorer.tab(page, "Claims")).toBeFocused();
  });
});
