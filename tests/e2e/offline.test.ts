import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright";
import { expect } from "playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach, describe, test } from "vitest";
import { buildSite } from "../build-site.ts";
import { explorer, queryOf } from "./explorer.ts";
import { closePages, newPage, screens, stopBrowser, type Watched } from "./reader.ts";
import { type ReleaseServer, serveRelease } from "./release-server.ts";
import { violations } from "./violations.ts";

let first: string;
let second: string;
let server: ReleaseServer;

/** The same site with other words on its first screen and in a late part, and with other data. */
function buildSecond(): Promise<string> {
  return buildSite([
    {
      name: "second-release",
      enforce: "post",
      transform: (code) =>
        code
          .replace("What would the 1956 declaration change?", "What would the second release change?")
          .replace("Treaty of Shimoda draws the first border", "Shimoda in the second release"),
      generateBundle(_, bundle) {
        const figures = bundle["data/figures.json"];
        if (figures?.type === "asset") figures.source = `${figures.source}\n`;
      },
    },
  ]);
}

beforeAll(async () => {
  first = await buildSite();
  second = await buildSecond();
}, 120_000);

beforeEach(async () => {
  server = await serveRelease(first);
});

afterEach(async () => {
  await closePages();
  server.close();
});

afterAll(async () => {
  await stopBrowser();
  for (const folder of [first, second]) rmSync(folder, { recursive: true });
});

const offline = (page: Page) => explorer.panel(page, "Offline");
const notice = (page: Page) => page.locator(".notice");
const loadIt = (page: Page) => notice(page).getByRole("button", { name: "Load it" });

async function go(page: Page, query = ""): Promise<void> {
  await page.goto(`${server.url}${query}`);
  await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
}

/** A visit that lasts until the site is kept and answers this page. */
async function visit(query = "", options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await newPage({ serviceWorkers: "allow", ...options });
  await go(watched.page, query);
  await watched.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return watched;
}

/** Takes the network away: the browser's, and in case that a worker keeps its own, the server's. */
async function goOffline(page: Page): Promise<void> {
  await page.context().setOffline(true);
  server.cut(() => true);
}

/** Names of the caches of the site, and how many files each holds. */
function caches(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const names = await window.caches.keys();
    const counts = names.map(async (name) => {
      const keys = await (await window.caches.open(name)).keys();
      return [name, keys.length] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  });
}

/** The release caches, without the notes. */
async function releases(page: Page): Promise<readonly string[]> {
  return Object.keys(await caches(page)).filter((name) => !name.endsWith(" notes"));
}

/** Publishes the second release and has a page look for it. */
async function publishSecond(page: Page): Promise<void> {
  server.serve(second);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
}

