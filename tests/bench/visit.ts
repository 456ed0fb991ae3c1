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
  /** 95th percentile of the time between frames while the map is dragged. */
  readonly panFrameMs: number;
  /** The slowest change of scenario; null where the page has none. */
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

async function measure(context: BrowserContext, subject: Subject, slowness: Slowness) {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await slowDown(tools, slowness);
  const arrivals = noteArrivals(tools);
  // The functions below are compiled with calls of this helper, which pages do not have.
  await page.addInitScript({ content: "globalThis.__name = (value) => value;" });
  await page.addInitScript(watchLoading);
  await replaceFiles(page, subject.replaced ?? new Map());
  await page.goto(subject.url, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
  await page.waitForLoadState("networkidle");
  const times = await page.evaluate(readTimes);
  const gaps = await page.evaluate(panMap);
  const changes = subject.hasScenarios ? await page.evaluate(changeScenarios) : null;
  return {
    ...times,
    bytesToReady: arrivals.until(times.mapReadyMs),
    panFrameMs: quantile(gaps, 0.95),
    scenarioMs: changes === null ? null : Math.max(...changes),
  };
}

/**
 * Visits a page as somebody new to it, with nothing cached, and measures it.
 * @throws Error where it takes longer than `timeoutMs`
 */
export async function visit(
  browser: Browser,
  subject: Subject,
  slowness: Slowness,
  timeoutMs = 120_000,
): Promise<VisitFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(timeoutMs);
  const signal = AbortSignal.timeout(timeoutMs);
  // What runs in a page knows no time-out of its own.
  const tooLate = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error(`longer than ${timeoutMs / 1000} s`)));
  });
  try {
    return await Promise.race([measure(context, subject, slowness), tooLate]);
  } finally {
    await context.close();
  }
}
