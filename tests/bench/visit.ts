import type { Browser } from "playwright";
import {
  changeScenarios,
  type PageTimes,
  panMap,
  readTimes,
  untilReady,
  untilRest,
  watchLoading,
} from "./in-page.ts";
import { openPlainPage, type PlainPage } from "./plain-page.ts";
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
  /** Whether there are scenarios to choose. */
  readonly hasScenarios?: boolean;
  /** Whether panning begins with the islands, and not once the page rests. */
  readonly pansAtOnce?: boolean;
  /** GeoJSON files the page gets instead of its own, by their names without the hash. */
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
async function slowDown(page: PlainPage, { cpu, network }: Slowness): Promise<void> {
  await page.send("Network.enable");
  await page.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (network === null) return;
  const bytesPerSecond = network.bitsPerSecond / 8;
  await page.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

/** What comes over the network, and when. */
interface Arrivals {
  /** Bytes that had arrived by that many milliseconds after the page was asked for. */
  readonly until: (ms: number) => number;
  /** Answers once nothing has been on its way for half a second. */
  readonly whenQuiet: () => Promise<void>;
}

const quietMs = 500;

/** Notes all that comes over the network, encoded as it comes. */
function noteArrivals(page: PlainPage): Arrivals {
  // In seconds of a clock of Chromium's own.
  let startS: number | undefined;
  const arrived: { readonly atS: number; readonly bytes: number }[] = [];
  const onTheWay = new Set<string>();
  let lastMs = performance.now();
  const note = (change: () => void) => {
    change();
    lastMs = performance.now();
  };
  page.on("Network.requestWillBeSent", ({ timestamp, requestId }) => {
    startS ??= timestamp;
    note(() => onTheWay.add(requestId));
  });
  page.on("Network.responseReceived", ({ timestamp, response }) => {
    arrived.push({ atS: timestamp, bytes: response.encodedDataLength });
  });
  page.on("Network.dataReceived", ({ timestamp, encodedDataLength }) => {
    arrived.push({ atS: timestamp, bytes: encodedDataLength });
  });
  page.on("Network.loadingFinished", ({ requestId }) => note(() => onTheWay.delete(requestId)));
  page.on("Network.loadingFailed", ({ requestId }) => note(() => onTheWay.delete(requestId)));
  return {
    until: (ms) =>
      arrived
        .filter(({ atS }) => startS !== undefined && (atS - startS) * 1000 <= ms)
        .reduce((sum, { bytes }) => sum + bytes, 0),
    whenQuiet: async () => {
      while (onTheWay.size > 0 || performance.now() - lastMs < quietMs) {
        await new Promise((resolve) => setTimeout(resolve, quietMs / 5));
      }
    },
  };
}

/** The name of a data file without its hash: `islands` of `assets/islands-<hash>.geojson`. */
const dataFileName = (url: string) => /\/assets\/([\w-]+)-[\w-]{8}\.geojson$/.exec(url)?.[1] ?? "";

/** Gives a page other files than its server has. */
async function replaceFiles(page: PlainPage, replaced: ReadonlyMap<string, string>): Promise<void> {
  if (replaced.size === 0) return;
  page.on("Fetch.requestPaused", ({ requestId, request }) => {
    const text = replaced.get(dataFileName(request.url));
    if (text === undefined) {
      void page.send("Fetch.continueRequest", { requestId });
      return;
    }
    const body = Buffer.from(text).toString("base64");
    const responseHeaders = [{ name: "Content-Type", value: "application/geo+json" }];
    void page.send("Fetch.fulfillRequest", { requestId, responseCode: 200, responseHeaders, body });
  });
  await page.send("Fetch.enable", { patterns: [{ urlPattern: "*.geojson" }] });
}

/** Opens what is to be measured in a page, and answers once it has come to rest. */
async function load(page: PlainPage, subject: Subject, slowness: Slowness): Promise<VisitFigures> {
  await page.send("Emulation.setDeviceMetricsOverride", {
    width: 1280,
    height: 800,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await slowDown(page, slowness);
  const arrivals = noteArrivals(page);
  await page.runFirst(watchLoading);
  await replaceFiles(page, subject.replaced ?? new Map());
  await page.open(subject.url);
  await page.evaluate(untilReady);
  const earlyGaps = subject.pansAtOnce ? await page.evaluate(panMap) : null;
  await arrivals.whenQuiet();
  await page.evaluate(untilRest);
  const times = await page.evaluate(readTimes);
  const bytesToReady = arrivals.until(times.mapReadyMs);
  const panFrameMs = earlyGaps === null ? null : quantile(earlyGaps, 0.95);
  return { ...times, bytesToReady, panFrameMs, scenarioMs: null };
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
  const page = await openPlainPage(browser);
  try {
    const figures = await orTooLate(load(page, subject, slowness), timeoutMs);
    if (figures === null) throw new Error(`not loaded in ${timeoutMs / 1000} s`);
    if (subject.pansAtOnce) return figures;
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
    await page.close();
  }
}
