import { readdirSync } from "node:fs";
import type { Locator, Page } from "playwright";
import { describe, test } from "vitest";
import { expectInTime as expect } from "../e2e/expect.ts";
import { explorer } from "../e2e/explorer.ts";
import { expectErrors, expectHost } from "../e2e/pages.ts";
import {
  button,
  cacheCounts,
  changed,
  expectRefused,
  go,
  goOffline,
  leaveNoRoom,
  loadIt,
  newReader,
  nextRelease,
  notice,
  offlinePanel,
  publish,
  releaseOf,
  visitUntilKept,
  withReleaseServer,
} from "../e2e/releases.ts";

const server = withReleaseServer();
const folder = () => server().folder();

const isKept = "Kept: this site works without a network.";
const keepAgain = "Keep this site offline";

describe("without a network", () => {
  test("every file of the site is there, but for source maps, icons and geometry for reuse", async () => {
    const page = await visitUntilKept();
    await goOffline(page);
    const paths = readdirSync(folder(), { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => /\.(html|js|css|json|geojson|topojson|jsonld|txt|webmanifest)$/.test(path))
      // The page has copies of the geometry by hashed names; those for reuse are not kept.
      .filter((path) => !/^\.vite\/|^sw\.js$|^robots\.txt$|^data\/.*(geo|topo)json$/.test(path));
    const missing = await page.evaluate(async (paths) => {
      const answers = paths.map((path) => fetch(path).catch(() => null));
      const statuses = (await Promise.all(answers)).map((answer) => answer?.status);
      return paths.filter((_, index) => statuses[index] !== 200);
    }, paths);
    expect(paths.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  test("every kind of link opens", async () => {
    const links: Readonly<Record<string, (page: Page) => Locator>> = {
      "?panel=claims": (page) => page.getByRole("heading", { name: /26 claims/ }),
      "?place=shikotan&map=9/43.8/146.75": (page) => explorer.panel(page, "Shikotan"),
      "?claim=p5-four-islands&scenario=1956": (page) =>
        explorer.panel(page, "Article: four islands handed over"),
      "?measure=tokyo~moscow": (page) => explorer.panel(page, "Distance between two places"),
      "?overlay=iturup~26.6,128": (page) =>
        explorer.panel(page, "An island laid over another place"),
      "?panel=terms": (page) => explorer.panel(page, "Terms"),
      "?panel=article": (page) =>
        page.getByRole("heading", { name: "Read the article in our words" }),
      "?panel=privacy": (page) => explorer.panel(page, "Privacy"),
      "?panel=offline": (page) => offlinePanel(page).getByText(isKept),
      "index.html?panel=sources": (page) => page.getByRole("link", { name: "Terms" }),
      "?compare=four&layers=eez-200": (page) => page.getByRole("slider"),
    };
    const page = await visitUntilKept();
    await goOffline(page);
    for (const [query, part] of Object.entries(links)) {
      await go(page, query);
      await expect(part(page).first(), query).toBeVisible();
      await expect(page.locator(".loading, .map-loading, .notice"), query).toHaveCount(0);
    }
  });

  test("each language has its pages, and its folder the navigations under it", async () => {
    server().serve(
      changed(folder(), {
        "xx/index.html": () => "<title>Page in xx</title><p>Page in xx",
        "xx/text.html": () => "<title>Text in xx</title><p>Text in xx",
      }),
    );
    const page = await visitUntilKept();
    await goOffline(page);
    const { url } = server();
    for (const path of ["xx/", "xx/index.html", "xx/?place=shikotan", "xx/nothing?a=b", "xx"]) {
      await page.goto(`${url}${path}`);
      await expect(page, path).toHaveTitle("Page in xx");
    }
    await page.goto(`${url}xx/text.html`);
    await expect(page).toHaveTitle("Text in xx");
    await page.goto(`${url}nothing`);
    await expect(page).toHaveURL(url);
    await expect(page.goto(`${url}data/none.json`)).rejects.toThrow();
  });
});

describe("a newer release", () => {
  test("is fetched as far as it differs, and not loaded by itself", async () => {
    const page = await visitUntilKept();
    const before = server().asked.length;
    await publish(page, nextRelease(folder()));
    await expect(notice(page)).toContainText("A new version");
    expect(server().asked.slice(before).toSorted()).toEqual([
      "data/figures.json",
      "index.html",
      "sw.js",
    ]);
    await button(page, "Dismiss").click();
    const another = await page.context().newPage();
    await go(another);
    expect(await releaseOf(another)).toBe("first");
  });

  test("leaves all tabs at work, each of which can load it, and a third one after it", async () => {
    const page = await visitUntilKept();
    const others = await Promise.all([1, 2].map(() => page.context().newPage()));
    for (const other of others) await go(other, "?scenario=four");
    const second = nextRelease(folder());
    await publish(page, second);
    await loadIt(page).click();
    await expect.poll(() => releaseOf(page).catch(() => "")).toBe("second");
    for (const other of others) {
      await expect(notice(other)).toContainText("Another tab has loaded a new version");
      await explorer.tab(other, "Claims").click();
      await expect(other.getByRole("heading", { name: /26 claims/ })).toBeVisible();
    }
    await publish(page, nextRelease(second, "third"));
    await expect(notice(page)).toContainText("A new version");
  });

  test.each([
    ["a file that is missing", (path: string) => path === "data/figures.json"],
    ["no answers but of the worker", (path: string) => path !== "sw.js"],
  ])("with %s leaves the older one whole", async (_, isCut) => {
    const page = await visitUntilKept("?panel=offline");
    const before = await cacheCounts(page);
    server().cut(isCut);
    await expectRefused(page, nextRelease(folder()));
    expect(Object.keys(await cacheCounts(page))).toEqual(Object.keys(before));
    await goOffline(page);
    await go(page, "?panel=timeline");
    await expect(page.getByText("Treaty of Shimoda").first()).toBeVisible();
  });

  test("for which there is no room leaves the older one whole", async () => {
    const page = await visitUntilKept("?panel=offline");
    await leaveNoRoom(page);
    await expectRefused(page, nextRelease(folder()));
  });
});

describe("a site that is not kept", () => {
  test("for lack of room works, says so, and is kept once there is some", async () => {
    const page = await newReader();
    const giveRoom = await leaveNoRoom(page);
    await go(page, "?panel=offline");
    await expect(offlinePanel(page)).toContainText("did not fit on this device");
    await giveRoom();
    await button(page, keepAgain).click();
    await expect(offlinePanel(page)).toContainText(isKept);
    await goOffline(page);
    await go(page, "?panel=terms");
    await expect(explorer.panel(page, "Terms")).toBeVisible();
  });

  test.each([
    [
      "has no service worker",
      "delete Navigator.prototype.serviceWorker",
      "private window can’t do it",
    ],
    ["has no caches", "delete window.caches", "private window can’t do it"],
    [
      "forbids caches",
      "CacheStorage.prototype.keys = () => Promise.reject(new DOMException('', 'SecurityError'))",
      "do not let this site store anything",
    ],
    [
      "forbids local storage",
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })",
      "do not let this site store anything",
    ],
    [
      "forbids to look for a worker",
      "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get() { throw new DOMException('', 'SecurityError') } })",
      "do not let this site store anything",
    ],
    [
      "asks to save data",
      "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })",
      "asks sites to save data",
    ],
  ])("because the browser %s works and says so", async (_, script, reason) => {
    const page = await newReader();
    await page.addInitScript(script);
    await go(page, "?panel=offline");
    await expect(offlinePanel(page)).toContainText(reason);
    await explorer.tab(page, "Timeline").click();
    await expect(page.getByText("Treaty of Shimoda").first()).toBeVisible();
    expect(server().asked).not.toContain("sw.js");
  });

  test("because the address is not secure works and says so", async () => {
    const page = await newReader();
    expectHost("http://127.0.0.1.example");
    await page.route("http://127.0.0.1.example/**", async (route) => {
      const url = route.request().url().replace("http://127.0.0.1.example/", server().url);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.goto("http://127.0.0.1.example/?panel=offline");
    await expect(offlinePanel(page)).toContainText("only over HTTPS");
  });

  test("because the reader refused the worker before Workbox stays so", async () => {
    const page = await newReader();
    await page.goto(`${server().url}licences.txt`);
    await page.evaluate(async () => {
      const notes = await caches.open("treaty-atlas /some/where/ notes");
      await notes.put("/some/where/choice", Response.json("nothing"));
    });
    await go(page, "?panel=offline");
    await expect(offlinePanel(page)).toContainText("Not kept, as you chose");
    expect(await cacheCounts(page)).toEqual({});
    await go(page, "?panel=offline");
    await expect(offlinePanel(page)).toContainText("Not kept, as you chose");
    expect(server().asked).not.toContain("sw.js");
  });

  test("is known as such, and as kept again, in every tab", async () => {
    const page = await visitUntilKept("?panel=offline");
    const other = await page.context().newPage();
    await go(other, "?panel=offline");
    await expect(offlinePanel(other)).toContainText(isKept);
    await button(page, "Remove what is kept").click();
    await expect(offlinePanel(other)).toContainText("Not kept, as you chose");
    await button(other, keepAgain).click();
    for (const tab of [other, page]) await expect(offlinePanel(tab)).toContainText(isKept);
    await goOffline(page);
    await go(page, "?panel=terms");
    await expect(explorer.panel(page, "Terms")).toBeVisible();
  });

  test("is not said to be kept again where the server has nothing", async () => {
    expectErrors(/error occurred when fetching the script/);
    const page = await visitUntilKept("?panel=offline");
    await button(page, "Remove what is kept").click();
    await go(page, "?panel=offline");
    server().cut(() => true);
    await button(page, keepAgain).click();
    await expect(offlinePanel(page)).toContainText("Not kept: a file did not arrive");
    server().cut(() => false);
    await button(page, keepAgain).click();
    await expect(offlinePanel(page)).toContainText(isKept);
  });
});
