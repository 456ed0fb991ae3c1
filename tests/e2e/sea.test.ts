import type { Page } from "playwright";
import { expect } from "playwright/test";
import { afterAll, afterEach, describe, inject, test } from "vitest";
import { explorer, placesMarked, queryOf } from "./explorer.ts";
import { closePages, newPage, openAtlas, screens, stopBrowser } from "./reader.ts";

afterEach(closePages);
afterAll(stopBrowser);

const zones = (page: Page) => page.locator(".leaflet-sea-pane:not([hidden]) .sea-zone");
const passing = (page: Page) => page.locator(".leaflet-sea-pane .sea-passing");
const layer = (page: Page, name: string) =>
  page.getByRole("group", { name: "Layers" }).getByRole("checkbox", { name });

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
    const { page } = await newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(inject("siteUrl"));
    await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
    await expect(zones(page)).toHaveCount(0);
    expect(asked.filter((path) => /zones|figures|Sea-/.test(path))).toEqual([]);

    await explorer.tab(page, "Scenario").click();
    await expect(zones(page)).toHaveCount(12);
    expect(asked.filter((path) => path.endsWith("zones/atoms.topojson"))).toHaveLength(1);
  });

  test("comes with the Scenario panel, labelled as computed and not a legal boundary", async () => {
    const { page, errors, strangers } = await openAtlas("?panel=scenario&scenario=1956");
    await expect(zones(page)).toHaveCount(12);
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
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test("has its zones switched on and off, in the link", async () => {
    const { page } = await openAtlas();
    await layer(page, "200-mile zone (computed)").check();
    await expect(zones(page)).toHaveCount(12);
    await expect(page.locator(".sea-inner")).toHaveCount(0);
    await expect.poll(() => queryOf(page)).toBe("?layers=eez-200");
    await layer(page, "Territorial sea (computed)").check();
    await expect(page.locator(".leaflet-sea-pane .sea-inner")).toHaveCount(6);
    await layer(page, "200-mile zone (computed)").uncheck();
    await layer(page, "Territorial sea (computed)").uncheck();
    await expect(zones(page)).toHaveCount(0);
    await expect(page.locator(".sea-zone").first()).toBeHidden();
    await expect.poll(() => queryOf(page)).toBe("?layers=none");

    await explorer.tab(page, "Scenario").click();
    await expect(page.getByRole("heading", { name: "What changes hands" })).toBeVisible();
    await expect(zones(page)).toHaveCount(0);
  });

  test("a link restores the zones that were on", async () => {
    const { page } = await openAtlas("?layers=territorial-sea");
    await expect(zones(page)).toHaveCount(6);
    await expect(layer(page, "Territorial sea (computed)")).toBeChecked();
    await expect(layer(page, "200-mile zone (computed)")).not.toBeChecked();
  });

  test("changes with the scenario: the equidistance line moves, the limits stay", async () => {
    const { page } = await openAtlas("?panel=scenario&map=6/44/147.5");
    await expect(zones(page)).toHaveCount(12);
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
    const still = await openAtlas("?panel=scenario");
    await expect(zones(still.page)).toHaveCount(12);
    await explorer.scenario(still.page, "1956 declaration").check();
    await expect(passing(still.page)).toHaveCount(4);
    await expect(moved(still.page)).toHaveCount(0);

    const { page } = await openAtlas("?panel=scenario", { reducedMotion: "no-preference" });
    await expect(zones(page)).toHaveCount(12);
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
    const { page } = await openAtlas("?panel=scenario&map=8/43.3/145.2");
    await expect(zones(page)).toHaveCount(12);
    await expect(page.locator(".leaflet-kurils-pane .land")).toHaveCount(1);
    const order = await page.evaluate(() =>
      ["sea", "sea-compared", "world", "region", "kurils", "islands"].map((name) =>
        Number(getComputedStyle(document.querySelector(`.leaflet-${name}-pane`) as Element).zIndex),
      ),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    // Coarser land is cut away where finer land is drawn: it would cover the sea beside it.
    await expect(page.locator(".leaflet-region-pane g[clip-path]")).toHaveCount(1);
  });
});

describe("the Scenario panel", () => {
  test("reads like a checklist", async () => {
    const { page } = await openAtlas("?panel=scenario&scenario=1956");
    const conditions = page.getByRole("heading", { name: "Conditions" }).locator("..");
    await expect(conditions.getByRole("listitem").first()).toContainText("Not met.");
    await expect(conditions).toContainText("Disputed.");
    await expect(conditions).toContainText("Later than the article.");
    for (const name of ["What changes hands", "What it leaves open", "Sources"]) {
      await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
    }
  });

  test("says what moves in one sentence, on land and at sea", async () => {
    const { page } = await openAtlas("?panel=scenario&scenario=1956");
    await expect(
      page.getByText(/To Japan pass 346 km² of land, 6,3\d\d km² of territorial sea/),
    ).toBeVisible();
    await expect(page.getByText(/10[56],\d{3} km² of 200-mile zone/)).toBeVisible();
  });

  test("shows the shares on land and at sea as numbers beside bars", async () => {
    const { page } = await openAtlas("?panel=scenario&scenario=1956");
    const row = (name: string) =>
      page.locator(".bar-row").filter({ has: page.getByText(name, { exact: true }) });
    await expect(row("Land")).toContainText("6.9%");
    await expect(row("Territorial sea")).toContainText(/2[45]\.\d%/);
    await expect(row("200-mile zone")).toContainText(/49\.\d%/);
    await explorer.scenario(page, "All four islands").check();
    await expect(row("200-mile zone")).toContainText("100%");
  });

  test("has land and sea by state, with the change", async () => {
    const { page } = await openAtlas("?panel=scenario&scenario=1956");
    const row = page.getByRole("row", { name: /Land of the four/ });
    await expect(row).toContainText("346 km²");
    await expect(row).toContainText("4,658 km²");
    await expect(row).toContainText("+346 km²");
    await expect(row).toContainText("−346 km²");
    await expect(page.getByRole("row", { name: /200-mile zone/ })).toContainText("+105,");
  });

  test("unfolds how the sea is computed, what matters, and what others published", async () => {
    const { page } = await openAtlas("?panel=scenario&scenario=1956");
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
    const { page } = await openAtlas("?panel=scenario");
    await page.getByText("Nearest distances").click();
    await expect(page.getByRole("row", { name: /Hokkaido/ })).toContainText("15.8 km");
    await expect(page.getByRole("row", { name: /Kadena Air Base/ })).toContainText("2,50");
  });

  test("an island's own panel says how much sea is nearest to it", async () => {
    const { page } = await openAtlas("?place=shikotan");
    await expect(explorer.panel(page, "Shikotan")).toContainText(/6[78],\d{3} km²/);
  });
});

describe("a comparison", () => {
  const divider = (page: Page) =>
    page.getByRole("slider", { name: "Divider between two scenarios" });
  const standings = (page: Page, pane: string) =>
    page
      .locator(`.leaflet-${pane}-pane path[data-place="kunashir"]`)
      .first()
      .getAttribute("data-standing");

  test("shows one scenario on the left and another on the right of one map", async () => {
    const { page } = await openAtlas("?scenario=1956");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await expect.poll(() => queryOf(page)).toBe("?scenario=1956&compare=today");
    await expect(divider(page)).toBeVisible();
    await expect(explorer.status(page)).toHaveText(
      "Comparing two scenarios: “1956 declaration” on the left, “Today” on the right.",
    );
    await explorer.scenario(page, "All four islands").check();
    await expect.poll(() => standings(page, "islands")).toBe("passes-to-japan");
    await expect.poll(() => standings(page, "islands-compared")).toBe("administered-by-russia");

    await page.getByRole("button", { name: "End comparison" }).click();
    await expect(divider(page)).toBeHidden();
    await expect.poll(() => queryOf(page)).toBe("?scenario=four");
    const clip = await page
      .locator(".leaflet-islands-pane")
      .evaluate((pane) => (pane as HTMLElement).style.clipPath);
    expect(clip).toBe("");
  });

  test("leaves the sea out on both sides when its zones are switched off", async () => {
    const { page } = await openAtlas("?compare=four");
    const compared = page.locator(".leaflet-sea-compared-pane .sea-zone");
    await expect(compared.first()).toBeVisible();
    await layer(page, "200-mile zone (computed)").uncheck();
    await layer(page, "Territorial sea (computed)").uncheck();
    await expect.poll(() => queryOf(page)).toBe("?compare=four&layers=none");
    await expect(zones(page)).toHaveCount(0);
    await expect(compared.filter({ visible: true })).toHaveCount(0);
  });

  test("has a divider moved by keys, by buttons and by dragging", async () => {
    const { page } = await openAtlas("?compare=four");
    await expect(divider(page)).toHaveAttribute("aria-valuenow", "50");
    await divider(page).focus();
    await page.keyboard.press("ArrowRight");
    await expect(divider(page)).toHaveAttribute("aria-valuenow", "52");
    await page.keyboard.press("Home");
    await expect(divider(page)).toHaveAttribute("aria-valuenow", "0");
    await page.keyboard.press("End");
    await expect(divider(page)).toHaveAttribute("aria-valuetext", /100 % of the map shows “Today”/);
    await page.getByRole("button", { name: "Move the divider left" }).click();
    await expect(divider(page)).toHaveAttribute("aria-valuenow", "90");

    const map = await explorer.map(page).boundingBox();
    const handle = await page.locator(".divider-grip").boundingBox();
    if (map === null || handle === null) throw new Error("The divider is not to be seen");
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(map.x + map.width * 0.3, handle.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect(divider(page)).toHaveAttribute("aria-valuenow", "30");
    // The map itself has not been dragged.
    await expect.poll(() => queryOf(page)).toBe("?compare=four");
  });

  test("leaves pointer and keyboard of the map alone", async () => {
    const { page } = await openAtlas("?compare=four&map=8/44/146.5");
    await expect(divider(page)).toBeVisible();
    await page.getByRole("group", { name: /Map view/ }).focus();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => Number(queryOf(page).split("/")[1])).toBeGreaterThan(44);
    const before = queryOf(page);
    const map = await explorer.map(page).boundingBox();
    if (map === null) throw new Error("The map has no box");
    await page.mouse.move(map.x + map.width * 0.7, map.y + 300);
    await page.mouse.down();
    await page.mouse.move(map.x + map.width * 0.6, map.y + 350, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => queryOf(page)).not.toBe(before);
    await expect(divider(page)).toHaveAttribute("aria-valuenow", "50");
  });

  test("keeps both sides clipped at the divider while the map moves", async () => {
    const { page } = await openAtlas("?compare=four&map=8/44/146.5");
    await expect(divider(page)).toBeVisible();
    const edges = () =>
      page.evaluate(() => {
        const right = (name: string) => {
          const pane = document.querySelector<HTMLElement>(`.leaflet-${name}-pane`);
          const x = Number(/polygon\(([-\d.]+)px/.exec(pane?.style.clipPath ?? "")?.[1]);
          return x + (pane?.getBoundingClientRect().x ?? 0);
        };
        const line = document.querySelector(".divider")?.getBoundingClientRect();
        return {
          compared: right("islands-compared"),
          line: (line?.x ?? 0) + (line?.width ?? 0) / 2,
        };
      });
    const first = await edges();
    expect(Math.abs(first.compared - first.line)).toBeLessThan(1.5);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => queryOf(page)).toContain("map=9/");
    const second = await edges();
    expect(Math.abs(second.compared - second.line)).toBeLessThan(1.5);
  });

  test("swaps its sides where the reader chooses what is on the right", async () => {
    const { page } = await openAtlas("?scenario=1956&compare=four");
    await explorer.scenario(page, "All four islands").check();
    await expect.poll(() => queryOf(page)).toBe("?scenario=four&compare=1956");
  });

  test("works on a phone, from the Scenario panel", async () => {
    const { page } = await openAtlas("?panel=scenario&scenario=1956", { viewport: screens.phone });
    const choice = page.getByRole("radiogroup", { name: "Compare on the map" });
    await choice.getByRole("radio", { name: "Today" }).check();
    await expect(divider(page)).toBeVisible();
    await page.getByRole("button", { name: "Move the divider right" }).click();
    await expect(divider(page)).toHaveAttribute("aria-valuenow", "60");
    await choice.getByRole("radio", { name: "Nothing" }).check();
    await expect(divider(page)).toBeHidden();
  });

  test.each(["1956", "1855"])(
    "with %s on both sides, or of unknown kind, is dropped with a notice",
    async (value) => {
      const { page } = await openAtlas(`?scenario=1956&compare=${value}`);
      await expect(page.locator(".notice")).toContainText("compare");
      await expect(divider(page)).toHaveCount(0);
      await expect.poll(() => queryOf(page)).toBe("?scenario=1956");
    },
  );
});

describe("zones that fail to load", () => {
  test("leave land figures and the switch working, with a message and a retry", async () => {
    const { page } = await newPage();
    await page.route("**/data/zones/*", (route) => route.fulfill({ status: 404, body: "" }));
    await page.route("**/data/figures.json", (route) => route.fulfill({ body: "[1" }));
    await page.goto(`${inject("siteUrl")}?panel=scenario`);
    const notice = page.locator(".notice");
    await expect(notice).toContainText("The computed sea areas cannot be drawn.");
    await expect(notice).toContainText("The figures on the sea cannot be shown.");
    await explorer.scenario(page, "1956 declaration").check();
    await expect(page.getByText("346 km²").first()).toBeVisible();
    await expect(page.locator(".bar-row").first()).toContainText("6.9%");
    await expect(page.locator(".bar-row").last()).toContainText("not known");
    await expect
      .poll(async () =>
        (await placesMarked(page, "standing", "passes-to-japan")).includes("shikotan"),
      )
      .toBe(true);

    await page.unroute("**/data/zones/*");
    await page.unroute("**/data/figures.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(notice).toBeHidden();
    await expect(zones(page)).toHaveCount(12);
    await expect(page.locator(".bar-row").last()).toContainText(/49\.\d%/);
  });

  test("of another kind are refused", async () => {
    const { page } = await newPage();
    await page.route("**/data/zones/*", (route) =>
      route.fulfill({ body: '{"type":"Topology","arcs":[],"objects":{}}' }),
    );
    await page.goto(`${inject("siteUrl")}?panel=scenario`);
    await expect(page.locator(".notice")).toContainText("holds something other than expected");
    await expect(page.getByText("The map has stopped working.")).toHaveCount(0);
  });

  test("code that cannot be fetched is told over the map, which goes on working", async () => {
    const { page } = await newPage();
    await page.route("**/assets/Sea-*.js", (route) => route.abort());
    await page.goto(`${inject("siteUrl")}?panel=scenario&scenario=1956`);
    await expect(
      page.getByText("draws the sea or compares scenarios could not be loaded"),
    ).toBeVisible();
    await expect
      .poll(async () =>
        (await placesMarked(page, "standing", "passes-to-japan")).includes("shikotan"),
      )
      .toBe(true);
    await page.unroute("**/assets/Sea-*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(zones(page)).toHaveCount(12);
  });
});
