import type { BrowserContextOptions, Page, Route } from "playwright";
import { inject } from "vitest";
import { applyOptions, expectErrors, newSharedPage, open, screens } from "./pages.ts";

/*
 * The driver of the tests. `at` leads the one page of a worker to another view, as Back does;
 * `load` loads a page, for tests that are about loading.
 */

/** The view with nothing chosen; a bare address tells the story. */
export const todayQuery = "?scenario=today";

/** A browser keeps 50 entries of a page's history, after which steps cannot be counted. */
const longHistory = 40;

/** What a view is seen with: none of it stays beyond the next `at`. */
interface Setting {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: "light" | "dark";
  readonly reducedMotion: "reduce" | "no-preference";
}

const usual: Setting = {
  viewport: screens.desktop,
  colorScheme: "light",
  reducedMotion: "reduce",
};

let shared: Page | undefined;
/** What the shared page has now. */
let setting = usual;

/** Waits, inside a page, until it has drawn what its address asks for. */
async function settle(limitMs: number): Promise<string> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const root = document.documentElement;
  const isSettled = () =>
    document.querySelector(".loading, .map-loading, .leaflet-pan-anim, .leaflet-zoom-anim") ===
      null &&
    (root.dataset["settled"] === "true" || !("marksSettled" in window));
  const endMs = performance.now() + limitMs;
  // React has rendered, and what that began has been marked.
  await frame();
  await frame();
  while (!isSettled()) {
    if (performance.now() > endMs) return root.outerHTML.slice(0, 200);
    await frame();
  }
  return "";
}

/**
 * Waits until nothing is under way in a page.
 * @throws Error after eight seconds
 */
export async function settled(page: Page): Promise<void> {
  const unsettled = await page.evaluate(settle, 8000);
  if (unsettled !== "") throw new Error(`The page does not settle: ${unsettled}`);
}

/** Waits until the islands have been painted; other files may be on their way. */
export async function mapReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
}

/** Waits until a page that is being loaded shows its map and has settled. */
export async function ready(page: Page): Promise<void> {
  await mapReady(page);
  await settled(page);
}

/** Begins to load the explorer in a page, at once or with what a test has put in its way. */
export async function visit(page: Page, query = ""): Promise<void> {
  await page.goto(`${inject("siteUrl")}${query}`);
}

/** Loads the explorer in a new page. */
export async function load(query = todayQuery, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(options);
  await visit(page, query);
  await ready(page);
  return page;
}

/** Goes to a view in the page, as Back and Forward do, with nothing focused or stored. */
function goTo(query: string): void {
  (document.activeElement as HTMLElement | null)?.blur();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", `${location.pathname}${query}`);
  dispatchEvent(new PopStateEvent("popstate"));
}

/** The one page of the worker, loaded anew where it is of no more use. */
async function sharedPage(): Promise<Page> {
  const usable = await shared
    ?.evaluate(
      ([site, length]) =>
        `${location.origin}${location.pathname}` === site && history.length < length,
      [inject("siteUrl"), longHistory] as const,
    )
    .catch(() => false);
  if (shared !== undefined && usable === true) return shared;
  await shared?.close();
  shared = await newSharedPage();
  await visit(shared);
  await ready(shared);
  setting = usual;
  return shared;
}

async function set(page: Page, wanted: Setting): Promise<void> {
  if (JSON.stringify(wanted) === JSON.stringify(setting)) return;
  await applyOptions(page, wanted);
  setting = wanted;
}

/** Leads the shared page to a view and waits until it is drawn. */
export async function at(query = todayQuery, options: Partial<Setting> = {}): Promise<Page> {
  const page = await sharedPage();
  await set(page, { ...usual, ...options });
  await page.mouse.move(0, 0);
  await page.evaluate(goTo, query);
  await settled(page);
  return page;
}

/** Ends what a test has put in the way of the shared page. */
export async function resetShared(): Promise<void> {
  await shared?.unrouteAll({ behavior: "ignoreErrors" });
}

/** Addresses of data files by the beginning of their names; the hash of the content follows it. */
export const dataFiles = (names: string) => new RegExp(`/assets/${names}-[\\w-]{8}\\.\\w*json$`);

/**
 * Fails requests of a page, as the network does or with a status.
 * @returns ends it
 */
export async function fail(
  page: Page,
  address: string | RegExp,
  status?: number,
): Promise<() => Promise<void>> {
  expectErrors(/Failed to load resource|Failed to fetch|dynamically imported/);
  const answer = (route: Route) =>
    status === undefined ? route.abort() : route.fulfill({ status, body: "not here" });
  await page.route(address, answer);
  return () => page.unroute(address, answer);
}

/** Waits until a page that lacks a chunk has loaded itself anew, which it does once. */
export async function reloaded(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const [navigation] = performance.getEntriesByType("navigation");
    return (navigation as PerformanceNavigationTiming).type === "reload";
  });
  await page.waitForLoadState();
}

/** Holds back the answers to requests of a page. @returns lets them come, or fails them */
export async function holdBack(
  page: Page,
  address: string | RegExp,
  end: "continue" | "abort" = "continue",
): Promise<() => void> {
  if (end === "abort") expectErrors(/Failed to load resource|Failed to fetch|dynamically imported/);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route[end]();
  });
  return release;
}
