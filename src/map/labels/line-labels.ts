import type { Position } from "geojson";
import type { MessageId } from "../../i18n/messages.ts";
import type { Translate } from "../../i18n/use-messages.ts";
import type { SeaLines } from "../../scenario/sea-lines.ts";
import type { Pixels, PointOf } from "./label-boxes.ts";
import type { Label } from "./label-candidates.ts";
import type { Box } from "./label-placement.ts";

/** What each line of the sea is called on the map, the most telling first. */
const names: readonly (readonly [keyof SeaLines, MessageId])[] = [
  ["equidistance", "sea.equidistance"],
  ["equidistanceToday", "sea.equidistanceToday"],
  ["limit200", "sea.limit200"],
  ["limit12", "sea.limit12"],
  ["edge", "sea.edge"],
];

/** Where along each part of a line that is in view its name is tried. */
const shares = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);

/** About half the width of a letter, in pixels: half a name reaches so far per letter. */
const halfLetterPx = 3.2;

/** Of so many parts of a line the longest, and of so many places along them the straightest, are tried. */
const mostRuns = 4;
const mostTries = 12;

/** Shorter parts of a line get no name, in pixels. */
const shortestPx = 140;

/** A line that bends further away than this, or ends sooner, would not be under its name, in pixels. */
const greatestOffPx = 22;

/** A position of a line with its place on screen. */
interface OnScreen {
  readonly position: Position;
  readonly point: Pixels;
}

/** Not by `Math.hypot`, which is slower: all corners of lines are gone through after every pan. */
const distanceOf = (a: Pixels, b: Pixels) => Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);

/** A line is looked at in steps of so many pixels, for its own corners may be far apart. */
const stepPx = 8;

/** Of an edge longer than the screen most is out of sight: there are no more steps than this. */
const mostSteps = 400;

/** Whether an edge of a line lies to one side of a frame. */
function passesBy(a: Pixels, b: Pixels, { left, top, right, bottom }: Box): boolean {
  return (
    Math.max(a.x, b.x) <= left ||
    Math.min(a.x, b.x) >= right ||
    Math.max(a.y, b.y) <= top ||
    Math.min(a.y, b.y) >= bottom
  );
}

/**
 * A line at about even steps where it may be in a frame: with positions between corners that lie far
 * apart, and without most of those that lie close together.
 */
function withSteps(line: readonly Position[], toPoint: PointOf, frame: Box): readonly OnScreen[] {
  const all: OnScreen[] = [];
  let last: OnScreen | null = null;
  for (const [index, position] of line.entries()) {
    const corner: OnScreen = { position, point: toPoint(position) };
    if (last !== null) {
      const px = distanceOf(last.point, corner.point);
      if (px < stepPx / 2 && index < line.length - 1) continue;
      const isInFrame = px > stepPx && !passesBy(last.point, corner.point, frame);
      const count = isInFrame ? Math.min(mostSteps, px / stepPx) : 0;
      const [[fromLng = 0, fromLat = 0], [toLng = 0, toLat = 0]] = [last.position, position];
      for (let step = 1; step < count; step += 1) {
        const share = step / count;
        const between = [fromLng + (toLng - fromLng) * share, fromLat + (toLat - fromLat) * share];
        all.push({ position: between, point: toPoint(between) });
      }
    }
    all.push(corner);
    last = corner;
  }
  return all;
}

/** The parts of lines that lie within a frame, long enough for a name, the longest few. */
function runsWithin(
  lines: readonly Position[][],
  toPoint: PointOf,
  frame: Box,
): readonly (readonly OnScreen[])[] {
  const { left, top, right, bottom } = frame;
  const runs: OnScreen[][] = [[]];
  for (const line of lines) {
    for (const each of withSteps(line, toPoint, frame)) {
      const { x, y } = each.point;
      if (x > left && x < right && y > top && y < bottom) runs.at(-1)?.push(each);
      else if (runs.at(-1)?.length !== 0) runs.push([]);
    }
    runs.push([]);
  }
  return runs
    .map((run) => ({ run, length: lengthOf(run) }))
    .filter(({ length }) => length >= shortestPx)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostRuns)
    .map(({ run }) => run);
}

function lengthOf(run: readonly OnScreen[]): number {
  const [first, last] = [run[0], run.at(-1)];
  return first === undefined || last === undefined ? 0 : distanceOf(first.point, last.point);
}

/** How a name would lie along a run: its slope, and how far from the line some of it would be. */
interface LinePlacement {
  readonly position: Position;
  /** Degrees between -90 and 90. */
  readonly slope: number;
  /** As far as the line bends away from it, or ends before it does. */
  readonly offPx: number;
}

/** Whether a run ends there because its line does, and not because it leaves the frame. */
const isLineEnd = ({ x, y }: Pixels, { left, top, right, bottom }: Box) =>
  Math.min(x - left, right - x, y - top, bottom - y) > 2 * stepPx;

function placementAt(
  run: readonly OnScreen[],
  index: number,
  reachPx: number,
  frame: Box,
): LinePlacement {
  const { position, point } = run[index] as OnScreen;
  const isNear = (other: OnScreen) => distanceOf(other.point, point) <= reachPx;
  // From there along the line to both sides, and no further: this is done after every pan.
  let [first, last] = [index, index];
  while (first > 0 && isNear(run[first - 1] as OnScreen)) first -= 1;
  while (last < run.length - 1 && isNear(run[last + 1] as OnScreen)) last += 1;
  const under = run.slice(first, last + 1).map((each) => each.point);
  const [from, to] = [under[0] ?? point, under.at(-1) ?? point];
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const offset = (each: Pixels) =>
    (each.y - point.y) * Math.cos(angle) - (each.x - point.x) * Math.sin(angle);
  const slope = (angle * 180) / Math.PI;
  const overhangs = [run[0], run.at(-1)].map((end) =>
    end !== undefined && isLineEnd(end.point, frame) ? reachPx - distanceOf(end.point, point) : 0,
  );
  return {
    position,
    slope: slope > 90 ? slope - 180 : slope <= -90 ? slope + 180 : slope,
    offPx: Math.max(...under.map((each) => Math.abs(offset(each))), ...overhangs),
  };
}

/**
 * The names of the lines in view, several places for each name, the straightest first: the first that
 * is free is taken. A line too crooked for its name has none; the legend has it.
 * @param toPoint where a position `[lng, lat]` is on screen
 * @param frame the part of the screen that names of lines may start in
 */
export function lineLabels(lines: SeaLines, toPoint: PointOf, frame: Box, t: Translate): Label[] {
  return names.flatMap(([line, message]) => {
    const name = t(message);
    const reachPx = name.length * halfLetterPx;
    return runsWithin(lines[line], toPoint, frame)
      .flatMap((run) =>
        shares.map((share) =>
          placementAt(run, Math.floor(share * (run.length - 1)), reachPx, frame),
        ),
      )
      .filter(({ offPx }) => offPx <= greatestOffPx)
      .sort((a, b) => a.offPx - b.offPx)
      .slice(0, mostTries)
      .map(
        ({ position, slope }, i): Label => ({
          id: `${line}-${i}`,
          kind: "limit",
          once: line,
          slope,
          place: null,
          position,
          name,
          secondName: null,
          sides: ["over"],
          byHand: false,
        }),
      );
  });
}
