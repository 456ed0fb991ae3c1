import type { Browser, BrowserContext, CDPSession, Page } from "playwright";
import { changeScenarios, type PageTimes, panMap, readTimes, watchLoading } from "./in-page.ts";
import { quantile } from "./statistics.ts";

/** How much slower than this machine the reader's is. */
export interface Slowness {
  /** 4: everything takes four times as long. */
  readonly cpu: number;
  /** Null for the network as it is. */
  readonly network: { readonly bitsPerSecond: number; readonly latencyMs: number } | null;
}

/** A page to measure. */
export interface Subject {
  readonly url: string;
  /** Whether it knows scenarios. */
  readonly hasScenarios: boolean;
  /** Files the page gets instead of those its server has, by the end of their path. */
  readonly replaced?: ReadonlyMap<string, string>;
}

/** What one visit has measured. */
export interface VisitFigures extends PageTimes {
  /** All that had come over the network when the islands were painted, headers included. */
  readonly bytesToReady: number;
  /** 95th percentile of the time between frames while the map is dragged; null if not finished. */
  readonly panFrameMs: number | null;
  /** The slowest change of scenario; null where the page has none, or did not finish. */
  readonly scenarioMs: number | null;
}

/** Slows a page down by the means of Chromium's own developer tools. */
async function slowDown(tools: CDPSession, { cpu, network }: Slowness): Promise<void> {
  await tools.send("Network.enable");
  await tools.send("Network.setCacheDisabled", { cacheDisabled: true });
  await tools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (network === null) return;
  const bytesPerSecond = network.bitsPerSecond / 8;
  await tools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

/** Bytes as they arrive, and when, in seconds of a clock of Chromium's own. */
interface Arrivals {
  /** Bytes that had arrived by that many milliseconds after the page was asked for. */
  readonly until: (ms: number) => number;
}

/** Notes all that comes over the network, encoded as it comes. */
function noteArrivals(tools: CDPSession): Arrivals {
  let startS: number | undefined;
  const arrived: { readonly atS: number; readonly bytes: number }[] = [];
  tools.on("Network.requestWillBeSent", ({ timestamp }) => {
    startS ??= timestamp;
  });
  tools.on("Network.responseReceived", ({ timestamp, response }) => {
    arrived.push({ atS: timestamp, bytes: response.encodedDataLength });
  });
  tools.on("Network.dataReceived", ({ timestamp, encodedDataLength }) => {
    arrived.push({ atS: timestamp, bytes: encodedDataLength });
  });
  return {
    until: (ms) =>
      arrived
        .filter(({ atS }) => startS !== undefined && (atS - startS) * 1000 <= ms)
        .reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** Gives a page other files than its server has. */
async function replaceFiles(page: Page, replaced: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, body] of replaced) {
    await page.route(`**/${path}`, (route) =>
      route.fulfill({ body, contentType: "application/geo+json" }),
    );
  }
}

/** Opens a page, and answers once it has come to rest. */
async function load(
  context: BrowserContext,
  subject: Subject,
  slowness: Slowness,
): Promise<{ readonly page: Page; readonly figures: VisitFigures }> {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await slowDown(tools, slowness);
  const arrivals = noteArrivals(tools);
  // The functions of `in-page.ts` are compiled with calls of this helper, which pages do not have.
  await page.addInitScript({ content: "globalThis.__name = (value) => value;" });
  await page.addInitScript(watchLoading);
  await replaceFiles(page, subject.replaced ?? new Map());
  await page.goto(subject.url, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
  await page.waitForLoadState("networkidle");
  const times = await page.evaluate(readTimes);
  const bytesToReady = arrivals.until(times.mapReadyMs);
  return { page, figures: { ...times, bytesToReady, panFrameMs: null, scenarioMs: null } };
}

/** What a promise brings; null where it takes longer than so many milliseconds. */
async function orTooLate<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  // A page that is closed because it was too late fails what is still asked of it.
  promise.catch(() => undefined);
  const settled = await Promise.race([promise, tooLate]);
  clearTimeout(timer);
  return settled;
}

/**
 * Visits a page as somebody new to it, with nothing cached, and measures it.
 * @param timeoutMs for each of its three steps: loading, panning, changing the scenario
 * @throws Error where the page does not load in time
 */
export async function visit(
  browser: Browser,
  subject: Subject,
  slowness: Slowness,
  timeoutMs = 120_000,
): Promise<VisitFigures> {
  // What is kept for later visits comes after this one, and is not part of it.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: "block",
  });
  context.setDefaultTimeout(timeoutMs);
  try {
    const loaded = await orTooLate(load(context, subject, slowness), timeoutMs);
    if (loaded === null) throw new Error(`not loaded in ${timeoutMs / 1000} s`);
    const { page, figures } = loaded;
    const gaps = await orTooLate(page.evaluate(panMap), timeoutMs);
    if (gaps === null) return figures;
    const changes = subject.hasScenarios
      ? await orTooLate(page.evaluate(changeScenarios), timeoutMs)
      : null;
    return {
      ...figures,
      panFrameMs: quantile(gaps, 0.95),
      scenarioMs: changes === null ? null : Math.max(...changes),
    };
  } finally {
    await context.close();
  }
}
