import type { Locator, Page } from "playwright";
import { describe, test } from "vitest";
import { expect } from "./expect.ts";
import { explorer } from "./explorer.ts";
import { newPage, screens } from "./reader.ts";
import {
  buildBilingual,
  cacheCounts,
  changed,
  go,
  goOffline,
  goOnline,
  leaveNoRoom,
  loadIt,
  notice,
  offlinePanel,
  publish,
  releasesKept,
  twoReleases,
  visit,
  words,
} from "./releases.ts";
import { violations } from "./violations.ts";

const releases = twoReleases();

/** Ends all workers, as the browser may at any time; they begin anew when they are needed. */
async function endWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}

/** Forgets what the browser holds of files by itself, apart from what the worker keeps. */
async function clearBrowserCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await session.detach();
}

/** What a page gets for a file of the site: its status, or "none" where nothing answers. */
function statusOf(page: Page, path: string): Promise<number | "none"> {
  return page.evaluate(
    (path) =>
      fetch(path).then(
        (answer) => answer.status,
        () => "none" as const,
      ),
    path,
  );
}

describe("after one visit, with the network off", () => {
  test("the page that is open goes on: panels, search, coasts, the sea, and it loads again", async () => {
    const { page, errors } = await visit();
    await goOffline(page);

    await explorer.tab(page, "Timeline").click();
    await expect(page.getByText(words.first.event)).toBeVisible();
    await page.getByRole("combobox", { name: "Search" }).fill("Kadena");
    await page.getByRole("option", { name: /^Kadena Air Base/ }).click();
    await expect(explorer.panel(page, "Kadena Air Base")).toBeVisible();
    await explorer.tab(page, "Scenario").click();
    await expect(page.locator(".leaflet-sea-pane .sea-zone").first()).toBeAttached();

    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
    await expect(page.locator(".loading, .map-loading, .notice")).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test("every kind of link opens", async () => {
    const links: Readonly<Record<string, (page: Page) => Locator>> = {
      "?panel=claims": (page) => page.getByRole("heading", { name: /25 claims/ }),
      "?place=shikotan&map=9/43.8/146.75": (page) => explorer.panel(page, "Shikotan"),
      "?place=kadena-air-base": (page) => explorer.panel(page, "Kadena Air Base"),
      "?claim=p5-four-islands&scenario=1956": (page) =>
        explorer.panel(page, "Moscow gives up four islands"),
      "?measure=tokyo~moscow": (page) => explorer.panel(page, "Distance between two places"),
      "?overlay=iturup~26.6,128": (page) =>
        explorer.panel(page, "An island laid over another place"),
      "?panel=terms": (page) => explorer.panel(page, "Terms"),
      "?panel=article": (page) => page.getByLabel("Text of the article"),
      "?panel=privacy": (page) => explorer.panel(page, "Privacy"),
      "?panel=offline": (page) => explorer.panel(page, "Offline"),
      "index.html?panel=sources": (page) => page.getByRole("link", { name: "Terms" }),
      "?compare=four&layers=eez-200": (page) => page.getByRole("slider"),
    };
    const { page, errors } = await visit();
    await goOffline(page);
    for (const [query, part] of Object.entries(links)) {
      await go(page, query);
      await expect(part(page).first(), query).toBeVisible();
      await expect(page.locator(".loading, .map-loading, .notice"), query).toHaveCount(0);
    }
    expect(errors).toEqual([]);
  });

  test("published data, the licences and the page of text open", async () => {
    const { page } = await visit();
    await goOffline(page);
    for (const path of ["data/claims.json", "data/zones-1956.geojson", "licences.txt"]) {
      expect(await statusOf(page, path), path).toBe(200);
    }
    await page.goto(`${releases.server.url}licences.txt`);
    await expect(page.locator("body")).toContainText("BSD-2-Clause");
    await page.goto(`${releases.server.url}text.html`);
    await expect(page.getByRole("heading", { name: "Shikotan" }).first()).toBeVisible();
  });

  test("another language does by choice, which states its size", async () => {
    releases.server.serve(await buildBilingual());
    const { page } = await visit("?panel=offline");
    const paths = ["xx/", "assets/notes-AAAAAAAA.xx.js"];
    const statuses = () => Promise.all(paths.map((path) => statusOf(page, path)));
    await expect(offlinePanel(page)).toContainText("Kept: this site works without a network.");
    await goOffline(page);
    expect(await statuses()).toEqual(["none", "none"]);

    await goOnline(page);
    const keep = page.getByRole("button", { name: /^Keep everything offline \(0\.\d MB\)$/ });
    await keep.press("Enter");
    const result = page.getByText("Everything is kept: all of this site works without a network.");
    await expect(result).toBeFocused();
    await expect(keep).toBeHidden();
    await goOffline(page);
    expect(await statuses()).toEqual([200, 200]);
  });

  test("who has gone on by the time all is kept is told, not called back", async () => {
    releases.server.serve(await buildBilingual());
    const { page } = await visit("?panel=offline");
    const keep = page.getByRole("button", { name: /^Keep everything offline/ });
    await keep.evaluate((button: HTMLElement) => {
      button.click();
      document.querySelector<HTMLElement>(".search-input")?.focus();
    });
    await expect(explorer.status(page)).toContainText("Everything is kept");
    await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
  });

  test("who comes back while all is being kept sees how far it is, and is told the end", async () => {
    releases.server.serve(await buildBilingual());
    const { page } = await visit("?panel=offline");
    const letGo = releases.server.hold("assets/notes-AAAAAAAA.xx.js");
    const keep = page.getByRole("button", { name: /^Keep everything offline/ });
    await keep.click();
    await expect(page.getByRole("progressbar")).toBeVisible();
    await explorer.tab(page, "Places").click();
    await expect(offlinePanel(page)).toBeHidden();
    await page.goBack();
    await expect(page.getByRole("progressbar")).toBeVisible();
    await expect(page.getByRole("button", { name: "Check for a new version" })).toBeDisabled();
    letGo();
    await expect(explorer.status(page)).toContainText("Everything is kept");
    await expect(page.getByRole("progressbar")).toBeHidden();
    await expect(keep).toBeHidden();
  });

  test("keeping goes on where the browser ended the worker, and says so if it comes no further", async () => {
    releases.server.serve(await buildBilingual());
    const { page } = await visit("?panel=offline");
    const heldPath = "assets/notes-AAAAAAAA.xx.js";
    const letGo = releases.server.hold(heldPath);
    const asks = () => releases.server.asked.filter((path) => path === heldPath).length;
    const keep = page.getByRole("button", { name: /^Keep everything offline/ });
    await keep.click();
    for (const times of [1, 2]) {
      await expect.poll(asks).toBe(times);
      await endWorkers(page);
    }
    await expect(offlinePanel(page)).toContainText("The copy could not be finished");
    await expect(page.getByRole("progressbar")).toBeHidden();
    letGo();
    await keep.click();
    await expect(offlinePanel(page)).toContainText("Everything is kept");
  });

  test("each language that was opened does, whole", async () => {
    releases.server.serve(await buildBilingual());
    const { page } = await visit();
    await go(page, "xx/");
    const notes = `${releases.server.url}assets/notes-AAAAAAAA.xx.js`;
    const isKept = () =>
      page.evaluate(async (notes) => !!(await caches.match(notes, { ignoreSearch: true })), notes);
    await expect.poll(isKept).toBe(true);
    await goOffline(page);
    await go(page, "xx/?panel=timeline");
    await expect(page.getByText(words.first.event)).toBeVisible();
    expect(await statusOf(page, notes)).toBe(200);
    await go(page, "?panel=offline");
    await expect(offlinePanel(page)).not.toContainText("Not kept");
  });
});

describe("the copy", () => {
  test("is not begun before the first screen stands, and fetches nothing twice", async () => {
    releases.server.cut((path) => path.startsWith("data/islands"));
    const { page } = await newPage({ serviceWorkers: "allow" });
    await page.goto(releases.server.url);
    await expect(notice(page)).toContainText("The islands cannot be drawn.");
    expect(releases.server.asked).not.toContain("sw.js");
    releases.server.cut(() => false);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(releases.server.asked.filter((path) => path === "sw.js")).toHaveLength(1);
    const hashed = releases.server.asked.filter((path) => path.startsWith("assets/"));
    expect(new Set(hashed).size).toBe(hashed.length);
  });

  test("holds only what was used where the browser asks to save data", async () => {
    // Chromium's tools tell that to pages only, so the worker is told by its own script.
    const says = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } });';
    releases.server.serve(changed(releases.first, "sw.js", (script) => `${says}\n${script}`));
    const { page } = await visit("?panel=timeline");
    await page.getByRole("link", { name: "Places" }).or(explorer.tab(page, "Places")).click();
    const kept = await releasesKept(page);
    expect(kept).toHaveLength(1);
    expect((await cacheCounts(page))[kept[0] ?? ""]).toBeLessThan(50);
    expect(releases.server.asked).not.toContain("data/basemap/okinawa.geojson");

    await goOffline(page);
    await go(page, "?panel=timeline");
    await expect(page.getByText(words.first.event)).toBeVisible();
    await goOnline(page);

    // What is used later is kept from then on, and a newer release has the same parts.
    await go(page, "?panel=offline");
    await expect(offlinePanel(page)).toContainText("Kept in part");
    await page.getByRole("button", { name: /^Keep everything offline \(\d\.\d MB\)$/ }).focus();
    releases.server.serve(changed(releases.second, "sw.js", (script) => `${says}\n${script}`));
    await page.getByRole("button", { name: "Check for a new version" }).click();
    await loadIt(page).click();
    await expect(page.locator("body")).toContainText(words.second.question);
    expect(releases.server.asked).not.toContain("data/basemap/okinawa.geojson");
    await goOffline(page);
    await go(page, "?panel=timeline");
    await expect(page.getByText(words.second.event)).toBeVisible();
    await go(page, "?panel=offline");
    await expect(offlinePanel(page)).toContainText("Kept in part");
  });

  test("is removed, stays removed, and is made again, as the reader chooses", async () => {
    const { page } = await visit("?panel=offline");
    await page.getByRole("button", { name: "Remove what is kept" }).press("Enter");
    await expect(page.getByText("What was kept has been removed.")).toBeFocused();
    await expect(offlinePanel(page)).toContainText("Not kept, as you chose");
    expect(await cacheCounts(page)).toEqual({ "treaty-atlas /some/where/ notes": 1 });

    await go(page, "?panel=offline");
    await expect(offlinePanel(page)).toContainText("Not kept, as you chose");
    expect(await releasesKept(page)).toEqual([]);
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
    await expect(notice(page)).toHaveCount(0);
    await goOffline(page);
    await go(page, "?panel=timeline");
    await expect(page.getByText(words.first.event)).toBeVisible();
  });

  test.each([
    ["anything", () => true],
    ["the files", (path: string) => path.startsWith("assets/")],
  ])("is not said to be made again where the server no longer has %s", async (_, isCut) => {
    const { page } = await visit("?panel=offline");
    await page.getByRole("button", { name: "Remove what is kept" }).click();
    const keep = page.getByRole("button", { name: "Keep this site offline" });
    await expect(keep).toBeVisible();
    // Unless the page is another, the browser has the worker that it was to let go of still at hand.
    await go(page, "?panel=offline");
    await clearBrowserCache(page);
    releases.server.cut(isCut);
    await keep.click();
    await expect(page.locator("p:focus")).toContainText("The copy could not be finished");
    await expect(offlinePanel(page)).toContainText("Not kept: this site needs the network.");
    releases.server.cut(() => false);
    await keep.click();
    await expect(offlinePanel(page)).toContainText("Kept: this site works without a network.");
  });

  test("is known to be removed, and made again, in every tab", async () => {
    const { page } = await visit("?panel=offline");
    const other = await page.context().newPage();
    await go(other, "?panel=offline");
    await expect(offlinePanel(other)).toContainText("Kept: this site works without a network.");
    await page.getByRole("button", { name: "Remove what is kept" }).click();
    await expect(offlinePanel(other)).toContainText("Not kept, as you chose");
    await expect(other.getByRole("button", { name: "Check for a new version" })).toHaveCount(0);

    // Either of them can have it made again.
    await other.getByRole("button", { name: "Keep this site offline" }).click();
    await expect(other.getByText("This site is kept and works without a network.")).toBeFocused();
    await expect(offlinePanel(page)).toContainText("Kept: this site works without a network.");
    await page.getByRole("button", { name: "Check for a new version" }).click();
    await expect(offlinePanel(page)).toContainText("You have the newest version.");
    await goOffline(page);
    await go(page, "?panel=timeline");
    await expect(page.getByText(words.first.event)).toBeVisible();
  });

  test("that was cleared under way is made good while there is a network", async () => {
    const { page, errors } = await visit();
    const filesKept = async () => Math.max(0, ...Object.values(await cacheCounts(page)));
    const before = await filesKept();
    await page.evaluate(async () => {
      for (const name of await window.caches.keys()) await window.caches.delete(name);
    });
    await explorer.tab(page, "Timeline").click();
    await expect(page.getByText(words.first.event)).toBeVisible();
    await go(page, "?panel=offline");
    await expect(page.locator(".notice")).toHaveCount(0);
    await expect.poll(filesKept).toBe(before);
    await goOffline(page);
    await go(page, "?panel=timeline");
    await expect(page.getByText(words.first.event)).toBeVisible();
    expect(errors).toEqual([]);
  });

  test("that was cleared and finds no room is not said to be kept", async () => {
    const { page } = await visit();
    await page.evaluate(async () => {
      for (const name of await window.caches.keys()) await window.caches.delete(name);
    });
    await leaveNoRoom(page);
    await go(page, "?panel=offline");
    await expect(offlinePanel(page)).toContainText("Not kept: this site needs the network.");
    await expect(offlinePanel(page)).toContainText("There is no room left for the copy.");
  });
});

