import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, inject, test } from "vitest";
import { readHeaders } from "../../build/read-headers.ts";
import { type FileServer, inFolder, serveFiles } from "../bench/serve-files.ts";
import { expect } from "./expect.ts";
import { explorer, placesMarked, seaZones } from "./explorer.ts";
import { closePages, newPage, stopBrowser, untilAtRest, untilDataCame } from "./reader.ts";

const folder = "/some/path/";
let server: FileServer;

beforeAll(async () => {
  server = await serveFiles(inFolder(inject("siteFolder")), folder);
});
afterEach(closePages);
afterAll(async () => {
  await stopBrowser();
  server.close();
});

/** Opens a page of the site as served here, without a service worker: HTTP's own rules count. */
async function openServed(path: string): Promise<Page> {
  const { page } = await newPage({ serviceWorkers: "block" });
  await open(page, path);
  return page;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${server.url}${path}`);
  await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
  expect(await placesMarked(page, "standing", "administered-by-russia")).toContain("iturup");
  await untilAtRest(page);
}

/** Looks round: a place, a scenario, the claims. */
async function lookRound(page: Page): Promise<void> {
  await explorer.placeLink(page, "Shikotan").click();
  await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  // What the panel asks for last, once its notes are there.
  await untilDataCame(page, ["data/figures.json"]);
  await explorer.scenario(page, "1956 declaration").check();
  await explorer.tab(page, "Claims").click();
  await expect(page.getByRole("heading", { name: /25 claims/ })).toBeVisible();
  await expect(seaZones(page)).not.toHaveCount(0);
}

describe("the site under a path of a server", () => {
  test.each(["", "index.html", "?place=shikotan", "index.html?place=shikotan"])(
    "works at /some/path/%s, and all it asks for is there",
    async (path) => {
      const before = server.answers.length;
      const page = await openServed(path);
      if (!path.includes("place")) await lookRound(page);
      await expect(explorer.map(page)).toBeVisible();
      const answers = server.answers.slice(before);
      expect(answers.length).toBeGreaterThan(10);
      expect(answers.filter(({ status }) => status === 404)).toEqual([]);
    },
  );

  test("asks for each style sheet once, be it for later or for now", async () => {
    const page = await openServed("");
    const asked = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    const sheets = asked.filter((address) => address.endsWith(".css"));
    expect(sheets.length).toBeGreaterThan(1);
    expect(new Set(sheets).size).toBe(sheets.length);
  });

  test("is asked a second time only for what may have changed", async () => {
    const page = await openServed("");
    await lookRound(page);
    const before = server.answers.length;
    const again = await page.context().newPage();
    await open(again, "");
    await lookRound(again);
    const answers = server.answers.slice(before);
    expect(answers).toEqual([{ path: "", status: 304 }]);
  });

  test("has a name for what changes in all that is kept for good", () => {
    const assets = readdirSync(join(inject("siteFolder"), "assets"));
    expect(assets.length).toBeGreaterThan(30);
    for (const name of assets) expect(name).toMatch(/-[\w-]{8}\.(?:js|css|png|(?:geo|topo)?json)$/);
  });
});

describe("the server that previews the site", () => {
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${inject("siteUrl")}${path}`, { headers });

  test("revalidates", async () => {
    const { status, headers } = await ask("data/islands.geojson");
    expect(status).toBe(200);
    const etag = headers.get("ETag") ?? "";
    expect((await ask("data/islands.geojson", { "If-None-Match": etag })).status).toBe(304);
  });

  test("has the headers that hosting/ names", async () => {
    const { headers } = await ask("");
    for (const [name, value] of Object.entries(readHeaders())) {
      expect(headers.get(name)).toBe(value);
    }
  });

  test.each(["data/none.geojson", "assets/none-12345678.js", "nothing", "data/"])(
    "has no page in the place of %s, which is not there, nor may its absence be kept",
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(response.headers.get("Content-Type") ?? "").not.toContain("text/html");
      expect(response.headers.get("Cache-Control") ?? "").not.toContain("immutable");
    },
  );
});
