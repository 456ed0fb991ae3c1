import type { Floor, Limit, Result } from "./budgets.ts";
import type { Cost, GrowthSeries } from "./growth.ts";

/** Where and how figures were measured. */
export interface Setting {
  /** Day of the run, `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  /** Tasks waiting for a processor when the run began, by processor: well below 1 is quiet. */
  readonly loadPerProcessor: number;
  readonly rounds: number;
  readonly growthRounds: number;
}

/** One run of the benchmark, as `results.json` holds it. */
export interface BenchReport {
  readonly setting: Setting;
  readonly results: readonly Result[];
  readonly floor: Floor;
  readonly growth: readonly GrowthSeries[];
  /** Names of the budgets that are missed. */
  readonly missed: readonly string[];
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
  if (value === null) return "none";
  if (unit === "") return value.toFixed(4);
  return `${value.toFixed(unit === "ms" && value < 100 ? 1 : 0)} ${unit}`;
}

function limitText(limit: Limit, unit: Result["unit"]): string {
  return "timesBare" in limit ? `${limit.timesBare} x bare` : `${limit.atMost} ${unit}`.trim();
}

/** Ratios first: on another machine the rest differs. */
function resultTable(results: readonly Result[]): Table {
  return [
    ["Figure", "Ratio", "Middle half", "At most", "Verdict", "Treaty Atlas", "Bare Leaflet"],
    ...results.map(({ name, unit, atlas, bare, ratio, middleHalf, limit, isKept }) => [
      name,
      ratio === null ? "" : ratio.toFixed(2),
      middleHalf === null ? "" : middleHalf.map((end) => end.toFixed(2)).join(" to "),
      limitText(limit, unit),
      isKept ? "kept" : "MISSED",
      valueText(atlas, unit),
      valueText(bare, unit),
    ]),
  ];
}

/** A cost beside how many times that of the smallest size it is. */
function growthText(cost: Cost, first: Cost | undefined, figure: keyof Cost): string {
  const value = cost[figure];
  if (value === null) return "not finished";
  const start = first?.[figure] ?? null;
  const times = start === null ? "" : ` (x${(value / start).toFixed(1)})`;
  return `${valueText(value, "ms")}${times}`;
}

function growthTable({ name, rows }: GrowthSeries): Table {
  const first = rows[0]?.cost;
  return [
    [name, "map-ready", "Pan, 95th percentile frame", "Scenario change, slowest of four"],
    ...rows.map(({ size, cost }) => [
      size,
      growthText(cost, first, "loadMs"),
      growthText(cost, first, "panFrameMs"),
      growthText(cost, first, "scenarioMs"),
    ]),
  ];
}

/** What of the longest task is none of our doing. */
function floorText({ longestTaskMs, middleHalf }: Floor): string {
  const [low, high] = middleHalf.map((end) => end.toFixed(0));
  return `The longest task of a page of one line of text, in the same rounds: ${longestTaskMs.toFixed(0)} ms (middle half ${low} to ${high}).`;
}

/** The tables of a run and the budgets it missed, in Markdown. */
export function reportText({ results, floor, growth, missed }: BenchReport): string {
  const verdict =
    missed.length === 0 ? "Every budget is kept." : `Budgets missed: ${missed.join("; ")}.`;
  const tables = growth.map((series) => tableText(growthTable(series)));
  return [tableText(resultTable(results)), verdict, floorText(floor), ...tables]
    .map((part) => `${part}\n`)
    .join("\n");
}

/** From how many rounds the growth tables are, and so how far they can be trusted. */
function growthRoundsText(rounds: number): string {
  if (rounds > 1) return `Rounds: ${rounds}, in turn over all sizes; medians.`;
  return "One round, in turn over all sizes: rough, as a shared machine can be half as fast for minutes.";
}

/** The page `RESULTS.md`: the tables, and what one must know to read them. */
export function resultsPage(report: BenchReport): string {
  const { date, machine, browser, loadPerProcessor, rounds, growthRounds } = report.setting;
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
  turn, in an order that changes with each round, by a new Chromium profile at 1280 x 800, nothing cached, a second after the page before was
  closed. The bare map is as wide as ours. A first visit of each is not counted.
- The processor is slowed 4 times; the network has 1.6 Mbit/s and 150 ms. Rounds: ${rounds}; medians.
  A ratio is the median of the rounds' own ratios, beside it where the middle half of them lies: a
  shared machine can be half as fast for minutes, which the two pages of a round share.
- Pages are opened by Chromium's own protocol, without the inspector that Playwright has watch each
  of its pages: V8 would read scripts a second time for it, which no reader's browser does.
- Both pages set \`map-ready\` in the first task after the frame with the islands was painted.
- The longest task is the longest of the browser's main thread, be it script or, which the Long Tasks
  that browsers report leave out, style, layout and painting alone (Long Animation Frames). What of it a
  machine takes for next to nothing shows a third page (\`one-line.html\`), visited in each round.
- Bytes are what had come over the network by then, headers included.
- Panning begins once the page has come to rest: half a second with nothing on its way, then half a
  second without a late frame. It is 4 drags of 30 steps, one a frame, with a rest after each. Frames follow the screen's
  rhythm, so 16.7 ms means that none was late.
- Growth is measured on the site itself with other data files, the processor slowed 4 times and the
  network as it is. ${growthRoundsText(growthRounds)}
  The factor in brackets is against the first row.
- Synthetic features are half islets of eight corners, half points, beside the real ones. They are
  drawn by the site's code as marks of places it knows: the map draws more, the lists do not grow.
  All features of a place are one path there, the synthetic ones among them.
- Coast detail is the islands and the levels of the basemap with each edge broken into 4 or 16.
`;
}
