import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";
import { median } from "./statistics.ts";
import { addFeatures, type Collection, roughenCoast } from "./synthetic.ts";
import { type VisitFigures, visit } from "./visit.ts";

const geoFolder = join(import.meta.dirname, "../../geo");

function committed(path: string): Collection {
  return JSON.parse(readFileSync(join(geoFolder, path), "utf8"));
}

const featureCounts = [100, 1000, 10_000, 50_000] as const;
const coastTimes = [1, 4, 16] as const;
const coastFiles = [
  "islands.geojson",
  "basemap/world.geojson",
  "basemap/region.geojson",
  "basemap/kurils.geojson",
];

/** One size of what grows. */
interface Size {
  readonly name: string;
  /** The files of that size by their path under `data/`; made when asked for, they are large. */
  readonly files: () => ReadonlyMap<string, string>;
}

/** What grows, from small to large. */
interface Series {
  readonly name: string;
  readonly sizes: readonly Size[];
}

function featureFiles(count: number): ReadonlyMap<string, string> {
  const files = { islands: committed("islands.geojson"), points: committed("places.geojson") };
  const { islands, points } = addFeatures(files, count);
  return new Map([
    ["data/islands.geojson", JSON.stringify(islands)],
    ["data/places.geojson", JSON.stringify(points)],
  ]);
}

function coastFilesOf(times: number): ReadonlyMap<string, string> {
  return new Map(
    coastFiles.map((path) => [
      `data/${path}`,
      JSON.stringify(roughenCoast(committed(path), times)),
    ]),
  );
}

const allSeries: readonly Series[] = [
  {
    name: "Synthetic features",
    sizes: featureCounts.map((count) => ({
      name: count.toLocaleString("en"),
      files: () => featureFiles(count),
    })),
  },
  {
    name: "Coast detail",
    sizes: coastTimes.map((times) => ({ name: `x${times}`, files: () => coastFilesOf(times) })),
  },
];

/** What a size costs, in milliseconds: the medians of its rounds. */
export interface Cost {
  readonly loadMs: number;
  readonly panFrameMs: number;
  readonly scenarioMs: number;
}

/** One size and its cost; without a cost where the page did not finish. */
export interface GrowthRow {
  readonly size: string;
  readonly cost: Cost | null;
}

export interface GrowthSeries {
  readonly name: string;
  readonly rows: readonly GrowthRow[];
}

/** How long one visit may take before the size counts as not finished. */
const timeoutMs = 240_000;

function costOf(visits: readonly VisitFigures[]): Cost {
  const of = (figure: (visited: VisitFigures) => number) => median(visits.map(figure));
  return {
    loadMs: of(({ mapReadyMs }) => mapReadyMs),
    panFrameMs: of(({ panFrameMs }) => panFrameMs),
    scenarioMs: of(({ scenarioMs }) => scenarioMs ?? Number.NaN),
  };
}

/**
 * Measures how cost grows with features and with coast detail: the site itself, with other data
 * files. The processor is slowed down, the network is not, so that what is measured is work and
 * not the download of files nobody would serve.
 * @param say told of each size as it is begun
 */
export async function measureGrowth(
  browser: Browser,
  url: string,
  cpu: number,
  rounds: number,
  say: (text: string) => void,
): Promise<readonly GrowthSeries[]> {
  const measured: GrowthSeries[] = [];
  for (const { name, sizes } of allSeries) {
    const rows: GrowthRow[] = [];
    for (const size of sizes) {
      say(`${name}: ${size.name}`);
      const subject = { url, hasScenarios: true, replaced: size.files() };
      try {
        const visits: VisitFigures[] = [];
        for (let round = 0; round < rounds; round++) {
          visits.push(await visit(browser, subject, { cpu, network: null }, timeoutMs));
        }
        rows.push({ size: size.name, cost: costOf(visits) });
      } catch (error) {
        say(`  not finished: ${error instanceof Error ? error.message : String(error)}`);
        rows.push({ size: size.name, cost: null });
      }
    }
    measured.push({ name, rows });
  }
  return measured;
}
