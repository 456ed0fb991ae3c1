import type { Page } from "playwright";
import { describe, test } from "vitest";
import { at, load } from "./atlas.ts";
import { expect } from "./expect.ts";
import { boxOfPlace, explorer, placesMarked, pointOnLand, queryOf } from "./explorer.ts";
import { screens } from "./pages.ts";

const habomai = [
  "anuchin",
  "chayka",
  "dyomin",
  "habomai",
  "oskolki",
  "polonsky",
  "rifovy",
  "signalny",
  "storozhevoy",
  "tanfilyev",
  "yuri",
  "zelyony",
];

describe("someone who has just read the article", () => {
  test("the scenario is drawn differently in more than colour", async () => {
    const page = await at("?scenario=1956");
    const looks = (place: string) =>
      page
        .locator(`path[data-place="${place}"]`)
        .first()
        .evaluate((path) => {
          const { fill, strokeWidth } = getComputedStyle(path);
          return { fill, strokeWidth };
        });
    const changing = await looks("shikotan");
    const staying = await looks("iturup");
    expect(changing.fill).not.toBe(staying.fill);
    expect(Number.parseFloat(changing.strokeWidth)).toBeGreaterThan(
      Number.parseFloat(staying.strokeWidth),
    );
    const angles = await page
      .locator("pattern")
      .evaluateAll((patterns) => patterns.map((each) => each.getAttribute("patternTransform")));
    expect(new Set(angles).size).toBe(2);
  });

  test("finds a place in the list, reads its note with sources, and goes back", async () => {
    const page = await at();
    await explorer.placeLink(page, "Shikotan").click();
    const panel = explorer.panel(page, "Shikotan");
    await expect(panel.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(panel).toContainText("Шикотан");
    await expect(panel).toContainText("色丹島");
    await expect(panel).toContainText("named in the article: paragraph 11");
    await expect(panel.getByRole("link", { name: /Two islands after the treaty/ })).toBeVisible();
    await expect(explorer.status(page)).toContainText("Shikotan: shown on the map");
    await expect.poll(() => queryOf(page)).toBe("?place=shikotan");
    await expect.poll(() => placesMarked(page, "emphasis", "selected")).toEqual(["shikotan"]);

    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(explorer.placeLink(page, "Shikotan")).toBeFocused();
  });

  test.each([
    ["habomai", "Habomai"],
    ["iturup", "Iturup"],
    ["kadena-air-base", "Kadena Air Base"],
    ["washington", "Washington, D.C."],
    ["signalny", "Signalny"],
  ])("%s is shown on the map, free of the controls over it", async (id, name) => {
    const page = await at(`?place=${id}`);
    await expect(explorer.panel(page, name)).toBeVisible();
    const map = await explorer.map(page).boundingBox();
    if (map === null) throw new Error("The map has no box");
    await expect
      .poll(async () => {
        const { x, y, width, height } =
          id === "habomai" ? await boxOfPlace(page, "zelyony") : await boxOfPlace(page, id);
        const centre = { x: x + width / 2, y: y + height / 2 };
        return page.evaluate(
          ([x, y]) => (document.elementFromPoint(x, y)?.closest(".map") ?? null) !== null,
          [centre.x, centre.y] as [number, number],
        );
      })
      .toBe(true);
    const { x, y, width, height } = await boxOfPlace(page, id === "habomai" ? "zelyony" : id);
    expect(x).toBeGreaterThanOrEqual(map.x);
    expect(x + width).toBeLessThanOrEqual(map.x + map.width);
    expect(y).toBeGreaterThanOrEqual(map.y);
    expect(y + height).toBeLessThanOrEqual(map.y + map.height);
  });

  test("starts each place at its top, however far the last was scrolled", async () => {
    const page = await at("?place=nemuro");
    await page.keyboard.press("Escape");
    await page.getByText(/US facilities, by area/).click();
    const last = page.getByRole("table").getByRole("link").last();
    const name = await last.innerText();
    await last.click();
    await expect(explorer.panel(page, name).getByRole("heading", { level: 2 })).toBeInViewport();
  });

  test("picks an island with the pointer", async () => {
    const page = await at();
    const { x, y } = await pointOnLand(page, "kunashir");
    await page.mouse.click(x, y);
    await expect(explorer.panel(page, "Kunashir")).toBeVisible();
  });
});

describe("the claims", () => {
  test("light exactly the places they are about", async () => {
    const page = await at("?panel=claims");
    const entry = (name: RegExp) => page.locator(".claim-link").filter({ hasText: name });
    await entry(/Two islands after the treaty/).click();
    await expect(explorer.panel(page, "Two islands after the treaty")).toBeVisible();
    await expect
      .poll(async () => (await placesMarked(page, "emphasis", "lit")).sort())
      .toEqual([...habomai, "shikotan"].sort());
    await expect(explorer.status(page)).toHaveText(
      "Paragraph 11, Two islands after the treaty. Marked on the map: Habomai, Shikotan.",
    );

    await page.goBack();
    await entry(/Article: four islands handed over/).click();
    await expect
      .poll(async () => (await placesMarked(page, "emphasis", "contradicted")).sort())
      .toEqual(["iturup", "kunashir"]);
    expect((await placesMarked(page, "emphasis", "lit")).sort()).toEqual(
      [...habomai, "shikotan"].sort(),
    );
  });

  test("say who said it, when and through whom, and lead to their places", async () => {
    const page = await at("?claim=p9-say-over-bases");
    await expect(explorer.tab(page, "Claims")).toHaveAttribute("aria-selected", "true");
    const panel = explorer.panel(page, "Japan’s say over US bases");
    await expect(panel).toContainText("Vladimir Putin, President of Russia");
    await expect(panel).toContainText("20 December 2018");
    await panel.getByRole("link", { name: "Okinawa", exact: true }).click();
    await expect(explorer.panel(page, "Okinawa")).toBeVisible();
    await expect(explorer.panel(page, "Okinawa")).toContainText(
      "named in the article: paragraph 9",
    );
  });

  test("an interval stays an interval", async () => {
    const page = await at("?claim=p6-us-troops-no-threat");
    await expect(page.getByText("27 December 2018 – 1 January 2019").first()).toBeVisible();
  });
});

describe("the other panels", () => {
  test("the timeline opens an event, marks its islands and says what came later", async () => {
    const page = await at("?panel=timeline");
    await page.getByRole("heading", { level: 3, name: /1956.*Joint Declaration/ }).click();
    const declaration = page.getByRole("listitem").filter({ hasText: "Joint Declaration signed" });
    await expect(declaration.getByRole("link").first()).toBeVisible();
    await expect
      .poll(async () => (await placesMarked(page, "emphasis", "lit")).sort())
      .toEqual([...habomai, "shikotan"].sort());
    const end = page.getByRole("listitem").filter({ hasText: "2022" });
    await expect(end).toContainText("later than the article");
    await explorer.tab(page, "Sources").click();
    await expect.poll(() => placesMarked(page, "emphasis", "lit")).toEqual([]);
  });
});

const term = (page: Page, words: string) => page.getByRole("button", { name: words, exact: true });
const card = (page: Page, name: string) => page.getByRole("dialog", { name });

describe("a term", () => {
  test("is explained by a click, and put away by a click elsewhere", async () => {
    const page = await at("?claim=p11-japan-refused");
    await page.getByText(/^How it reached the reader: /).click();
    await term(page, "state of war").click();
    await expect(card(page, "State of war")).toContainText("can outlast the fighting");
    await expect(card(page, "State of war")).toBeInViewport();
    await expect(term(page, "state of war")).toHaveAttribute("aria-expanded", "true");
    await explorer.map(page).click({ position: { x: 400, y: 700 } });
    await expect(card(page, "State of war")).toBeHidden();
  });

  test("is explained by key; Esc puts away the explanation and nothing else", async () => {
    const page = await at("?place=okinawa");
    await term(page, "Ryukyus").press("Enter");
    await expect(card(page, "Ryukyu Islands")).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await expect(card(page, "Ryukyu Islands")).toBeHidden();
    await expect(term(page, "Ryukyus")).toBeFocused();
    await expect(explorer.panel(page, "Okinawa")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(explorer.panel(page, "Okinawa")).toBeHidden();
  });

  test("is explained by a tap, inside a screen 320 pixels wide", async () => {
    const page = await load("?panel=scenario", {
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

  test("leads to the list of all terms, at its place, with its sources", async () => {
    const page = await at("?claim=p11-kuril-label");
    await page.locator(".term").first().click();
    await page.getByRole("link", { name: "All terms" }).click();
    await expect.poll(() => queryOf(page)).toMatch(/[?&]entry=/);
    await expect(page.getByRole("listitem").and(page.locator("[data-entry='true']"))).toBeFocused();
    await expect(explorer.tab(page, "Sources")).toHaveAttribute("aria-selected", "true");
  });
});

describe("the list of terms", () => {
  test("is found under the sources", async () => {
    const page = await at("?panel=sources");
    await page.getByRole("link", { name: "Terms explained" }).click();
    await expect(page.getByRole("heading", { name: "Terms", exact: true })).toBeFocused();
    const kurils = page.getByRole("listitem").filter({ hasText: "Kuril Islands, Kuril group" });
    await expect(kurils).toContainText("takes a side");
    await page.getByRole("link", { name: "Back to the sources" }).click();
    await expect(page.getByRole("link", { name: "Terms explained" })).toBeFocused();
  });

  test("says so where a link asks for a term it has not", async () => {
    const page = await load("?panel=terms&entry=flux-capacitor");
    await expect(page.locator(".notice")).toContainText("“flux-capacitor”");
    await expect(page.getByRole("heading", { name: "Terms", exact: true })).toBeFocused();
  });
});
