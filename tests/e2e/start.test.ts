import { gzipSync } from "node:zlib";
import { describe, inject, test } from "vitest";
import { limits } from "../budget/limits.ts";
import { dataFiles, holdBack, load, mapReady, settled, todayQuery, visit } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer, placesMarked, queryOf } from "./explorer.ts";
import { open, screens } from "./pages.ts";

describe("the first screen", () => {
  test("needs no more script than the budget allows, and only the data it weighs", async () => {
    const page = await load("");
    const first = await page.evaluate(() => {
      const readyMs = performance.getEntriesByName("map-ready")[0]?.startTime ?? 0;
      return performance
        .getEntriesByType("resource")
        .filter(({ name, startTime }) => name.endsWith(".js") && startTime < readyMs)
        .map(({ name }) => name);
    });
    const scripts = await Promise.all(
      [...new Set(first)].map(async (address) => (await page.request.get(address)).body()),
    );
    const bytes = scripts.map((body) => gzipSync(body, { level: 9 }).byteLength);
    const sumKb = bytes.reduce((sum, each) => sum + each, 0) / 1000;
    // Fewer than the smallest page needs would mean that they were not seen.
    expect(sumKb).toBeGreaterThan(80);
    expect(sumKb).toBeLessThanOrEqual(limits.firstScriptKb);
    // The wide screen needs the most. The page has its files under names with their hash.
    const data = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({ name }) => /([^/]+)-[\w-]{8}(\.\w*json)$/.exec(name))
          .flatMap((match) => (match === null ? [] : [`${match[1]}${match[2]}`])),
      );
    const weighed = Object.keys(limits.firstDataKb).map((path) => path.replace(/.*\//, ""));
    await expect.poll(async () => [...new Set(await data())].sort()).toEqual(weighed.sort());
  });

  test.each([
    ["", screens.desktop],
    ["", screens.phone],
    ["?place=shikotan", screens.desktop],
    ["?place=shikotan", screens.phone],
    ["?story=5", screens.desktop],
    ["?scenario=four&panel=scenario", screens.phone],
  ])(
    "at %j is painted before any other file has come, and nothing moves when they do: %o",
    async (query, viewport) => {
      const page = await open({ viewport });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      const release = await holdBack(page, "**/assets/**");
      await page.goto(`${inject("siteUrl")}${query}`, { waitUntil: "commit" });
      await page.waitForFunction(
        () => performance.getEntriesByName("first-contentful-paint").length > 0,
      );
      await expect(page.getByText("Treaty Atlas", { exact: true })).toBeVisible();
      release();
      await mapReady(page);
      await settled(page);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
    },
  );

  test.each(Object.entries(screens))(
    "on a %s marks when the map was ready",
    async (_, viewport) => {
      const page = await load("", { viewport });
      expect((await placesMarked(page, "standing", "administered-by-russia")).sort()).toEqual([
        "iturup",
        "kunashir",
      ]);
      expect(await placesMarked(page, "standing", "passes-to-japan")).toEqual(
        expect.arrayContaining(["shikotan", "zelyony", "signalny"]),
      );
      await explorer.scenario(page, "Today").check();
      await page.waitForFunction(() => performance.getEntriesByName("scenario-painted").length > 0);
    },
  );
});

describe("what is there without script", () => {
  test("leads from tab to tab and to the two claims", async () => {
    const page = await open();
    const release = await holdBack(page, "**/assets/*.js", "abort");
    await page.goto(inject("siteUrl"), { waitUntil: "commit" });
    await expect(explorer.tab(page, "Claims")).toBeVisible();
    await expect(explorer.tab(page, "Claims")).toHaveAttribute(
      "href",
      "?scenario=1956&panel=claims",
    );
    for (const name of [/^Paragraph 5 /, /^Paragraph 11 /]) {
      await expect(page.getByRole("link", { name })).toHaveAttribute("href", /[?&]claim=p/);
    }
    release();
  });
});

test("land that comes late leaves the islands in view, and can be looked past", async () => {
  const page = await open();
  const release = await holdBack(page, dataFiles("kurils"));
  await visit(page, todayQuery);
  await mapReady(page);
  const islands = await placesMarked(page, "standing", "administered-by-russia");
  expect(islands).toContain("iturup");
  await explorer.placeLink(page, "Shikotan").click();
  await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  expect(queryOf(page)).toBe("?place=shikotan");
  release();
  await expect(page.locator(".leaflet-land-pane .land").first()).toBeAttached();
});
