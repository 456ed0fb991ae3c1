import type { Page } from "playwright";
import { describe, test } from "vitest";
import { at, load, mapReady, visit } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer, openLayers, queryOf, seaLayer, seaZones } from "./explorer.ts";
import { open } from "./pages.ts";

const passing = (page: Page) => page.locator(".leaflet-sea-pane .sea-passing");

/** Where the path of a line or an area is on the page. */
async function pathOf(page: Page, className: string): Promise<string> {
  return (
    (await page
      .locator(`:is(.leaflet-sea-pane, .leaflet-sea-limits-pane) .${className}`)
      .first()
      .getAttribute("d")) ?? ""
  );
}

describe("the computed sea", () => {
  test("is not fetched before it is wanted", async () => {
    const page = await open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await visit(page);
    await mapReady(page);
    await expect(seaZones(page)).toHaveCount(0);
    expect(asked.filter((path) => /atoms|Sea-/.test(path))).toEqual([]);

    await explorer.tab(page, "Scenario").click();
    await expect(seaZones(page)).toHaveCount(12);
    expect(asked.filter((path) => /atoms-[\w-]{8}\.topojson$/.test(path))).toHaveLength(1);
  });

  test("comes with the Scenario panel, labelled as computed and not a legal boundary", async () => {
    const page = await at("?panel=scenario&scenario=1956");
    await expect(seaZones(page)).toHaveCount(12);
    // Habomai and Shikotan, each in two belts.
    await expect(passing(page)).toHaveCount(4);
    await expect(
      page.getByText("Sea: computed by equidistance, not a legal boundary"),
    ).toBeVisible();
    await expect(
      page.locator(".label-limit").filter({ hasText: "computed, not a legal boundary" }).first(),
    ).toBeAttached();
    for (const name of ["sea that passes to Japan", "equidistance line today", "12-mile limit"]) {
      await expect(page.locator(".legend li").filter({ hasText: name })).toBeVisible();
    }
  });

  test("has its zones switched on and off, in the link", async () => {
    const page = await at();
    await openLayers(page);
    await seaLayer(page, "200-mile zone (computed)").check();
    await expect(seaZones(page)).toHaveCount(12);
    await expect(page.locator(".sea-inner")).toHaveCount(0);
    await expect.poll(() => queryOf(page)).toBe("?layers=eez-200");
    await seaLayer(page, "Territorial sea").check();
    await expect(page.locator(".leaflet-sea-pane .sea-inner")).toHaveCount(6);
    await seaLayer(page, "200-mile zone (computed)").uncheck();
    await seaLayer(page, "Territorial sea").uncheck();
    await expect(seaZones(page)).toHaveCount(0);
    await expect(page.locator(".sea-zone").first()).toBeHidden();
    await expect.poll(() => queryOf(page)).toBe("?layers=none");

    await explorer.tab(page, "Scenario").click();
    await expect(page.getByRole("heading", { name: "What changes hands" })).toBeVisible();
    await expect(seaZones(page)).toHaveCount(0);
  });

  test("a link restores the zones that were on", async () => {
    const page = await at("?layers=territorial-sea");
    await expect(seaZones(page)).toHaveCount(6);
    await openLayers(page);
    await expect(seaLayer(page, "Territorial sea")).toBeChecked();
    await expect(seaLayer(page, "200-mile zone (computed)")).not.toBeChecked();
  });

  test("changes with the scenario: the equidistance line moves, the limits stay", async () => {
    const page = await at("?panel=scenario&map=6/44/147.5");
    await expect(seaZones(page)).toHaveCount(12);
    await expect(passing(page)).toHaveCount(0);
    const before = {
      line: await pathOf(page, "sea-equidistance"),
      limit: await pathOf(page, "sea-limit-200"),
    };
    await explorer.scenario(page, "All four islands").check();
    await expect(passing(page)).toHaveCount(8);
    expect(await pathOf(page, "sea-equidistance")).not.toBe(before.line);
    expect(await pathOf(page, "sea-limit-200")).toBe(before.limit);
    // What is drawn as today's line is a part of what was the line today.
    expect((await pathOf(page, "sea-equidistance-today")).length).toBeGreaterThan(20);
  });

  test("shows what has just moved in the colours of who held it, unless motion is unwanted", async () => {
    const moved = (page: Page) => page.locator(".sea-moved");
    const still = await at("?panel=scenario");
    await expect(seaZones(still)).toHaveCount(12);
    await explorer.scenario(still, "1956 declaration").check();
    await expect(passing(still)).toHaveCount(4);
    await expect(moved(still)).toHaveCount(0);

    const page = await load("?panel=scenario", { reducedMotion: "no-preference" });
    await expect(seaZones(page)).toHaveCount(12);
    // Held at its start, so that it is there to be seen. The policy refuses a style element.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".sea-moved { animation-play-state: paused !important; }");
      document.adoptedStyleSheets.push(sheet);
    });
    await explorer.scenario(page, "1956 declaration").check();
    await expect(moved(page)).toHaveClass(/sea-of-RU/);
    await explorer.scenario(page, "Today").check();
    await expect(moved(page)).toHaveClass(/sea-of-JP/);
  });

  test("lies below the land", async () => {
    const page = await at("?panel=scenario&map=8/43.3/145.2");
    await expect(seaZones(page)).toHaveCount(12);
    await expect(page.locator(".leaflet-land-pane .land").first()).toBeAttached();
    const order = await page.evaluate(() =>
      ["sea", "sea-compared", "coast-glow", "land", "coast", "islands"].map((name) =>
        Number(getComputedStyle(document.querySelector(`.leaflet-${name}-pane`) as Element).zIndex),
      ),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe("the Scenario panel", () => {
  test("reads like a checklist", async () => {
    const page = await at("?panel=scenario&scenario=1956");
    const conditions = page.getByRole("heading", { name: "Conditions" }).locator("..");
    await expect(conditions.getByRole("listitem").first()).toContainText("Not met.");
    await expect(conditions).toContainText("Disputed.");
    await expect(conditions).toContainText("Later than the article.");
    for (const name of ["What changes hands", "What it leaves open", "Sources"]) {
      await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
    }
  });

  test("says what moves in one sentence, on land and at sea", async () => {
    const page = await at("?panel=scenario&scenario=1956");
    await expect(
      page.getByText(/To Japan pass 346 km² of land, 6,3\d\d km² of territorial sea/),
    ).toBeVisible();
    await expect(page.getByText(/10[56],\d{3} km² of 200-mile zone/)).toBeVisible();
  });

  test("shows the shares on land and at sea as numbers beside bars", async () => {
    const page = await at("?panel=scenario&scenario=1956");
    const row = (name: string) =>
      page.locator(".bar-row").filter({ has: page.getByText(name, { exact: true }) });
    await expect(row("Land")).toContainText("6.9%");
    await expect(row("Territorial sea")).toContainText(/2[45]\.\d%/);
    await expect(row("200-mile zone")).toContainText(/49\.\d%/);
    await explorer.scenario(page, "All four islands").check();
    await expect(row("200-mile zone")).toContainText("100%");
  });

  test("has land and sea by state, with the change", async () => {
    const page = await at("?panel=scenario&scenario=1956");
    const row = page.getByRole("row", { name: /Land of the four/ });
    await expect(row).toContainText("346 km²");
    await expect(row).toContainText("4,658 km²");
    await expect(row).toContainText("+346 km²");
    await expect(row).toContainText("−346 km²");
    await expect(page.getByRole("row", { name: /200-mile zone/ })).toContainText("+105,");
  });

  test("unfolds how the sea is computed, what matters, and what others published", async () => {
    const page = await at("?panel=scenario&scenario=1956");
    await page.getByText("How the sea is computed, and what others published").click();
    await expect(page.getByText(/Signalny \(Kaigara\) counted as a coast/)).toBeVisible();
    await expect(
      page.getByText("No area changes by 1 % or more", { exact: false }).first(),
    ).toBeVisible();
    await expect(page.getByText("147,630 km²")).toBeVisible();
    await expect(page.getByText(/ours: 214,\d{3} km²/).first()).toBeVisible();
    const link = page.getByRole("link", { name: "data/figures.json" });
    const response = await page.request.get(
      new URL((await link.getAttribute("href")) ?? "", page.url()).href,
    );
    expect(response.ok()).toBe(true);
  });

  test("has the nearest distances", async () => {
    const page = await at("?panel=scenario");
    await page.getByText("Nearest distances").click();
    await expect(page.getByRole("row", { name: /Hokkaido/ })).toContainText("15.8 km");
    await expect(page.getByRole("row", { name: /Kadena Air Base/ })).toContainText("2,50");
  });

  test("an island's own panel says how much sea is nearest to it", async () => {
    const page = await at("?place=shikotan");
    await expect(explorer.panel(page, "Shikotan")).toContainText(/6[78],\d{3} km²/);
  });
});