describe("after one visit, with the network off", () => {
  test("the page that is open goes on: panels, search, coasts, the sea, and it loads again", async () => {
    const { page, errors } = await visit();
    await goOffline(page);

    await explorer.tab(page, "Timeline").click();
    await expect(page.getByText("Treaty of Shimoda draws the first border")).toBeVisible();
    await page.getByRole("combobox", { name: "Search" }).fill("Kadena");
    await page.getByRole("listbox", { name: "Search results" }).getByRole("option").first().click();
    await expect(explorer.panel(page, "Kadena Air Base")).toBeVisible();
    await explorer.tab(page, "Scenario").click();
    await expect(page.locator(".leaflet-sea-pane .sea-zone").first()).toBeAttached();

    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
    await expect(page.locator(".loading, .map-loading, .notice")).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test.each([
    ["?panel=claims", (page: Page) => page.getByRole("heading", { name: /25 claims/ })],
    ["?place=shikotan&map=9/43.8/146.75", (page: Page) => explorer.panel(page, "Shikotan")],
    ["?place=kadena-air-base", (page: Page) => explorer.panel(page, "Kadena Air Base")],
    [
      "?claim=p5-four-islands&scenario=1956",
      (page: Page) => explorer.panel(page, "Moscow gives up four islands"),
    ],
    [
      "?measure=tokyo~moscow",
      (page: Page) => explorer.panel(page, "Distance between two places"),
    ],
    [
      "?overlay=iturup~26.6,128",
      (page: Page) => explorer.panel(page, "An island laid over another place"),
    ],
    ["?panel=terms", (page: Page) => explorer.panel(page, "Terms")],
    ["?panel=privacy", (page: Page) => explorer.panel(page, "Privacy")],
    ["index.html?panel=sources", (page: Page) => page.getByRole("link", { name: "Terms" })],
    ["?compare=four", (page: Page) => page.getByRole("slider")],
  ] as const)("the link %s opens", async (query, part) => {
    const { page, errors } = await visit();
    await goOffline(page);
    await go(page, query);
    await expect(part(page).first()).toBeVisible();
    await expect(page.locator(".loading, .map-loading, .notice")).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test("published data and the licences open; the pieces for reuse do by choice", async () => {
    const { page } = await visit("?panel=offline");
    const status = (path: string) =>
      page.evaluate(
        (path) => fetch(path).then((answer) => answer.status, () => "none"),
        path,
      );
    const own = ["licences.txt", "data/claims.json", "data/sources.json", "data/bases.geojson"];
    const more = ["data/zones-today.geojson", "data/zones-1956.geojson"];

    await expect(offline(page)).toContainText("Kept: this site works without a network.");
    const keep = page.getByRole("button", { name: /^Keep everything offline \(0\.3 MB\)$/ });
    await expect(keep).toBeVisible();
    await page.context().setOffline(true);
    server.cut(() => true);
    expect(await Promise.all(own.map(status))).toEqual(own.map(() => 200));
    expect(await Promise.all(more.map(status))).toEqual(more.map(() => "none"));

    await page.context().setOffline(false);
    server.cut(() => false);
    await keep.press("Enter");
    const result = page.getByText("Everything is kept: all of this site works without a network.");
    await expect(result).toBeFocused();
    await expect(keep).toBeHidden();
    await goOffline(page);
    expect(await Promise.all(more.map(status))).toEqual(more.map(() => 200));
    await page.goto(`${server.url}licences.txt`);
    await expect(page.locator("body")).toContainText("BSD-2-Clause");
  });
});

describe("the copy", () => {
  test("is not begun before the first screen stands, and fetches nothing twice", async () => {
    server.cut((path) => path === "data/islands.geojson");
    const { page } = await newPage({ serviceWorkers: "allow" });
    await page.goto(server.url);
    await expect(notice(page)).toContainText("The islands cannot be drawn.");
    expect(server.asked).not.toContain("sw.js");
    server.cut(() => false);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(server.asked.filter((path) => path === "sw.js")).toHaveLength(1);
    const hashed = server.asked.filter((path) => path.startsWith("assets/"));
    expect(new Set(hashed).size).toBe(hashed.length);
  });

  test("holds only what was used where the browser asks to save data", async () => {
    const { page } = await newPage({ serviceWorkers: "allow" });
    const tools = await page.context().newCDPSession(page);
    await tools.send("Emulation.setDataSaverOverride", { dataSaverEnabled: true });
    await go(page, "?panel=offline");
    // A worker has its own idea of that, which the tools reach only by name.
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const isSaving = await page.evaluate("navigator.connection.saveData");
    expect(isSaving).toBe(true);
  });

  test("is removed, stays removed, and is made again, as the reader chooses", async () => {
    const { page } = await visit("?panel=offline");
    await page.getByRole("button", { name: "Remove what is kept" }).press("Enter");
    await expect(page.getByText("What was kept has been removed.")).toBeFocused();
    await expect(offline(page)).toContainText("Not kept, as you chose");
    expect(await caches(page)).toEqual({ "treaty-atlas /some/where/ notes": 1 });

    await go(page, "?panel=offline");
    await expect(offline(page)).toContainText("Not kept, as you chose");
    expect(await releases(page)).toEqual([]);
    expect(await page.evaluate("navigator.serviceWorker.controller")).toBeNull();

    await page.getByRole("button", { name: "Keep this site offline" }).press("Enter");
    await expect(page.getByText("This site is kept and works without a network.")).toBeFocused();
    await goOffline(page);
    await go(page, "?panel=terms");
    await expect(explorer.panel(page, "Terms")).toBeVisible();
  });

  test("is made again at once, in the page that has removed it", async () => {
    const { page } = await visit("?panel=offline");
    await page.getByRole("button", { name: "Remove what is kept" }).click();
    await page.getByRole("button", { name: "Keep this site offline" }).click();
    await expect(page.getByText("This site is kept and works without a network.")).toBeFocused();
    await goOffline(page);
    await go(page, "?panel=timeline");
    await expect(page.getByText("Treaty of Shimoda draws the first border")).toBeVisible();
  });

  test("that was cleared under way is made good while there is a network", async () => {
    const { page, errors } = await visit();
    await page.evaluate(async () => {
      for (const name of await window.caches.keys()) await window.caches.delete(name);
    });
    await explorer.tab(page, "Timeline").click();
    await expect(page.getByText("Treaty of Shimoda draws the first border")).toBeVisible();
    await go(page);
    await expect(page.locator(".notice")).toHaveCount(0);
    expect(errors).toEqual([]);
  });
});

describe("a newer release", () => {
  test("is offered and told, keeps the view, and takes the place of the older one whole", async () => {
    const { page, errors } = await visit("?scenario=1956");
    await explorer.placeLink(page, "Shikotan").first().click();
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    const before = await releases(page);
    await publishSecond(page);
    await expect(notice(page)).toContainText("A new version of Treaty Atlas is ready.");
    await expect(explorer.status(page)).toContainText("A new version of Treaty Atlas is ready.");

    // Until it is accepted a page stays what it was, also where it is opened anew.
    await page.reload();
    await expect(page.locator("body")).toContainText("What would the 1956 declaration change?");
    await loadIt(page).press("Enter");
    await expect(page.locator("body")).toContainText("What would the second release change?");
    await expect(explorer.panel(page, "Shikotan")).toBeVisible();
    await expect.poll(() => queryOf(page)).toContain("place=shikotan");
    await expect(notice(page)).toHaveCount(0);

    await goOffline(page);
    await go(page, "?panel=timeline");
    await expect(page.getByText("Shimoda in the second release")).toBeVisible();
    await expect.poll(() => releases(page)).toHaveLength(1);
    expect(await releases(page)).not.toEqual(before);
    expect(errors).toEqual([]);
  });

  test("fetches only what has changed", async () => {
    const { page } = await visit();
    server.asked.length = 0;
    await publishSecond(page);
    await expect(notice(page)).toContainText("A new version");
    expect(server.asked).toContain("data/figures.json");
    expect(server.asked).not.toContain("data/basemap/kurils.geojson");
  });

  test("is found by who asks for it, and can be left for later", async () => {
    const { page } = await visit("?panel=offline");
    await page.getByRole("button", { name: "Check for a new version" }).click();
    await expect(offline(page)).toContainText("You have the newest version.");
    server.serve(second);
    await page.getByRole("button", { name: "Check for a new version" }).click();
    await expect(explorer.status(page)).toContainText("new");
    await expect(notice(page)).toContainText("A new version");
    await page.getByRole("button", { name: "Dismiss" }).press("Enter");
    await expect(notice(page)).toBeHidden();
    await offline(page).getByRole("button", { name: "Load it" }).click();
    await expect(page.locator("body")).toContainText("What would the second release change?");
  });

  test("accepted in one tab leaves another whole, and tells it", async () => {
    const { page } = await visit();
    const other = await page.context().newPage();
    await go(other, "?scenario=four");
    await publishSecond(page);
    await loadIt(page).click();
    await expect(page.locator("body")).toContainText("What would the second release change?");

    await expect(notice(other)).toContainText("Another tab has loaded a new version");
    await expect(explorer.status(other)).toContainText("Another tab has loaded a new version");
    // Parts and data it has not used yet are those of its own release, the server has others.
    await explorer.tab(other, "Timeline").click();
    await expect(other.getByText("Treaty of Shimoda draws the first border")).toBeVisible();
    const figures = (page: Page) =>
      page.evaluate(() => fetch("./data/figures.json").then((answer) => answer.text()));
    expect(await figures(other)).toBe(readFileSync(join(first, "data/figures.json"), "utf8"));
    expect(await figures(page)).toBe(readFileSync(join(second, "data/figures.json"), "utf8"));

    await loadIt(other).click();
    await expect(other.locator("body")).toContainText("What would the second release change?");
    await expect.poll(() => queryOf(other)).toContain("scenario=four");
    await page.reload();
    await expect.poll(() => releases(page)).toHaveLength(1);
  });

  test.each([
    ["a file that is missing", (path: string) => path === "data/figures.json"],
    ["a network that is cut midway", (path: string) => /^(assets|data)\/.*[^j]s/.test(path)],
  ])("with %s leaves the older one whole", async (_, isCut) => {
    const { page, errors } = await visit("?panel=offline");
    const before = await caches(page);
    server.cut(isCut);
    await publishSecond(page).catch(() => {});
    await expect(offline(page)).toContainText("A newer version could not be kept whole");
    await expect(offline(page)).toContainText("Kept: this site works without a network.");
    expect(await caches(page)).toEqual(before);

    await goOffline(page);
    await go(page, "?panel=timeline");
    await expect(page.getByText("Treaty of Shimoda draws the first border")).toBeVisible();
    expect(errors).toEqual([]);
  });

  test("for which there is no room leaves the older one whole", async () => {
    const { page } = await visit("?panel=offline");
    const before = await caches(page);
    const tools = await page.context().newCDPSession(page);
    const { origin } = new URL(server.url);
    await tools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    await publishSecond(page).catch(() => {});
    await expect(offline(page)).toContainText("A newer version could not be kept whole");
    await expect(offline(page)).toContainText("There is no room left for the copy.");
    expect(await caches(page)).toEqual(before);
  });

  test("that is replaced while it is fetched is never mixed with the next", async () => {
    const { page } = await visit("?panel=offline");
    const before = await caches(page);
    // The list is of the second release, one file of it is already of a third.
    const mixed = await serveRelease(second);
    mixed.close();
    server.serve(second);
    server.cut((path) => path === "data/claims.json");
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    expect(Object.keys(before)).toHaveLength(2);
  });
});
