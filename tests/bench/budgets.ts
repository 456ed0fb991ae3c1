import { medianOf, quantile } from "./statistics.ts";
import type { SubjectId } from "./subjects.ts";
import type { VisitFigures } from "./visit.ts";

/** The figures of one round, by page; a page may be left out or fail. */
export type Round = Readonly<Partial<Record<SubjectId, VisitFigures>>>;

/** A figure must be at most so many times that of the bare page, or so much; some are only reported. */
export type Limit =
  | { readonly timesBare: number }
  | { readonly atMost: number }
  | { readonly timesBefore: number };

/** What a page is compared with. */
const counterparts = {
  atlas: { bare: "bare", before: "before" },
  early: { bare: null, before: "earlyBefore" },
  many: { bare: null, before: null },
} as const satisfies Partial<
  Record<SubjectId, { readonly bare: SubjectId | null; readonly before: SubjectId | null }>
>;

interface Figure {
  readonly name: string;
  readonly unit: "ms" | "kB" | "";
  readonly of: (visited: VisitFigures) => number | null;
  /** The page it is measured on. */
  readonly on: keyof typeof counterparts;
  readonly limit: Limit;
}

/** The figures of design.md, section 6. */
const figures: readonly Figure[] = [
  {
    name: "first contentful paint",
    unit: "ms",
    of: ({ firstPaintMs }) => firstPaintMs,
    on: "atlas",
    limit: { timesBare: 0.7 },
  },
  {
    name: "largest contentful paint",
    unit: "ms",
    of: ({ largestPaintMs }) => largestPaintMs,
    on: "atlas",
    limit: { timesBare: 0.8 },
  },
  {
    name: "map-ready",
    unit: "ms",
    of: ({ mapReadyMs }) => mapReadyMs,
    on: "atlas",
    limit: { timesBare: 1.4 },
  },
  {
    name: "pan at rest, 95th percentile frame",
    unit: "ms",
    of: ({ panFrameMs }) => panFrameMs,
    on: "atlas",
    limit: { timesBare: 1.15 },
  },
  {
    name: "bytes until map-ready",
    unit: "kB",
    of: ({ bytesToReady }) => bytesToReady / 1000,
    on: "atlas",
    limit: { atMost: 230 },
  },
  {
    name: "layout shift",
    unit: "",
    of: ({ layoutShift }) => layoutShift,
    on: "atlas",
    limit: { atMost: 0.02 },
  },
  {
    name: "scenario change to painted, slowest of four",
    unit: "ms",
    of: ({ scenarioMs }) => scenarioMs,
    on: "atlas",
    limit: { timesBefore: 1.2 },
  },
  {
    name: "longest task until map-ready",
    unit: "ms",
    of: ({ longestTaskMs }) => longestTaskMs,
    on: "atlas",
    limit: { timesBefore: 1.2 },
  },
  {
    name: "pan in the first second, 95th percentile frame",
    unit: "ms",
    of: ({ panFrameMs }) => panFrameMs,
    on: "early",
    limit: { timesBefore: 1.2 },
  },
  {
    name: "pan with 10,000 features, 95th percentile frame",
    unit: "ms",
    of: ({ panFrameMs }) => panFrameMs,
    on: "many",
    limit: { timesBefore: 1.2 },
  },
];

/** A figure held against another page's. */
export interface Ratio {
  /**
   * The median of the rounds' own ratios: a slow spell of the machine slows all pages of a round.
   */
  readonly median: number;
  /** Between which two ratios the middle half of the rounds lies. */
  readonly middleHalf: readonly [number, number];
}

export interface Result {
  readonly name: string;
  readonly unit: Figure["unit"];
  readonly limit: Limit;
  /** Medians over the rounds; null where a page has no such figure or did not finish. */
  readonly atlas: number | null;
  readonly bare: number | null;
  readonly before: number | null;
  readonly toBare: Ratio | null;
  readonly toBefore: Ratio | null;
  /** Null for a figure that is only reported. */
  readonly isKept: boolean | null;
}

function ratioOf(
  rounds: readonly Round[],
  { of, on }: Figure,
  other: SubjectId | null,
): Ratio | null {
  if (other === null) return null;
  const ratios = rounds.flatMap((round) => {
    const [one, beside] = [round[on], round[other]].map((visit) => (visit ? of(visit) : null));
    return one == null || beside == null || beside === 0 ? [] : [one / beside];
  });
  const median = medianOf(ratios, (ratio) => ratio);
  if (median === null) return null;
  return { median, middleHalf: [quantile(ratios, 0.25), quantile(ratios, 0.75)] };
}

/** Whether a figure keeps its limit; a missing one does not. Null where it is only reported. */
function keeps(limit: Limit, atlas: number | null, toBare: Ratio | null): boolean | null {
  if ("timesBefore" in limit) return null;
  if ("timesBare" in limit) return toBare !== null && toBare.median <= limit.timesBare;
  return atlas !== null && atlas <= limit.atMost;
}

/** Holds the rounds against the budgets. */
export function judgeRounds(rounds: readonly Round[]): readonly Result[] {
  return figures.map((figure) => {
    const { name, unit, of, on, limit } = figure;
    const medianOn = (id: SubjectId | null) =>
      medianOf(rounds, (round) => {
        const visited = id === null ? undefined : round[id];
        return visited === undefined ? null : of(visited);
      });
    const { bare, before } = counterparts[on];
    const toBare = ratioOf(rounds, figure, bare);
    const atlas = medianOn(on);
    return {
      name,
      unit,
      limit,
      atlas,
      bare: medianOn(bare),
      before: medianOn(before),
      toBare,
      toBefore: ratioOf(rounds, figure, before),
      isKept: keeps(limit, atlas, toBare),
    };
  });
}
