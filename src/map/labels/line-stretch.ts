import type { Pixels } from "./label-boxes.ts";
import type { Box } from "./label-placement.ts";

/** A line is looked at in steps of so many pixels: its own corners may be far apart, or close. */
const stepPx = 8;

/** How far the letters are from the line, and how high they are. */
const gapPx = 8;
const lettersPx = 11;

/** A line that turns by more than this within three steps, or in all, is too crooked for letters. */
const mostTurn = 0.45;
const mostTurnInAll = 1.3;

interface StretchOptions {
  /** Width of the name. */
  readonly widthPx: number;
  /** What the name may not leave. */
  readonly frame: Box;
  /** What the name may not meet. */
  readonly obstacles: readonly Box[];
  /** Whether a point is on the side of the line that the name does not stand on. */
  readonly isInside: (point: Pixels) => boolean;
}

const distanceOf = (a: Pixels, b: Pixels) => Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);

const lengthOf = (line: readonly Pixels[]) =>
  line.slice(1).reduce((sum, point, i) => sum + distanceOf(line[i] as Pixels, point), 0);

const isWithin = ({ x, y }: Pixels, { left, top, right, bottom }: Box, margin: number) =>
  x > left - margin && x < right + margin && y > top - margin && y < bottom + margin;

/** Points of a line evenly a step apart, as far as it may be seen. */
export function evenSteps(line: readonly Pixels[], frame: Box): readonly (readonly Pixels[])[] {
  const runs: Pixels[][] = [[]];
  let rest = 0;
  for (const [index, end] of line.entries()) {
    const start = line[index - 1];
    if (start === undefined) continue;
    const px = distanceOf(start, end);
    // Of an edge that is out of sight no step is seen, however long it is.
    const box = {
      left: Math.min(start.x, end.x),
      top: Math.min(start.y, end.y),
      right: Math.max(start.x, end.x),
      bottom: Math.max(start.y, end.y),
    };
    const isSeen =
      box.right > frame.left &&
      box.left < frame.right &&
      box.bottom > frame.top &&
      box.top < frame.bottom;
    if (!isSeen) {
      if (runs.at(-1)?.length !== 0) runs.push([]);
      rest = 0;
      continue;
    }
    let along = rest;
    for (; along <= px; along += stepPx) {
      const share = px === 0 ? 0 : along / px;
      const point = {
        x: start.x + (end.x - start.x) * share,
        y: start.y + (end.y - start.y) * share,
      };
      if (isWithin(point, frame, 0)) runs.at(-1)?.push(point);
      else if (runs.at(-1)?.length !== 0) runs.push([]);
    }
    rest = along - px;
  }
  return runs;
}

const headingOf = (a: Pixels, b: Pixels) => Math.atan2(b.y - a.y, b.x - a.x);

/** The smaller angle between two headings. */
function turnBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return turn > Math.PI ? 2 * Math.PI - turn : turn;
}

/** How much a stretch turns in all, or null where it turns too sharply somewhere. */
function turnOf(points: readonly Pixels[]): number | null {
  const headings = points.slice(1).map((point, i) => headingOf(points[i] as Pixels, point));
  const first = headings[0] ?? 0;
  let most = 0;
  for (const [i, heading] of headings.entries()) {
    const before = headings[i - 3];
    if (before !== undefined && turnBetween(before, heading) > mostTurn) return null;
    most = Math.max(most, turnBetween(first, heading));
  }
  return most > mostTurnInAll ? null : most;
}

/** A line without its small kinks: each point between its neighbours of two steps. */
function smoothed(points: readonly Pixels[]): readonly Pixels[] {
  return points.map((_, i) => {
    const near = points.slice(Math.max(0, i - 2), i + 3);
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    return { x: mean(near.map(({ x }) => x)), y: mean(near.map(({ y }) => y)) };
  });
}

/** Points beside a line, so far to its left as seen along it. */
function beside(points: readonly Pixels[], px: number): readonly Pixels[] {
  return points.map(({ x, y }, i) => {
    const heading = headingOf(
      points[Math.max(0, i - 2)] as Pixels,
      points[Math.min(points.length - 1, i + 2)] as Pixels,
    );
    return { x: x + px * Math.sin(heading), y: y - px * Math.cos(heading) };
  });
}

/** The base line of a name along a stretch: outward of it, from left to right. */
function baseLineOf(stretch: readonly Pixels[], isInside: StretchOptions["isInside"]) {
  const [first, last] = [stretch[0] as Pixels, stretch.at(-1) as Pixels];
  const points = smoothed(first.x <= last.x ? stretch : stretch.toReversed());
  const middle = Math.floor(points.length / 2);
  const isAbove = !isInside(beside(points, gapPx)[middle] as Pixels);
  // Letters stand on their base line: below the line they begin a letter's height further away.
  const [base, top] = isAbove ? [gapPx, gapPx + lettersPx] : [-gapPx - lettersPx, -gapPx];
  return { base: beside(points, base), top: beside(points, top) };
}

/**
 * Where a name runs along a line: its base line, from left to right, on the straightest stretch that is
 * in view, long enough and clear; null where there is none.
 * @param lines in pixels
 */
export function stretchForName(
  lines: readonly (readonly Pixels[])[],
  { widthPx, frame, obstacles, isInside }: StretchOptions,
): readonly Pixels[] | null {
  // Smoothed, and offset to the inside of a bend, a stretch gets shorter.
  const count = Math.ceil((widthPx * 1.08) / stepPx) + 3;
  const isClear = (points: readonly Pixels[]) =>
    points.every(
      (point) => isWithin(point, frame, 0) && !obstacles.some((box) => isWithin(point, box, 2)),
    );
  const stretches = lines
    .flatMap((line) => evenSteps(line, frame))
    .flatMap((run) => {
      // Every third step is near enough to the best.
      const starts = Math.max(0, Math.floor((run.length - count) / 3) + 1);
      return Array.from({ length: starts }, (_, i) => {
        const stretch = run.slice(3 * i, 3 * i + count);
        const turn = turnOf(stretch);
        // In the middle of a line rather than at its ends.
        const offCentre = Math.abs(3 * i + count / 2 - run.length / 2) / run.length;
        return turn === null ? null : { stretch, cost: turn + offCentre };
      });
    })
    .filter((each) => each !== null)
    .sort((a, b) => a.cost - b.cost);
  for (const { stretch } of stretches) {
    const { base, top } = baseLineOf(stretch, isInside);
    if (lengthOf(base) >= widthPx && isClear(base) && isClear(top)) return base;
  }
  return null;
}
