import type { GrowthSeries } from "./growth.ts";
import { median, medianOf, quantile } from "./statistics.ts";
import type { VisitFigures } from "./visit.ts";

/** What a figure may be: so many times that of the bare page, or so much by itself. */
export type Limit = { readonly timesBare: number } | { readonly atMost: number };

/** A figure with a budget: those of design.md, section 6, and that no task is to block for long. */
interface Budget {
  readonly name: string;
  readonly unit: "ms" | "kB" | "";
  readonly figure: (visited: VisitFigures) => number | null;
  readonly limit: Limit;
}

const budgets: readonly Budget[] = [
  {
    name: "first contentful paint",
    unit: "ms",
    figure: ({ firstPaintMs }) => firstPaintMs,
    limit: { timesBare: 0.7 },
  },
  {
    name: "largest contentful paint",
    unit: "ms",
    figure: ({ largestPaintMs }) => largestPaintMs,
    limit: { timesBare: 0.8 },
  },
  {
    name: "map-ready",
    unit: "ms",
    figure: ({ mapReadyMs }) => mapReadyMs,
    limit: { timesBare: 1.4 },
  },
  {
    name: "bytes until map-ready",
    unit: "kB",
    figure: ({ bytesToReady }) => bytesToReady / 1000,
    limit: { atMost: 230 },
  },
  {
    name: "pan, 95th percentile frame",
    unit: "ms",
    figure: ({ panFrameMs }) => panFrameMs,
    limit: { timesBare: 1.1 },
  },
  {
    name: "scenario change to painted, slowest of four",
    unit: "ms",
    figure: ({ scenarioMs }) => scenarioMs,
    limit: { atMost: 100 },
  },
  {
    name: "layout shift",
    unit: "",
    figure: ({ layoutShift }) => layoutShift,
    limit: { atMost: 0.02 },
  },
  {
    name: "longest task until map-ready",
    unit: "ms",
    figure: ({ longestTaskMs }) => longestTaskMs,
    limit: { atMost: 50 },
  },
];

/** A figure of both pages, held against its budget. */
export interface Result {
  readonly name: string;
  readonly unit: Budget["unit"];
  /** Medians over the rounds; null where a page has no such figure or did not finish. */
  readonly atlas: number | null;
  readonly bare: number | null;
  /**
   * The median of the rounds' own ratios, the first by the second: what slows the machine for a while
   * slows both pages of a round. Null where one is missing or the second is zero.
   */
  readonly ratio: number | null;
  /** Between which two ratios the middle half of the rounds lies. */
  readonly middleHalf: readonly [number, number] | null;
  readonly limit: Limit;
  readonly isKept: boolean;
}

/** Whether a figure keeps its limit; one that is missing or no number does not. */
function keeps(limit: Limit, atlas: number | null, ratio: number | null): boolean {
  return "timesBare" in limit
    ? ratio !== null && ratio <= limit.timesBare
    : atlas !== null && atlas <= limit.atMost;
}

/** What a page has in a round by what the other has in it; null where that cannot be said. */
function ratioOf(atlas: number | null, bare: number | null | undefined): number | null {
  return atlas === null || bare == null || bare === 0 ? null : atlas / bare;
}

/**
 * Holds both pages' visits against the budgets.
 * @param bareVisits those of the same rounds
 */
export function judgeVisits(
  atlasVisits: readonly VisitFigures[],
  bareVisits: readonly VisitFigures[],
): readonly Result[] {
  return budgets.map(({ name, unit, figure, limit }) => {
    const atlas = medianOf(atlasVisits, figure);
    const bare = medianOf(bareVisits, figure);
    const ratios = atlasVisits
      .map((visited, round) => {
        const beside = bareVisits[round];
        return ratioOf(figure(visited), beside && figure(beside));
      })
      .filter((ratio) => ratio !== null);
    const ratio = medianOf(ratios, (each) => each);
    const middleHalf: Result["middleHalf"] =
      ratio === null ? null : [quantile(ratios, 0.25), quantile(ratios, 0.75)];
    return {
      name,
      unit,
      atlas,
      bare,
      ratio,
      middleHalf,
      limit,
      isKept: keeps(limit, atlas, ratio),
    };
  });
}

/** What of a figure is the browser's own on this machine, be the page ever so small. */
export interface Floor {
  /** The median over the rounds, in ms; a round where no frame took 50 counts as 0. */
  readonly longestTaskMs: number;
  /** Between which two values the middle half of the rounds lies. */
  readonly middleHalf: readonly [number, number];
}

/** The longest task of a page that is next to nothing. */
export function floorOf(visits: readonly VisitFigures[]): Floor {
  const tasks = visits.map(({ longestTaskMs }) => longestTaskMs);
  return {
    longestTaskMs: median(tasks),
    middleHalf: [quantile(tasks, 0.25), quantile(tasks, 0.75)],
  };
}

/** The budget of the growth: with 10 000 synthetic features a pan frame stays under 50 ms. */
export function judgeGrowth(growth: readonly GrowthSeries[]): Result {
  const row = growth
    .find(({ name }) => name === "Synthetic features")
    ?.rows.find(({ size }) => size === "10,000 features");
  const atlas = row?.cost.panFrameMs ?? null;
  const limit = { atMost: 50 };
  return {
    name: "pan, 95th percentile frame with 10,000 synthetic features",
    unit: "ms",
    atlas,
    bare: null,
    ratio: null,
    middleHalf: null,
    limit,
    isKept: keeps(limit, atlas, null),
  };
}
