import type { Page } from "playwright";
import { describe, inject, test } from "vitest";
import { openBox } from "./article-reader.ts";
import { at, load, visit } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer } from "./explorer.ts";
import { screens } from "./pages.ts";
import { violations } from "./violations.ts";

const privacy = (page: Page) => explorer.panel(page, "Privacy");

/** What a browser can store for the site, by name, besides its own files for offline use. */
function stored(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => [
    ...document.cookie.split(";").filter((cookie) => cookie !== ""),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ""),
  ]);
}

/** The caches of the site, the addresses in them, and the scopes of its workers. */
function keptOffline(page: Page) {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const keys = names.map(async (name) => (await caches.open(name)).keys());
    return {
      names,
      addresses: (await Promise.all(keys)).flat().map(({ url }) => url),
      scopes: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    };
  });
}

/** One act after another, as a curious reader would. */
async function tour(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Why half/ }).click();
  await explorer.scenario(page, "1956 declaration").check();
  await explorer.tab(page, "Places").click();
  await explorer.placeLink(page, "Shikotan").first().click();
  await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  await page.getByRole("link", { name: "Measure from here" }).click();
  await expect(explorer.panel(page, "Distance between two places")).toBeVisible();
  await explorer.tab(page, "Claims").click();
  await page
    .getByRole("link", { name: /Article: four islands handed over/ })
    .last()
    .click();
  await page.locator(".term").first().click();
  await page.getByRole("link", { name: "All terms" }).click();
  await expect(explorer.panel(page, "Terms")).toBeVisible();
  await page.getByRole("combobox", { name: "Search" }).fill("Kadena");
  await page.getByRole("listbox", { name: "Search results" }).getByRole("option").first().click();
  await explorer.tab(page, "Scenario").click();
  await page.getByRole("button", { name: /The four islands/ }).click();
  await explorer.scenario(page, "All four islands").check();
  await expect(page.locator(".leaflet-sea-pane .sea-zone").first()).toBeAttached();
  await explorer.tab(page, "Timeline").click();
  await explorer.tab(page, "Sources").click();
  await explorer.tab(page, "Claims").click();
  await page.getByRole("link", { name: "Read the article in our words" }).click();
  await openBox(page);
  await page.getByLabel("Text of the article").fill("Nothing of this leaves.\n\nNor of this.");
  await page.getByRole("button", { name: "Compare with the article" }).click();
  await expect(explorer.status(page)).toContainText("0 of 13 paragraphs matched");
  await visit(page, `?overlay=iturup~26.6,128`);
  await expect(explorer.panel(page, "An island laid over another place")).toBeVisible();
}

describe("a reader's visit", () => {
  test("leaves nothing but the site's own files, and asks no other host", async () => {
    const page = await load("", { serviceWorkers: "allow" });
    const methods = new Set<string>();
    page.on("request", (request) => methods.add(request.method()));
    const setCookies: string[] = [];
    page.on("response", (response) => {
      const { "set-cookie": cookie } = response.headers();
      if (cookie !== undefined) setCookies.push(cookie);
    });
    await tour(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
      timeout: 20_000,
    });
    expect(await stored(page)).toEqual([]);
    const { names, addresses, scopes } = await keptOffline(page);
    const siteUrl = inject("siteUrl");
    expect(scopes).toEqual([siteUrl]);
    expect(names).toEqual([`treaty-atlas-precache-v2-${siteUrl}`]);
    // Files of the site by their hash, and nothing of what was looked at, typed or pasted.
    const nameOfFile = /^[\w./-]+(\?__WB_REVISION__=\w+)?$/;
    const others = addresses.filter(
      (address) => !address.startsWith(siteUrl) || !nameOfFile.test(address.slice(siteUrl.length)),
    );
    expect(others).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(setCookies).toEqual([]);
    expect([...methods]).toEqual(["GET"]);
  });
});

describe("the page on privacy", () => {
  test("is found under Sources, says so and shows it", async () => {
    const page = await load();
    await explorer.tab(page, "Sources").click();
    const open = page.getByRole("link", { name: "Privacy" });
    await open.press("Enter");
    await expect(privacy(page).getByRole("heading", { level: 2 })).toBeFocused();
    await expect(privacy(page)).toContainText("No cookies");
    await expect(privacy(page)).toContainText("Nothing: no cookie, no storage");
    await expect(privacy(page)).toContainText(new URL(inject("siteUrl")).host);
    await expect(privacy(page)).toContainText("No other host was contacted.");

    // What the page asks for from now on is counted.
    const requests = async () =>
      Number(/(\d+) requests/.exec(await privacy(page).innerText())?.[1]);
    const before = await requests();
    await explorer.scenario(page, "All four islands").check();
    await expect.poll(requests).toBeGreaterThan(before);

    await page.getByRole("link", { name: "Back to the sources" }).press("Enter");
    await expect(open).toBeFocused();
  });

  test("shows what the site itself keeps as soon as it does", async () => {
    const page = await load("?panel=privacy", { serviceWorkers: "allow" });
    await expect(privacy(page)).toContainText(/Cache\s*\S/, { timeout: 20_000 });
    await page.getByRole("link", { name: /What is kept for offline use/ }).click();
    await expect(explorer.panel(page, "Offline")).toBeVisible();
  });

  test("names what is stored, by this site or beside it, as text", async () => {
    const page = await load("", { serviceWorkers: "allow" });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
      timeout: 20_000,
    });
    await page.evaluate(() => {
      localStorage.setItem("treaty-atlas.article", "a text");
      sessionStorage.setItem("<img src=x onerror=alert(1)>", "1");
      // biome-ignore lint/suspicious/noDocumentCookie: as another page of the host would
      document.cookie = "theirs=1; path=/";
    });
    await explorer.tab(page, "Sources").click();
    await page.getByRole("link", { name: "Privacy" }).click();
    await expect(privacy(page).locator("dt", { hasText: "Cookie" })).toBeVisible();
    await expect(privacy(page)).toContainText("theirs");
    await expect(privacy(page)).toContainText("treaty-atlas.article");
    await expect(privacy(page)).toContainText("<img src=x onerror=alert(1)>");
    await expect(privacy(page)).toContainText(/Cache\s*treaty-atlas-precache/);
    await expect(privacy(page)).toContainText(`Service worker${inject("siteUrl")}`);
  });

  test.each([
    ["light", screens.desktop],
    ["dark", screens.narrow],
  ] as const)("passes axe in the %s theme and fits", async (colorScheme, viewport) => {
    const page = await at("?panel=privacy", { colorScheme, viewport });
    await expect(privacy(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const overflows = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(overflows).toBe(false);
  });
});

describe("the licences", () => {
  test("of all software in the site are a file of it, linked under Sources", async () => {
    const page = await at("?panel=sources");
    const link = page.getByRole("link", { name: "Licences of the software" });
    const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    const answer = await page.request.get(address);
    expect(answer.ok()).toBe(true);
    expect(await answer.text()).toMatch(/^## leaflet - [\d.]+ \(BSD-2-Clause\)$/m);
  });
});
