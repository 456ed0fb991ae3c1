import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";
import { medianOf } from "./statistics.ts";
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
  "islands-overview.geojson",
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
  const { islands, overview, points } = addFeatures(
    {
      islands: committed("islands.geojson"),
      overview: committed("islands-overview.geojson"),
      points: committed("places.geojson"),
    },
    count,
  );
  return new Map([
    ["data/islands.geojson", JSON.stringify(islands)],
    ["data/islands-overview.geojson", JSON.stringify(overview)],
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
      name: `${count.toLocaleString("en")} features`,
      files: () => featureFiles(count),
    })),
  },
  {
    name: "Coast detail",
    sizes: coastTimes.map((times) => ({
      name: `coast x${times}`,
      files: () => coastFilesOf(times),
    })),
  },
];

/** What a size costs, in milliseconds: medians of its rounds; null where none finished. */
export interface Cost {
  readonly loadMs: number | null;
  readonly panFrameMs: number | null;
  readonly scenarioMs: number | null;
}

/** One size and its cost. */
interface GrowthRow {
  readonly size: string;
  readonly cost: Cost;
}

export interface GrowthSeries {
  readonly name: string;
  readonly rows: readonly GrowthRow[];
}

function costOf(visits: readonly VisitFigures[]): Cost {
  return {
    loadMs: medianOf(visits, ({ mapReadyMs }) => mapReadyMs),
    panFrameMs: medianOf(visits, ({ panFrameMs }) => panFrameMs),
    scenarioMs: medianOf(visits, ({ scenarioMs }) => scenarioMs),
  };
}

/**
 * Measures how cost grows with features and with coast detail: the site itself, with other data
 * files, all sizes in turn. The processor is slowed down, the network is not, so that what is
 * measured is work and not the download of files nobody would serve.
 * @param say told of each size as it is begun, and where one does not load
 */
export async function measureGrowth(
  browser: Browser,
  url: string,
  cpu: number,
  rounds: number,
  say: (text: string) => void,
): Promise<readonly GrowthSeries[]> {
  const visits = new Map<Size, VisitFigures[]>();
  const sizes = allSeries.flatMap((series) => series.sizes);
  for (let round = 1; round <= rounds; round++) {
    for (const size of sizes) {
      say(`Growth, round ${round} of ${rounds}: ${size.name}`);
      const subject = { url, offers: "scenarios" as const, replaced: size.files() };
      try {
        const visited = await visit(browser, subject, { cpu, network: null });
        visits.set(size, [...(visits.get(size) ?? []), visited]);
      } catch (error) {
        say(`  ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return allSeries.map((series) => ({
    name: series.name,
    rows: series.sizes.map((size) => ({ size: size.name, cost: costOf(visits.get(size) ?? []) })),
  }));
}
