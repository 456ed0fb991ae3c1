import type { Page } from "playwright";
import { describe, test } from "vitest";
import { at, load, mapReady, visit } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer, openLayers, queryOf, seaLayer, seaZones } from "./explorer.ts";
import { open } from "./pages.ts";

/** The groups' own parts of the sea at stake that are on a state's side. */
const seaOf = (page: Page, state: "JP" | "RU") =>
  page.locator(`.leaflet-sea-pane .sea-zone.sea-of-${state}`);

const share = (page: Page, state: "JP" | "RU") => page.locator(`.share-${state}`);

/** Where the paths of a line are on the page. */
async function pathOf(page: Page, className: string): Promise<string> {
  const paths = await page
    .locator(`:is(.leaflet-sea-lines-pane, .leaflet-sea-limits-pane) .${className}`)
    .evaluateAll((elements) => elements.map((element) => element.getAttribute("d") ?? ""));
  return paths.join(" ");
}

describe("the computed sea", () => {
  test("is not fetched before it is wanted", async () => {
    const page = await open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, "?scenario=today");
    await mapReady(page);
    await expect(seaZones(page)).toHaveCount(0);
    expect(asked.filter((path) => /atoms|Sea-/.test(path))).toEqual([]);

    await explorer.tab(page, "Scenario").click();
    await expect(seaZones(page)).toHaveCount(4);
    expect(asked.filter((path) => /atoms-[\w-]{8}\.topojson$/.test(path))).toHaveLength(1);
  });

  test("has two parts with their shares, in every tab, and names its lines", async () => {
    const page = await at("?scenario=1956");
    await expect(seaOf(page, "JP")).toHaveCount(2);
    await expect(seaOf(page, "RU")).toHaveCount(2);
    await expect(share(page, "JP")).toHaveText(/^49%.*with the two$/);
    await expect(share(page, "RU")).toHaveText(/^51%/);
    await expect(page.locator(".line-name-equidistance")).toHaveText(/not a legal boundary/);
    await expect(page.locator(".line-name-limit200")).toHaveCount(1);

    await explorer.scenario(page, "All four islands").check();
    await expect(share(page, "JP")).toHaveText(/^100%/);
    await expect(share(page, "RU")).toHaveCount(0);
    await explorer.scenario(page, "Today").check();
    await expect(share(page, "JP")).toHaveCount(0);
  });

  test("is divided by a handover of the reader's own", async () => {
    const page = await at("?scenario=own&hold=shikotan");
    await expect(seaOf(page, "JP")).toHaveCount(1);
    await expect(share(page, "JP")).toHaveText(/^\d+%.*with your choice$/);
  });

  test("has a band within the limit of either part, clipped by the part itself", async () => {
    const page = await at("?scenario=1956");
    const bands = page.locator(".leaflet-sea-pane .sea-band");
    await expect(bands).toHaveCount(2);
    const isClipped = await bands.evaluateAll((elements) =>
      elements.every((band) => {
        const id = /#([\w-]+)/.exec(band.getAttribute("clip-path") ?? "")?.[1] ?? "";
        const clip = document.getElementById(id)?.querySelector("path");
        return clip?.getAttribute("d") === band.getAttribute("d");
      }),
    );
    expect(isClipped).toBe(true);
  });

  test("writes no share and no name over another, over a control or past the map", async () => {
    const page = await at("?scenario=1956");
    await expect(share(page, "JP")).toBeVisible();
    const meetings = await page.evaluate(() => {
      const boxesOf = (selector: string) =>
        [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
      const shares = boxesOf(".share");
      const others = boxesOf(".label, .map-region [data-control]");
      const meets = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return shares.flatMap((a) => others.filter((b) => meets(a, b))).length;
    });
    expect(meetings).toBe(0);
  });

  test("has its zones switched on and off, in the link", async () => {
    const page = await at();
    await openLayers(page);
    await seaLayer(page, "200-mile zone").check();
    await expect(seaZones(page)).toHaveCount(4);
    await expect.poll(() => queryOf(page)).toBe("?layers=eez-200");
    await seaLayer(page, "Territorial sea").check();
    await seaLayer(page, "200-mile zone").uncheck();
    await expect.poll(() => queryOf(page)).toBe("?layers=territorial-sea");
    await expect(seaZones(page)).toHaveCount(4);
    await seaLayer(page, "Territorial sea").uncheck();
    await expect(seaZones(page)).toHaveCount(0);
    await expect.poll(() => queryOf(page)).toBe("?layers=none");
  });

  test("changes with the scenario: the equidistance line moves, the limits stay", async () => {
    const page = await at("?panel=scenario&map=6/44/147.5");
    await expect(seaOf(page, "RU")).toHaveCount(4);
    const before = {
      line: await pathOf(page, "sea-equidistance"),
      limit: await pathOf(page, "sea-limit-200"),
    };
    await explorer.scenario(page, "All four islands").check();
    await expect(seaOf(page, "JP")).toHaveCount(4);
    expect(await pathOf(page, "sea-equidistance")).not.toBe(before.line);
    expect(await pathOf(page, "sea-limit-200")).toBe(before.limit);
    // What is drawn as today's line is a part of what was the line today.
    expect((await pathOf(page, "sea-equidistance-today")).length).toBeGreaterThan(20);
  });

  test("fades to its new colour after the islands, unless motion is unwanted", async () => {
    const delay = (page: Page) =>
      seaOf(page, "RU")
        .first()
        .evaluate((path) => getComputedStyle(path).transitionDelay);
    const still = await at("?panel=scenario");
    await expect(seaOf(still, "RU")).toHaveCount(4);
    expect(await delay(still)).toBe("0s");
    const page = await load("?panel=scenario", { reducedMotion: "no-preference" });
    await expect(seaOf(page, "RU")).toHaveCount(4);
    expect(await delay(page)).toContain("0.2s");
  });

  test("lies below the land", async () => {
    const page = await at("?panel=scenario&map=8/43.3/145.2");
    await expect(seaZones(page)).toHaveCount(4);
    await expect(page.locator(".leaflet-land-pane .land").first()).toBeAttached();
    const order = await page.evaluate(() =>
      ["sea", "sea-compared", "sea-lines", "coast-glow", "land", "coast", "islands"].map((name) =>
        Number(getComputedStyle(document.querySelector(`.leaflet-${name}-pane`) as Element).zIndex),
      ),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe("the Scenario panel", () => {
  test("unfolds how the sea is computed, what matters, and what others published", async () => {
    const page = await at("?panel=scenario&scenario=1956");
    await page.getByText("How the sea is computed, and what others published").click();
    await expect(page.getByText(/Signalny \(Kaigara\) counted as a coast/)).toBeVisible();
    await expect(
      page.getByText("No area changes by 1% or more", { exact: false }).first(),
    ).toBeVisible();
    await expect(page.getByText("147,630 km²")).toBeVisible();
    await expect(page.getByText(/ours: about 214,000 km²/).first()).toBeVisible();
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
