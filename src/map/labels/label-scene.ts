import type { Handover } from "../../content/scenarios.ts";
import { grown, type Pixels, type PointOf, type Size } from "./label-boxes.ts";
import type { Box, LabelTry } from "./label-placement.ts";
import type { LandGrid } from "./land-grid.ts";
import type { SeaGrid } from "./sea-grid.ts";

/** What the places for labels are looked for on. */
export interface LabelScene {
  readonly pointOf: PointOf;
  readonly grid: LandGrid;
  /** What is drawn on the sea; null for nothing. */
  readonly sea: SeaGrid | null;
  /** The part of the map that labels may stand in, in pixels. */
  readonly frame: Box;
  /** The handovers whose line at sea no name of an island may cross. */
  readonly handovers: readonly Handover[];
}

/** How far a name may be from what it names, in pixels; the grid is good to a few of 28. */
export const farthestPx = 25;

/** Space between land and a name beside it, in pixels. */
export const coastGapPx = 3;

const mostTries = 1500;

/** Points in a box, at even steps, few enough to be gone through after every pan. */
export function* pointsIn({ left, top, right, bottom }: Box, leastStep: number): Generator<Pixels> {
  if (right < left || bottom < top) return;
  const step = Math.max(leastStep, Math.sqrt(((right - left) * (bottom - top)) / mostTries));
  for (let y = top; y <= bottom; y += step) {
    for (let x = left; x <= right; x += step) yield { x, y };
  }
}

/** Points along the sides of a box, corners included. */
export function rimOf({ left, top, right, bottom }: Box): readonly Pixels[] {
  const stepPx = 8;
  const across = Math.ceil((right - left) / stepPx);
  const down = Math.ceil((bottom - top) / stepPx);
  const points: Pixels[] = [];
  for (let i = 0; i <= across; i += 1) {
    const x = left + ((right - left) * i) / across;
    points.push({ x, y: top }, { x, y: bottom });
  }
  for (let i = 1; i < down; i += 1) {
    const y = top + ((bottom - top) * i) / down;
    points.push({ x: left, y }, { x: right, y });
  }
  return points;
}

/** Boxes from the best to the worst. */
export function sorted(
  tries: readonly (LabelTry & { readonly score: number })[],
): readonly LabelTry[] {
  return tries.toSorted((a, b) => a.score - b.score);
}

export const middleOf = ({ left, top, right, bottom }: Box): Pixels => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

export const squareOf = (a: Pixels, b: Pixels) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;

/** A frame that middles of boxes of a size may be in. */
export function middlesIn(frame: Box, { width, height }: Size): Box {
  return {
    left: frame.left + width / 2,
    top: frame.top + height / 2,
    right: frame.right - width / 2,
    bottom: frame.bottom - height / 2,
  };
}

export function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The point of a box that is nearest to a point. */
export const clamped = ({ x, y }: Pixels, box: Box): Pixels => ({
  x: Math.min(Math.max(x, box.left), box.right),
  y: Math.min(Math.max(y, box.top), box.bottom),
});

/** How near to a line of the sea a name may come, in pixels. */
const lineGapPx = 1;

/** Whether a box lies across a line that is drawn on the sea. */
export function crossesLine(box: Box, { sea }: LabelScene): boolean {
  return sea?.hasLine(grown(box, lineGapPx)) ?? false;
}
