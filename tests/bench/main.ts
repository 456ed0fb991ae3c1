import { rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright";
import { buildSite } from "../build-site.ts";
import { findChromium } from "../chromium.ts";
import { type Floor, floorOf, judgeGrowth, judgeVisits, type Result } from "./budgets.ts";
import { measureGrowth } from "./growth.ts";
import { type BenchReport, reportText, resultsPage, type Setting } from "./report.ts";
import { type ServedSubjects, serveSubjects } from "./subjects.ts";
import { type Slowness, type Subject, type VisitFigures, visit } from "./visit.ts";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    "growth-rounds": { type: "string", default: "1" },
    /** Whether to write `RESULTS.md` as well, which is committed. */
    record: { type: "boolean", default: false },
  },
});

const slowness: Slowness = { cpu: 4, network: { bitsPerSecond: 1_600_000, latencyMs: 150 } };

function say(text: string): void {
  console.error(text);
}

function settingOf(browser: Browser): Setting {
  const processors = cpus();
  const memoryGb = Math.round(totalmem() / 2 ** 30);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} x ${processors[0]?.model ?? "processor"}, ${memoryGb} GB`,
    browser: `Chromium ${browser.version()}`,
    loadPerProcessor: (loadavg()[0] ?? 0) / processors.length,
    rounds: Number(options.rounds),
    growthRounds: Number(options["growth-rounds"]),
  };
}

/** How long the machine is left alone before a visit: the page before is still being cleared away. */
const restMs = 1000;

function toVisit(url: string, offers: Subject["offers"]) {
  const subject: Subject = { url, offers };
  const visits: VisitFigures[] = [];
  return { subject, visits };
}

/**
 * Visits the pages in turn, so that what else the machine does weighs on all of them; which of the
 * two that are compared comes first changes with each round.
 */
async function measureSideBySide(
  browser: Browser,
  { atlasUrl, bareUrl, oneLineUrl }: ServedSubjects,
  rounds: number,
): Promise<{ readonly results: readonly Result[]; readonly floor: Floor }> {
  const atlas = toVisit(atlasUrl, "scenarios");
  const bare = toVisit(bareUrl, "map");
  const oneLine = toVisit(oneLineUrl, "text");
  for (let round = 0; round <= rounds; round++) {
    say(round === 0 ? "Warming up" : `Round ${round} of ${rounds}`);
    const pair = round % 2 === 0 ? [bare, atlas] : [atlas, bare];
    for (const { subject, visits } of [...pair, oneLine]) {
      await new Promise((resolve) => setTimeout(resolve, restMs));
      const figures = await visit(browser, subject, slowness);
      if (round > 0) visits.push(figures);
    }
  }
  return { results: judgeVisits(atlas.visits, bare.visits), floor: floorOf(oneLine.visits) };
}

async function measureAll(browser: Browser, served: ServedSubjects): Promise<BenchReport> {
  const setting = settingOf(browser);
  const { results: figures, floor } = await measureSideBySide(browser, served, setting.rounds);
  const { cpu } = slowness;
  const growth = await measureGrowth(browser, served.atlasUrl, cpu, setting.growthRounds, say);
  const results = [...figures, judgeGrowth(growth)];
  const missed = results.filter(({ isKept }) => !isKept).map(({ name }) => name);
  return { setting, results, floor, growth, missed };
}

const folder = await buildSite();
const served = await serveSubjects(folder);
const browser = await chromium.launch({ ...(await findChromium()), headless: true });
try {
  const report = await measureAll(browser, served);
  console.log(reportText(report));
  const json = `${JSON.stringify(report, null, 2)}\n`;
  writeFileSync(join(import.meta.dirname, "results.json"), json);
  if (options.record) writeFileSync(join(import.meta.dirname, "RESULTS.md"), resultsPage(report));
  process.exitCode = report.missed.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  served.close();
  rmSync(folder, { recursive: true });
}
