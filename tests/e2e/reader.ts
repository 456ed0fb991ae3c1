import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright";
import { inject } from "vitest";
import { limits } from "../budget/limits.ts";
import { expect } from "./expect.ts";

/** A wide screen, a phone, and a phone's width at 400 % zoom. */
export const screens = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
} as const;

let browser: Promise<Browser> | undefined;

/** The one Chromium of a test file. */
function startBrowser(): Promise<Browser> {
  browser ??= chromium.connect(inject("browserEndpoint"));
  return browser;
}

const contexts = new Set<BrowserContext>();

/** What the pages of a test did against the site's Content-Security-Policy. */
const policyViolations: string[] = [];

/** Notes whatever the policy refuses in any page of a context. */
async function watchPolicy(context: BrowserContext): Promise<void> {
  await context.exposeFunction("notePolicyViolation", (violation: string) => {
    policyViolations.push(violation);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const text = `${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`;
      const { notePolicyViolation } = window as unknown as {
        notePolicyViolation: (violation: string) => void;
      };
      notePolicyViolation(text);
    });
  });
}

/**
 * Expects the policy to have refused something, here where a test is about that, and nothing else.
 * @param directives that were not met, in order; each once, though `meta` and header both tell
 */
export async function expectRefused(directives: readonly string[]): Promise<void> {
  const told = () => [...new Set(policyViolations.map((violation) => violation.split(" ")[0]))];
  await expect.poll(told).toEqual(directives);
  policyViolations.length = 0;
}

/** Closes the pages a test has opened; fails where one of them was refused something by policy. */
export async function closePages(): Promise<void> {
  const pages = [...contexts].flatMap((context) => context.pages());
  // A way there and back, after which what the page has noted has arrived.
  await Promise.all(pages.map((page) => page.evaluate("0").catch(() => undefined)));
  // What a test still answers in the site's place must not fail for want of the page.
  await Promise.all(pages.map((page) => page.unrouteAll({ behavior: "ignoreErrors" })));
  await Promise.all([...contexts].map((context) => context.close()));
  contexts.clear();
  const violations = policyViolations.splice(0);
  if (violations.length > 0) throw new Error(`Refused by policy:\n${violations.join("\n")}`);
}

/** Ends the Chromium of a test file. */
export async function stopBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** What went wrong in a page and where it asked, besides what it shows. */
export interface Watched {
  readonly page: Page;
  /** Uncaught errors and console errors, in order. */
  readonly errors: string[];
  /** Addresses of other hosts that were asked for. */
  readonly strangers: string[];
}

/**
 * Opens a fresh page without going anywhere. Motion is reduced unless a test is about it, and there
 * is no service worker, which would answer in the place of what a test puts there.
 */
export async function newPage(options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await (await startBrowser()).newContext({
    viewport: screens.desktop,
    reducedMotion: "reduce",
    locale: "en-GB",
    serviceWorkers: "block",
    ...options,
  });
  contexts.add(context);
  // Playwright notes how a request ended, which `untilDataCame` asks for, only where one listens.
  context.on("requestfinished", () => {});
  context.on("requestfailed", () => {});
  await watchPolicy(context);
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const home = new URL(inject("siteUrl")).origin;
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== home) strangers.push(request.url());
  });
  return { page, errors, strangers };
}

/** Opens the explorer and waits until the islands have been painted. */
export async function openAtlas(query = "", options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await newPage(options);
  await watched.page.goto(`${inject("siteUrl")}${query}`);
  await watched.page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
  // Panels, notes and the timeline come in parts of their own.
  await expect(watched.page.locator(".loading, .map-loading")).toHaveCount(0);
  return watched;
}

/** What a wide screen asks for by itself: the data of the first screen, the last part of the script. */
const [firstData, lastPart] = [Object.keys(limits.firstDataKb), "assets/UpdateNotice-"];

/**
 * Waits until a page on a wide screen has been sent the data of its first screen and all else it has
 * asked for. Playwright's "networkidle" is not that: a busy machine may take longer than its half
 * second between the map and the data that is asked for once the map has been painted.
 * @param parts beginnings of paths that it asks for meanwhile, if not those data
 * @param held what of that is not to be waited for
 */
export async function untilDataCame(
  page: Page,
  parts: readonly string[] = firstData,
  held?: string,
): Promise<void> {
  const stillMissing = async () => {
    const asked = await page.requests();
    const missing = parts.filter((part) => !asked.some((one) => one.url().includes(`/${part}`)));
    const underWay = asked
      .filter((one) => one.timing().responseEnd < 0 && !one.failure())
      .map((one) => one.url())
      .filter((url) => held === undefined || !url.endsWith(`/${held}`));
    return [...missing, ...underWay];
  };
  await expect.poll(stillMissing).toEqual([]);
}

/** Waits, as `untilDataCame` does, also for what a page puts off until all else is at rest. */
export async function untilAtRest(page: Page): Promise<void> {
  await untilDataCame(page, [...firstData, lastPart]);
}

/** Holds back what a page asks for by an address, until it is let go, or refused. */
export async function holdBack(
  page: Page,
  address: string,
  end: "continue" | "abort" = "continue",
): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route[end]();
  });
  return letGo;
}
