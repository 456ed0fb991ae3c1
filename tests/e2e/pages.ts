import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from "playwright";
import { inject } from "vitest";
import { expect } from "./expect.ts";

/** A wide screen, a phone, and a phone's width at 400 % zoom. */
export const screens = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
} as const;

/**
 * What every context has. Motion is reduced unless a test is about it; a service worker would answer
 * in the place of what a test puts there.
 */
const defaults: BrowserContextOptions = {
  viewport: screens.desktop,
  reducedMotion: "reduce",
  locale: "en-GB",
  serviceWorkers: "block",
};

/** How long a press waits for what it presses. */
const actionMs = 8000;

/** What pages did that no reader should meet, since the test began. */
const faults = {
  /** Uncaught errors and console errors. */
  errors: [] as string[],
  /** Addresses of other hosts that were requested. */
  strangers: [] as string[],
  /** What the Content-Security-Policy refused. */
  violations: [] as string[],
};

let expectedErrors: readonly RegExp[] = [];

/** Lets errors pass that the running test brings about. */
export function expectErrors(...patterns: readonly RegExp[]): void {
  expectedErrors = [...expectedErrors, ...patterns];
}

let expectedHost: string | null = null;

/** Lets requests to an origin pass that the running test answers itself. */
export function expectHost(origin: string): void {
  expectedHost = origin;
}

/**
 * Expects the policy to have refused something, in a test that is about that, and nothing else.
 * @param directives that were violated, sorted; each once, though `meta` and header both report
 */
export async function expectRefused(directives: readonly string[]): Promise<void> {
  expectErrors(/Content Security Policy|ERR_BLOCKED_BY_CSP|Refused to/);
  const violated = () =>
    [...new Set(faults.violations.map((text) => text.split(" ")[0] ?? ""))].toSorted();
  await expect.poll(violated).toEqual(directives);
  faults.violations.length = 0;
}

let browser: Promise<Browser> | undefined;
let sharedContext: Promise<BrowserContext> | undefined;

/** Pages of the running test in the shared context. */
const pages = new Set<Page>();
/** Contexts of the running test. */
const contexts = new Set<BrowserContext>();

/** Records what goes wrong in the pages of a context. */
async function watch(context: BrowserContext): Promise<void> {
  const home = new URL(inject("siteUrl")).origin;
  const noteStranger = (request: Request) => {
    const { hostname, origin, protocol } = new URL(request.url());
    const isLocal = origin === home || hostname === "127.0.0.1";
    if (protocol.startsWith("http") && !isLocal) faults.strangers.push(request.url());
  };
  context.on("requestfinished", noteStranger);
  context.on("requestfailed", (request) => {
    // A request that the policy refuses is never sent.
    if (!/csp/i.test(request.failure()?.errorText ?? "")) noteStranger(request);
  });
  context.on("weberror", (webError) => faults.errors.push(webError.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") faults.errors.push(message.text());
  });
  await context.exposeFunction("noteViolation", (violation: string) => {
    faults.violations.push(violation);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const { noteViolation } = window as unknown as { noteViolation: (text: string) => void };
      noteViolation(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
    });
    new MutationObserver(() => Object.assign(window, { marksSettled: true })).observe(document, {
      subtree: true,
      attributeFilter: ["data-settled"],
    });
  });
}

async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= chromium.connect(inject("browserEndpoint"));
  const context = await (await browser).newContext({ ...defaults, ...options });
  context.setDefaultTimeout(actionMs);
  await watch(context);
  return context;
}

/** A page in the context that all tests of a worker share: caches are warm. */
export async function newSharedPage(): Promise<Page> {
  sharedContext ??= newContext();
  return (await sharedContext).newPage();
}

/** The settings a page can take by itself. */
type PageOptions = Pick<BrowserContextOptions, "viewport" | "colorScheme" | "reducedMotion">;

/** Sets size, colour scheme and motion of a page. */
export async function applyOptions(page: Page, options: PageOptions): Promise<void> {
  const { viewport, colorScheme, reducedMotion } = { ...defaults, ...options };
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({
    colorScheme: colorScheme ?? "light",
    reducedMotion: reducedMotion ?? null,
  });
}

/**
 * A blank page that is closed after the test: in the shared context, or in a new one where the
 * options are those of a context.
 */
export async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const { viewport, colorScheme, reducedMotion, ...others } = options;
  if (Object.keys(others).length > 0) {
    const context = await newContext(options);
    contexts.add(context);
    return context.newPage();
  }
  const page = await newSharedPage();
  pages.add(page);
  await applyOptions(page, options);
  return page;
}

/** Waits for something, but not for long: a page with an open dialog answers nothing. */
async function within(limitMs: number, task: Promise<unknown>): Promise<void> {
  await Promise.race([task.catch(() => {}), new Promise((done) => setTimeout(done, limitMs))]);
}

/** Leaves nothing in the storage that pages of a context share. */
function clearStorage(): void {
  localStorage.clear();
  sessionStorage.clear();
}

/**
 * Closes the pages of a test.
 * @throws Error where a page logged an error, sent a request to another host or violated the policy
 */
export async function endTest(): Promise<void> {
  const own = [...pages, ...[...contexts].flatMap((context) => context.pages())];
  // A round trip as well, after which what the pages have reported has arrived.
  await Promise.all(own.map((page) => within(2000, page.evaluate(clearStorage))));
  await Promise.all(own.map((page) => page.unrouteAll({ behavior: "ignoreErrors" })));
  await Promise.all([...pages].map((page) => page.close()));
  await Promise.all([...contexts].map((context) => context.close()));
  pages.clear();
  contexts.clear();
  const errors = faults.errors.splice(0);
  const unexpected = errors.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)));
  expectedErrors = [];
  const strangers = faults.strangers
    .splice(0)
    .filter((url) => new URL(url).origin !== expectedHost);
  expectedHost = null;
  const found = [
    ...unexpected.map((text) => `Error: ${text}`),
    ...strangers.map((url) => `Request to another host: ${url}`),
    ...faults.violations.splice(0).map((text) => `Violation of the policy: ${text}`),
  ];
  if (found.length > 0) throw new Error(found.join("\n"));
}
