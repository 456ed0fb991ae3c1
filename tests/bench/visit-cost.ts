import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { buildSite } from "../build-site.ts";
import { findChromium } from "../chromium.ts";
import { type FileServer, inFolder, serveFiles } from "./serve-files.ts";

/** What a server had to do for a part of a visit. */
interface Cost {
  readonly name: string;
  readonly requests: number;
  /** Requests that were answered with "not changed". */
  readonly unchanged: number;
  /** All that was sent, headers included. */
  readonly bytes: number;
}

/** Counts what a server does while something goes on. */
async function costOf(name: string, server: FileServer, act: () => Promise<void>): Promise<Cost> {
  const [answersBefore, bytesBefore] = [server.answers.length, server.sentBytes()];
  await act();
  const answers = server.answers.slice(answersBefore);
  const unchanged = answers.filter(({ status }) => status === 304).length;
  return {
    name,
    requests: answers.length,
    unchanged,
    bytes: server.sentBytes() - bytesBefore,
  };
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("map-ready").length > 0);
}

/** Reads a place, changes the scenario and lists the claims. */
async function lookRound(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Shikotan", exact: true }).click();
  await page.getByRole("article", { name: "Shikotan", exact: true }).waitFor();
  await page.getByRole("radio", { name: "1956 declaration" }).check();
  await page.getByRole("tab", { name: "Claims" }).click();
  await page.getByRole("heading", { name: /\d+ claims/ }).waitFor();
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits until nothing has been asked for or sent for longer than a page puts anything off. */
async function comeToRest(server: FileServer): Promise<void> {
  const count = () => `${server.answers.length} ${server.sentBytes()}`;
  let [last, since] = [count(), Date.now()];
  while (Date.now() - since < 3000) {
    await pause(100);
    if (count() !== last) [last, since] = [count(), Date.now()];
  }
}

/**
 * Has the copy for offline use wait until `beginCopy` is called. When it begins otherwise hangs on when
 * the browser is idle, and with it which part of a visit its requests are counted in.
 */
function holdCopyBack(): void {
  const { serviceWorker } = navigator;
  const register = serviceWorker.register.bind(serviceWorker);
  const begin = new Promise<void>((resolve) => {
    Object.assign(window, { beginCopy: resolve });
  });
  serviceWorker.register = async (...what) => {
    await begin;
    return register(...what);
  };
}

/** Lets the copy begin, and waits until all of it is there: then the worker takes the page on. */
async function makeCopy(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const isTakenOn = new Promise((resolve) => {
      serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
    (window as unknown as { beginCopy: () => void }).beginCopy();
    await isTakenOn;
  });
}

const workerFile = "sw.js";

/** Waits until the browser has looked for a new release, a second or more after a page was opened. */
async function workerAskedFor(server: FileServer, answersBefore: number): Promise<void> {
  const start = Date.now();
  while (!server.answers.slice(answersBefore).some(({ path }) => path === workerFile)) {
    if (Date.now() - start > 60_000) throw new Error(`Nobody asked for ${workerFile}`);
    await pause(100);
  }
}

/** A first visit, part by part, and another one of the same browser. */
interface Visits {
  readonly first: readonly Cost[];
  readonly repeat: Cost;
}

async function measureVisits(context: BrowserContext, server: FileServer): Promise<Visits> {
  const page = await context.newPage();
  await page.addInitScript(holdCopyBack);
  // Of one piece: how much had come when the islands were painted hangs on how busy the machine is.
  const screen = await costOf(
    "a first visit, until the first screen is whole",
    server,
    async () => {
      await open(page, server.url);
      await comeToRest(server);
    },
  );
  const round = await costOf("then a place, 1956 and the claims", server, async () => {
    await lookRound(page);
    await comeToRest(server);
  });
  const copy = await costOf("then the copy for offline use", server, async () => {
    await makeCopy(page);
    await comeToRest(server);
  });
  await page.close();
  const again = await context.newPage();
  const repeat = await costOf("a later visit like it, from that copy", server, async () => {
    const before = server.answers.length;
    await open(again, server.url);
    await comeToRest(server);
    await lookRound(again);
    await workerAskedFor(server, before);
    await comeToRest(server);
  });
  return { first: [screen, round, copy], repeat };
}

const visitsPerDay = 1_000_000;
/** The busiest second beside the mean one. A guess for a story that many read at once. */
const peakFactor = 10;
const [secondsPerDay, daysPerMonth] = [86_400, 30];

const whole = (value: number) => Math.round(value).toLocaleString("en");
const kb = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;

function sumOf(name: string, costs: readonly Cost[]): Cost {
  const sum = (figure: "requests" | "unchanged" | "bytes") =>
    costs.reduce((total, cost) => total + cost[figure], 0);
  return { name, requests: sum("requests"), unchanged: sum("unchanged"), bytes: sum("bytes") };
}

/** What a million visits a day need, all of them first visits with a look round. */
function demandLines({ requests, bytes }: Cost): string[] {
  const perSecond = (requests * visitsPerDay) / secondsPerDay;
  const megabits = (bytes * 8 * visitsPerDay) / secondsPerDay / 1e6;
  const terabytes = (bytes * visitsPerDay) / 1e12;
  return [
    `| requests, mean and peak | ${whole(perSecond)} and ${whole(perSecond * peakFactor)} a second |`,
    `| bandwidth, mean and peak | ${whole(megabits)} and ${whole(megabits * peakFactor)} Mbit/s |`,
    `| sent, a day and a month | ${terabytes.toFixed(2)} and ${(terabytes * daysPerMonth).toFixed(1)} TB |`,
  ];
}

function report({ first, repeat }: Visits, browser: Browser): string {
  const date = new Date().toISOString().slice(0, 10);
  const firstVisit = sumOf("all of a first visit", first);
  return [
    `Measured on ${date} with Chromium ${browser.version()}, 1280 x 800, brotli, HTTP/1.1, headers`,
    "included, at the server (`npm run visit-cost`).",
    "",
    "| Visit | Requests | of them not changed | Sent |",
    "| --- | ---: | ---: | ---: |",
    ...[...first, firstVisit, repeat].map(
      ({ name, requests, unchanged, bytes }) =>
        `| ${name} | ${requests} | ${unchanged} | ${kb(bytes)} |`,
    ),
    "",
    "The copy for offline use is of the whole site. It begins 1.5 seconds after the map stands, so that its",
    "requests fall among those of the tour. It is held back here until that is done, so that each row holds by",
    "itself. Files with hashed names it takes from the browser's cache where the page has fetched them; pages",
    "and `data/` it fetches anew. It is made once for each release; of the next one only what has changed is",
    "fetched. A second or more after a later visit has begun, browsers ask for `sw.js`, which is answered “not",
    "changed” unless there is a new release; a visit that is over sooner may ask for nothing at all.",
    "",
    "A million visits a day, each of them a first one with a look round and nothing kept from before,",
    `the busiest second ${peakFactor} times the mean:`,
    "",
    "| Need | |",
    "| --- | --- |",
    ...demandLines(firstVisit),
  ].join("\n");
}

/** Puts a report between its marks in the page on hosting. */
function record(text: string): void {
  const file = join(import.meta.dirname, "../../hosting/README.md");
  const page = readFileSync(file, "utf8");
  const marked = /(<!-- visit-cost -->\n)[\s\S]*?(<!-- \/visit-cost -->)/;
  if (!marked.test(page)) throw new Error(`${file} has no place for the figures`);
  writeFileSync(
    file,
    page.replace(marked, (_, start: string, end: string) => `${start}\n${text}\n\n${end}`),
  );
}

// Builds the site, visits it and prints what that costs a server; `--record` keeps it in
// hosting/README.md.
const folder = await buildSite();
const server = await serveFiles(inFolder(folder));
const browser = await chromium.launch({ ...(await findChromium()), headless: true });
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const text = report(await measureVisits(context, server), browser);
  console.log(text);
  if (process.argv.includes("--record")) record(text);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
