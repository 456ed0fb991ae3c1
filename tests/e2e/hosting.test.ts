import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, inject, test } from "vitest";
import { readHeaders } from "../../build/read-headers.ts";
import { type FileServer, inFolder, serveFiles } from "../bench/serve-files.ts";
import { ready } from "./atlas.ts";
import { expect } from "./expect.ts";
import { explorer, seaZones } from "./explorer.ts";
import { open } from "./pages.ts";

const folder = "/some/path/";
let server: FileServer;

beforeAll(async () => {
  server = await serveFiles(inFolder(inject("siteFolder")), folder, readHeaders(), false);
});
afterAll(() => server.close());

/** Looks round: a place, a scenario, the claims. */
async function lookRound(page: Page): Promise<void> {
  await page.goto(`${server.url}`);
  await ready(page);
  await explorer.tab(page, "Places").click();
  await explorer.placeLink(page, "Shikotan").click();
  await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  await explorer.scenario(page, "All four islands").check();
  await explorer.tab(page, "Claims").click();
  await expect(page.getByRole("tabpanel").getByRole("heading").first()).toBeVisible();
  await expect(seaZones(page)).not.toHaveCount(0);
  await expect.poll(() => unanswered(page)).toBe(0);
}

/** How many files a page waits for. */
function unanswered(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => (entry as PerformanceResourceTiming).responseEnd === 0).length,
  );
}

describe("the site under a path of a server", () => {
  test("has all it asks for, each style sheet once, and a second time only what may have changed", async () => {
    const page = await open();
    await lookRound(page);
    const answers = [...server.answers];
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter(({ status }) => status === 404)).toEqual([]);
    const sheets = answers.map(({ path }) => path).filter((path) => path.endsWith(".css"));
    expect(new Set(sheets).size).toBe(sheets.length);

    const again = await page.context().newPage();
    await lookRound(again);
    await again.close();
    const second = server.answers.slice(answers.length);
    expect(second.filter(({ status }) => status !== 304)).toEqual([]);
    expect(second.map(({ path }) => path)).toContain("");
  });

  test.each(["index.html", "index.html?place=shikotan"])("works at %s too", async (path) => {
    const page = await open();
    await page.goto(`${server.url}${path}`);
    await ready(page);
    if (path.includes("shikotan")) await expect(explorer.panel(page, "Shikotan")).toBeVisible();
  });

  test("has a name for what changes in all that is kept for good", () => {
    const assets = readdirSync(join(inject("siteFolder"), "assets"));
    expect(assets.length).toBeGreaterThan(20);
    for (const name of assets) {
      expect(name).toMatch(/-[\w-]{8}(?:\.[a-z]{2})?\.(?:js|css|png|geojson|topojson|json)$/);
    }
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