describe("the page on offline use", () => {
  test("is found under Sources and goes back there", async () => {
    const { page } = await visit("?panel=sources");
    const open = page.getByRole("link", { name: "Offline" });
    await open.press("Enter");
    await expect(offlinePanel(page).getByRole("heading", { level: 2 })).toBeFocused();
    await expect(offlinePanel(page)).toContainText("Kept: this site works without a network.");
    await expect(offlinePanel(page)).toContainText(/Version\s*[\da-f]{8}/);
    await expect(offlinePanel(page)).toContainText(/\d+ files, \d(\.\d)? MB/);
    await page.getByRole("link", { name: "Back to the sources" }).press("Enter");
    await expect(open).toBeFocused();
  });

  test.each([
    ["light", screens.desktop],
    ["dark", screens.narrow],
  ] as const)(
    "passes axe in the %s theme with an update at hand, and fits",
    async (colorScheme, viewport) => {
      const { page } = await visit("?panel=offline", { colorScheme, viewport });
      await publish(page, releases.second);
      await expect(notice(page)).toContainText("A new version");
      expect(await violations(page)).toEqual([]);
      const overflows = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(overflows).toBe(false);
    },
  );
});

test("the site can be installed", async () => {
  const { page } = await visit();
  const tools = await page.context().newCDPSession(page);
  const { installabilityErrors } = await tools.send("Page.getInstallabilityErrors");
  // Pages of a test are never the browser's own profile.
  const errors = installabilityErrors.map(({ errorId }) => errorId);
  expect(errors.filter((id) => id !== "in-incognito")).toEqual([]);
  const { url, errors: faults, data = "" } = await tools.send("Page.getAppManifest");
  expect(url).toBe(`${releases.server.url}manifest.webmanifest`);
  expect(faults).toEqual([]);
  const { icons } = JSON.parse(data) as { icons: { src: string; sizes: string }[] };
  for (const { src, sizes } of icons.filter(({ src }) => src.endsWith(".png"))) {
    const side = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(side).toBe(sizes);
  }
});
