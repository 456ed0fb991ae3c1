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
  await page.waitForLoadState("networkidle");
}

async function measureVisits(context: BrowserContext, server: FileServer): Promise<Cost[]> {
  const page = await context.newPage();
  const first = await costOf("first visit, until the islands are painted", server, () =>
    open(page, server.url),
  );
  const rest = await costOf(
    "then the rest of the first screen, and part of the copy for offline use",
    server,
    () => page.waitForLoadState("networkidle"),
  );
  const round = await costOf(
    "then a place, 1956 and the claims, and the rest of that copy",
    server,
    () => lookRound(page),
  );
  await page.close();
  const again = await context.newPage();
  const repeat = await costOf("the same again, from that copy", server, async () => {
    await open(again, server.url);
    await again.waitForLoadState("networkidle");
    await lookRound(again);
  });
  return [first, rest, round, repeat];
}

const visitsPerDay = 1_000_000;
/** The busiest second beside the mean one. A guess for a story that many read at once. */
const peakFactor = 10;
const [secondsPerDay, daysPerMonth] = [86_400, 30];

const whole = (value: number) => Math.round(value).toLocaleString("en");
const kb = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;

/** What a million visits a day need, all of them first visits with a look round. */
function demandLines(costs: readonly Cost[]): string[] {
  const firstVisit = costs.slice(0, 3);
  const requests = firstVisit.reduce((sum, cost) => sum + cost.requests, 0);
  const bytes = firstVisit.reduce((sum, cost) => sum + cost.bytes, 0);
  const perSecond = (requests * visitsPerDay) / secondsPerDay;
  const megabits = (bytes * 8 * visitsPerDay) / secondsPerDay / 1e6;
  const terabytes = (bytes * visitsPerDay) / 1e12;
  return [
    `| requests, mean and peak | ${whole(perSecond)} and ${whole(perSecond * peakFactor)} a second |`,
    `| bandwidth, mean and peak | ${whole(megabits)} and ${whole(megabits * peakFactor)} Mbit/s |`,
    `| sent, a day and a month | ${terabytes.toFixed(2)} and ${(terabytes * daysPerMonth).toFixed(1)} TB |`,
  ];
}

function report(costs: readonly Cost[], browser: Browser): string {
  const date = new Date().toISOString().slice(0, 10);
  return [
    `Measured on ${date} with Chromium ${browser.version()}, 1280 x 800, brotli, HTTP/1.1, headers`,
    "included, at the server (`npm run visit-cost`).",
    "",
    "| Visit | Requests | of them not changed | Sent |",
    "| --- | ---: | ---: | ---: |",
    ...costs.map(
      ({ name, requests, unchanged, bytes }) =>
        `| ${name} | ${requests} | ${unchanged} | ${kb(bytes)} |`,
    ),
    "",
    "The copy for offline use is made once for each release; of the next one only what has changed is",
    "fetched. After a page has opened, browsers ask once for `sw.js`, which is answered “not changed”",
    "unless there is a new release.",
    "",
    "A million visits a day, each of them a first one with a look round and nothing kept from before,",
    `the busiest second ${peakFactor} times the mean:`,
    "",
    "| Need | |",
    "| --- | --- |",
    ...demandLines(costs),
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
