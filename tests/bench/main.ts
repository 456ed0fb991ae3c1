import { rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright";
import { buildSite } from "../build-site.ts";
import { findChromium } from "../chromium.ts";
import { judgeRounds, type Round } from "./budgets.ts";
import { missedBudgets, reportText, resultsPage, type Setting } from "./report.ts";
import { type ServedSubjects, type SubjectId, serveSubjects } from "./subjects.ts";
import { type Slowness, type VisitFigures, visit } from "./visit.ts";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    /** The folder of an earlier build, to compare with. */
    before: { type: "string" },
    /** Whether to write `RESULTS.md`, which is committed. */
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
  };
}

/** How long the machine is left alone before a visit: the page before is still being cleared away. */
const restMs = 1000;

/** Visits all pages in turn; which comes first changes with each round. */
async function visitAll(
  browser: Browser,
  { subjects }: ServedSubjects,
  rounds: number,
): Promise<readonly Round[]> {
  const visited: Round[] = [];
  for (let round = 0; round <= rounds; round++) {
    say(round === 0 ? "Warming up" : `Round ${round} of ${rounds}`);
    const order = round % 2 === 0 ? [...subjects] : [...subjects].reverse();
    const figures: Partial<Record<SubjectId, VisitFigures>> = {};
    for (const [id, subject] of order) {
      await new Promise((resolve) => setTimeout(resolve, restMs));
      figures[id] = await visit(browser, subject, slowness);
    }
    if (round > 0) visited.push(figures);
  }
  return visited;
}

const folder = await buildSite();
const served = await serveSubjects(folder, options.before);
const browser = await chromium.launch({ ...(await findChromium()), headless: true });
try {
  const setting = settingOf(browser);
  const results = judgeRounds(await visitAll(browser, served, setting.rounds));
  const report = { setting, results };
  console.log(reportText(report));
  if (options.record) writeFileSync(join(import.meta.dirname, "RESULTS.md"), resultsPage(report));
  process.exitCode = missedBudgets(results).length === 0 ? 0 : 1;
} finally {
  await browser.close();
  served.close();
  rmSync(folder, { recursive: true });
}
