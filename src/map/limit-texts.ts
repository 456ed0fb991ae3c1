import type { Position } from "geojson";
import type { MessageId } from "../i18n/messages.ts";
import type { Translate } from "../i18n/use-messages.ts";
import type { SeaLines } from "../scenario/sea-lines.ts";
import type { Pixels, PointOf } from "./label-boxes.ts";
import type { Box } from "./label-layout.ts";
import type { LabelText } from "./label-wishes.ts";

/** What each line of the sea is called on the map, the most telling first. */
const names: readonly (readonly [keyof SeaLines, MessageId])[] = [
  ["equidistance", "sea.equidistance"],
  ["equidistanceToday", "sea.equidistanceToday"],
  ["limit200", "sea.limit200"],
  ["limit12", "sea.limit12"],
  ["edge", "sea.edge"],
];

/** Where along the part of a line that is in view its name is tried, straightest place first. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

/** About half the width of a letter, in pixels: half a name reaches so far per letter. */
const halfLetterPx = 3.2;

/** Shorter parts of a line get no name, in pixels. */
const shortestPx = 140;

/** A line that bends further away than this would not be under its name, in pixels. */
const greatestBendPx = 16;

/** A position of a line with its place on screen. */
interface OnScreen {
  readonly position: Position;
  readonly point: Pixels;
}

/** The parts of lines that lie within a frame. */
function runsWithin(
  lines: readonly Position[][],
  toPoint: PointOf,
  { left, top, right, bottom }: Box,
): OnScreen[][] {
  return lines.flatMap((line) => {
    const runs: OnScreen[][] = [[]];
    for (const position of line) {
      const point = toPoint(position);
      const isIn = point.x > left && point.x < right && point.y > top && point.y < bottom;
      if (isIn) runs.at(-1)?.push({ position, point });
      else if (runs.at(-1)?.length !== 0) runs.push([]);
    }
    return runs;
  });
}

const distanceOf = (a: Pixels, b: Pixels) => Math.hypot(b.x - a.x, b.y - a.y);

function lengthOf(run: readonly OnScreen[]): number {
  const [first, last] = [run[0], run.at(-1)];
  return first === undefined || last === undefined ? 0 : distanceOf(first.point, last.point);
}

/** How a name would lie along a run: its slope, and how far the line bends away from it. */
interface Lie {
  readonly position: Position;
  /** Degrees between -90 and 90. */
  readonly slope: number;
  readonly bendPx: number;
}

function lieAt(run: readonly OnScreen[], index: number, reachPx: number): Lie {
  const { position, point } = run[index] as OnScreen;
  const isNear = (other: OnScreen) => distanceOf(other.point, point) <= reachPx;
  const under = run.filter((other, i) => i === index || isNear(other)).map((each) => each.point);
  const [from, to] = [under[0] ?? point, under.at(-1) ?? point];
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const offset = (each: Pixels) =>
    (each.y - point.y) * Math.cos(angle) - (each.x - point.x) * Math.sin(angle);
  const slope = (angle * 180) / Math.PI;
  return {
    position,
    slope: slope > 90 ? slope - 180 : slope <= -90 ? slope + 180 : slope,
    bendPx: Math.max(...under.map((each) => Math.abs(offset(each)))),
  };
}

/**
 * The names of the lines in view, along the longest part of each, several places for each name:
 * the first that is free is taken. A line too crooked for its name has none; the legend has it.
 * @param toPoint where a position `[lng, lat]` is on screen
 * @param frame the part of the screen that names of lines may start in
 */
export function limitTexts(
  lines: SeaLines,
  toPoint: PointOf,
  frame: Box,
  t: Translate,
): LabelText[] {
  return names.flatMap(([line, message]) => {
    const [longest = []] = runsWithin(lines[line], toPoint, frame).sort(
      (a, b) => lengthOf(b) - lengthOf(a),
    );
    if (lengthOf(longest) < shortestPx) return [];
    const name = t(message);
    const reachPx = name.length * halfLetterPx;
    return shares
      .map((share) => lieAt(longest, Math.floor(share * (longest.length - 1)), reachPx))
      .filter(({ bendPx }) => bendPx <= greatestBendPx)
      .sort((a, b) => a.bendPx - b.bendPx)
      .map(
        ({ position, slope }, i): LabelText => ({
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
