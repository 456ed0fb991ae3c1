import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright";
import { afterAll, afterEach, beforeEach, inject } from "vitest";
import { mapReady } from "./atlas.ts";
import { expectInTime as expect } from "./expect.ts";
import { explorer } from "./explorer.ts";
import { endTest, expectErrors, open } from "./pages.ts";
import { type ReleaseServer, serveRelease } from "./release-server.ts";

/** One file as the worker lists it. */
interface Entry {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

const folders: string[] = [];

/** Has the worker of a release list files of other content, or more of them. */
function list(folder: string, paths: readonly string[]): void {
  const file = join(folder, "sw.js");
  const worker = readFileSync(file, "utf8");
  const [before = ""] = /\[\{"integrity":.*?\}\]/.exec(worker) ?? [];
  const others = (JSON.parse(before) as Entry[]).filter(({ url }) => !paths.includes(url));
  const own = paths.map((url): Entry => {
    const hash = createHash("sha256").update(readFileSync(join(folder, url)));
    const integrity = `sha256-${hash.digest("base64")}`;
    return { url, revision: integrity, integrity };
  });
  writeFileSync(
    file,
    worker.replace(before, () => JSON.stringify([...others, ...own])),
  );
}

/**
 * A copy of a release with other files.
 * @param changes content by path, made of what the release has there
 * @param isListed whether the worker knows of it, as after a build
 */
export function changed(
  release: string,
  changes: Readonly<Record<string, (content: string) => string>>,
  isListed = true,
): string {
  const folder = mkdtempSync(join(tmpdir(), "treaty-atlas-release-"));
  folders.push(folder);
  cpSync(release, folder, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const isThere = !path.startsWith("xx/");
    writeFileSync(file, change(isThere ? readFileSync(file, "utf8") : ""));
  }
  if (isListed) list(folder, Object.keys(changes));
  return folder;
}

/** The next release of a site: its page says so, and one of its data files is another. */
export function nextRelease(release: string, name = "second"): string {
  return changed(release, {
    "index.html": (page) => page.replace("<head>", `<head><meta name="release" content="${name}">`),
    "data/figures.json": (text) => `${text}\n`,
  });
}

/** What a page says of the release it is of: nothing is the first. */
export const releaseOf = (page: Page) =>
  page.evaluate(
    () => document.querySelector<HTMLMetaElement>("meta[name=release]")?.content ?? "first",
  );

let server: ReleaseServer;

/** Serves the built site to each test of a file, with a server that can change. */
export function withReleaseServer(): () => ReleaseServer {
  beforeEach(async () => {
    server = await serveRelease(inject("siteFolder"));
  });
  afterEach(async () => {
    await endTest();
    server.close();
  });
  afterAll(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  return () => server;
}

/** The panel about the offline copy. */
export const offlinePanel = (page: Page) => explorer.panel(page, "Offline");

export const notice = (page: Page) => page.locator(".notice");

export const loadIt = (page: Page) => notice(page).getByRole("button", { name: "Load it" });

export const button = (page: Page, name: string) => page.getByRole("button", { name });

/** Opens the site and waits until the islands have been painted. */
export async function go(page: Page, query = ""): Promise<void> {
  await page.goto(`${server.url}${query}`);
  await mapReady(page);
}

/** A blank page of a new reader, whose browser has service workers. */
export async function newReader(options: BrowserContextOptions = {}): Promise<Page> {
  // The network is cut, and storage refused, in most of these tests.
  expectErrors(/Failed to load resource|Failed to fetch|net::|Quota|storage/i);
  const page = await open({ serviceWorkers: "allow", ...options });
  page.setDefaultTimeout(20_000);
  return page;
}

/** A visit that lasts until the site is kept and the worker answers this page. */
export async function visitUntilKept(query = "", options: BrowserContextOptions = {}) {
  const page = await newReader(options);
  await go(page, query);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

/** Takes the network from the browser and, lest a worker has its own, from the server. */
export async function goOffline(page: Page): Promise<void> {
  await page.context().setOffline(true);
  server.cut(() => true);
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

/** Publishes a release and has a page look for it; one that is given up at once rejects the call. */
export async function publish(page: Page, release: string): Promise<void> {
  server.serve(release);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => {});
  });
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

/** Publishes a release that cannot be kept, and expects the one there was to work on. */
export async function expectRefused(page: Page, release: string): Promise<void> {
  await publish(page, release);
  await expect(offlinePanel(page)).toContainText("The new version can’t be kept");
  await expect(offlinePanel(page)).toContainText("Kept: this site works without a network.");
  await expect(notice(page)).toHaveCount(0);
}
