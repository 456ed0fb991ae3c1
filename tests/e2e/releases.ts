import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { buildSite } from "../build-site.ts";
import { expect } from "./expect.ts";
import { explorer } from "./explorer.ts";
import { closePages, newPage, stopBrowser, type Watched } from "./reader.ts";
import { type ReleaseServer, serveRelease } from "./release-server.ts";

const folders: string[] = [];

/** The question of the masthead and an event of the timeline, in one release and the next. */
export const words = {
  first: {
    question: "What would the 1956 declaration change?",
    event: "Treaty of Shimoda draws the first border",
  },
  second: {
    question: "What would the second release change?",
    event: "Shimoda in the second release",
  },
} as const;

/** The site with other words on its first screen and in a late part, and with other data. */
function buildSecond(): Promise<string> {
  return buildSite([
    {
      name: "second-release",
      enforce: "post",
      transform: (code) =>
        code
          .replace(words.first.question, words.second.question)
          .replace(words.first.event, words.second.event),
      generateBundle(_, bundle) {
        const figures = bundle["data/figures.json"];
        if (figures?.type === "asset") figures.source = `${figures.source}\n`;
      },
    },
  ]);
}

/** The site with the page and a text of an invented second language. */
export async function buildBilingual(): Promise<string> {
  const folder = await buildSite([
    {
      name: "second-language",
      enforce: "post",
      generateBundle: {
        order: "post",
        handler(_, bundle) {
          const home = bundle["index.html"];
          if (home?.type !== "asset") throw new Error("The build has no page");
          const page = String(home.source)
            .replace('<html lang="en"', '<html lang="en" data-root="../"')
            .replaceAll(/\b(href|src)="\.\//g, '$1="../');
          const emit = (fileName: string, source: string) =>
            this.emitFile({ type: "asset", fileName, source });
          emit("xx/index.html", page);
          emit("assets/notes-AAAAAAAA.xx.js", `export const notes = "${"x".repeat(40_000)}";`);
        },
      },
    },
  ]);
  folders.push(folder);
  return folder;
}

/** Two releases of the site, and a server that has the first of them at the start of each test. */
export interface Releases {
  readonly first: string;
  readonly second: string;
  readonly server: ReleaseServer;
}

let first: string;
let second: string;
let server: ReleaseServer;

/** Builds and serves the releases for the tests of a file, and ends what they have opened. */
export function twoReleases(): Releases {
  beforeAll(async () => {
    first = await buildSite();
    second = await buildSecond();
    folders.push(first, second);
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
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  return {
    get first() {
      return first;
    },
    get second() {
      return second;
    },
    get server() {
      return server;
    },
  };
}

/** A release with one file changed. */
export function changed(
  release: string,
  path: string,
  change: (content: string) => string,
): string {
  const folder = mkdtempSync(join(tmpdir(), "treaty-atlas-changed-"));
  folders.push(folder);
  cpSync(release, folder, { recursive: true });
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return folder;
}

/** The panel that says how the site stands without a network. */
export const offlinePanel = (page: Page) => explorer.panel(page, "Offline");

export const notice = (page: Page) => page.locator(".notice");

export const loadIt = (page: Page) => notice(page).getByRole("button", { name: "Load it" });

/** Opens the site and waits until the islands have been painted. */
export async function go(page: Page, query = ""): Promise<void> {
  await page.goto(`${server.url}${query}`);
  await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
}

/** A visit that lasts until the site is kept and the worker answers this page. */
export async function visit(query = "", options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await newPage({ serviceWorkers: "allow", ...options });
  await go(watched.page, query);
  await watched.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return watched;
}

/** Takes the network away: the browser's, and lest a worker has its own, the server's. */
export async function goOffline(page: Page): Promise<void> {
  await page.context().setOffline(true);
  server.cut(() => true);
}

/** Gives it back. */
export async function goOnline(page: Page): Promise<void> {
  await page.context().setOffline(false);
  server.cut(() => false);
}

/** Names of the caches of the site, and how many files each holds. */
export function cacheCounts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const counts = (await caches.keys()).map(async (name) => {
      const keys = await (await caches.open(name)).keys();
      return [name, keys.length] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  });
}

/** The caches of releases, without the one of notes. */
export async function releasesKept(page: Page): Promise<readonly string[]> {
  return Object.keys(await cacheCounts(page)).filter((name) => !name.endsWith(" notes"));
}

/** Publishes a release and has a page look for it. */
export async function publish(page: Page, release: string): Promise<void> {
  server.serve(release);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
}

/**
 * Has the browser let the site store next to nothing.
 * @returns what gives it its room back
 */
export async function leaveNoRoom(page: Page): Promise<() => Promise<void>> {
  const tools = await page.context().newCDPSession(page);
  const { origin } = new URL(server.url);
  await tools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  return async () => {
    await tools.send("Storage.overrideQuotaForOrigin", { origin });
  };
}

/** Publishes a release that cannot be kept, and expects all that there was to be left alone. */
export async function expectRefused(page: Page, release: string): Promise<void> {
  const before = await cacheCounts(page);
  // A worker that is given up at once fails the asking, too.
  await publish(page, release).catch(() => {});
  await expect(offlinePanel(page)).toContainText("A newer version could not be kept whole");
  await expect(offlinePanel(page)).toContainText("Kept: this site works without a network.");
  expect(await cacheCounts(page)).toEqual(before);
}
