import type { Limit, Ratio, Result } from "./budgets.ts";

/** Where and how figures were measured. */
export interface Setting {
  /** Day of the run, `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  /** Tasks waiting for a processor when the run began, by processor: well below 1 is quiet. */
  readonly loadPerProcessor: number;
  readonly rounds: number;
}

/** One run of the benchmark. */
export interface BenchReport {
  readonly setting: Setting;
  readonly results: readonly Result[];
}

type Table = readonly (readonly string[])[];

/** A table in Markdown, its columns aligned, which reads as well in a terminal. */
function tableText(table: Table): string {
  const [head = [], ...rows] = table;
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lineOf = (row: readonly string[], fill: string) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(" | ")} |`;
  const rule = lineOf(
    head.map(() => ""),
    "-",
  );
  return [lineOf(head, " "), rule, ...rows.map((row) => lineOf(row, " "))].join("\n");
}

function valueText(value: number | null, unit: Result["unit"]): string {
  if (value === null) return "";
  if (unit === "") return value.toFixed(4);
  return `${value.toFixed(unit === "ms" && value < 100 ? 1 : 0)} ${unit}`;
}

function ratioText(ratio: Ratio | null): string {
  if (ratio === null) return "";
  const [low, high] = ratio.middleHalf.map((end) => end.toFixed(2));
  return `${ratio.median.toFixed(2)} (${low} to ${high})`;
}

function limitText(limit: Limit, unit: Result["unit"]): string {
  if ("timesBare" in limit) return `${limit.timesBare} x bare`;
  if ("atMost" in limit) return `${limit.atMost} ${unit}`.trim();
  return `reported; ${limit.timesBefore} x before`;
}

function verdictText(isKept: boolean | null): string {
  if (isKept === null) return "";
  return isKept ? "kept" : "MISSED";
}

/** The names of the budgets that are missed. */
export function missedBudgets(results: readonly Result[]): readonly string[] {
  return results.filter(({ isKept }) => isKept === false).map(({ name }) => name);
}

/** The table of a run and the budgets it missed, in Markdown. Ratios first: machines differ. */
export function reportText({ results }: BenchReport): string {
  const missed = missedBudgets(results);
  const table = tableText([
    ["Figure", "x bare (middle half)", "x before", "At most", "Verdict", "Atlas", "Bare", "Before"],
    ...results.map(({ name, unit, toBare, toBefore, limit, isKept, atlas, bare, before }) => [
      name,
      ratioText(toBare),
      ratioText(toBefore),
      limitText(limit, unit),
      verdictText(isKept),
      valueText(atlas, unit),
      valueText(bare, unit),
      valueText(before, unit),
    ]),
  ]);
  const verdict =
    missed.length === 0 ? "Every budget is kept." : `Budgets missed: ${missed.join("; ")}.`;
  return `${table}\n\n${verdict}\n`;
}

/** The page `RESULTS.md`: the table, and what one must know to read it. */
export function resultsPage(report: BenchReport): string {
  const { date, machine, browser, loadPerProcessor, rounds } = report.setting;
  const quiet =
    loadPerProcessor < 0.3
      ? "The machine was otherwise quiet."
      : "The machine was shared: trust the ratios, not the milliseconds.";
  return `# Benchmark

Written by \`npm run bench -- --record\`; not to be edited by hand. Measured on ${date}, ${machine},
${browser}. Load per processor at the start: ${loadPerProcessor.toFixed(2)}. ${quiet}

${reportText(report)}
## How it is measured

- The production build, with the headers that \`hosting/\` has servers send, and a page with plain
  Leaflet and \`geo/islands.geojson\` (\`bare-leaflet.html\`), each served with brotli and visited in
  turn, in an order that changes with each round, by a new Chromium profile at 1280 x 800, nothing
  cached. The bare map is as wide as ours. A first visit of each is not counted.
- \`--before <folder>\` visits an earlier build in the same rounds.
- The processor is slowed 4 times; the network has 1.6 Mbit/s and 150 ms. Rounds: ${rounds}; medians.
  A ratio is the median of the rounds' own ratios, in brackets the middle half of them.
- Pages are opened by Chromium's own protocol, without the inspector that Playwright has watch each
  of its pages, for which V8 would read scripts a second time.
- Both pages set \`map-ready\` in the first task after the frame with the islands was painted.
- The longest task is the longest of the main thread: script, style, layout or painting.
- Panning at rest begins half a second after the last request and the last late frame; in the first
  second, with \`map-ready\`. It is 4 drags of 30 steps, one a frame, with a rest after each. Frames
  follow the screen's rhythm, so 16.7 ms means that none was late.
- Synthetic features are half islets of eight corners, half points, beside the real ones.
`;
}
