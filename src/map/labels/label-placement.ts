import type { Pixels } from "./label-boxes.ts";

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a label stands in relation to what it names: -1 for west or north, 1 for east or south. */
export type Direction = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];

export const compass = {
  east: [1, 0],
  southEast: [1, 1],
  south: [0, 1],
  southWest: [-1, 1],
  west: [-1, 0],
  northWest: [-1, -1],
  north: [0, -1],
  northEast: [1, -1],
  middle: [0, 0],
} as const satisfies Record<string, Direction>;

/** A line from a label to what it names, in pixels of the map. */
export interface Leader {
  readonly from: Pixels;
  readonly to: Pixels;
}

/** One place for a label. */
export interface LabelTry {
  readonly box: Box;
  readonly direction: Direction;
  /** Left out beside what it names. */
  readonly leader?: Leader;
}

/** A label to place, and where it may stand. */
export interface LabelCandidate {
  readonly id: string;
  /** The best first; asked for when it is the label's turn. */
  readonly tries: () => Iterable<LabelTry>;
  /** Of candidates with the same word here only one is placed. */
  readonly once?: string | undefined;
}

export interface PlacedLabel extends LabelTry {
  readonly id: string;
}

/** Pixels kept free around each label. */
const margin = 2;

/** Whether two boxes come closer than the margin. */
export function collide(a: Box, b: Box): boolean {
  return (
    a.left < b.right + margin &&
    b.left < a.right + margin &&
    a.top < b.bottom + margin &&
    b.top < a.bottom + margin
  );
}

/** Whether a box lies wholly within a frame. */
export function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.top >= frame.top &&
    box.right <= frame.right &&
    box.bottom <= frame.bottom
  );
}

/** What a leader takes up: small squares along it. */
function boxesAlong(leader: Leader | undefined): readonly Box[] {
  if (leader === undefined) return [];
  const { from, to } = leader;
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6);
  return Array.from({ length: count }, (_, step) => {
    const share = step / count;
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
  });
}

/** What a placed label and its leader take up. */
export function boxesOfLabel({ box, leader }: LabelTry): readonly Box[] {
  return [box, ...boxesAlong(leader)];
}

function firstOf(tries: Iterable<LabelTry>, isFree: (box: Box) => boolean): LabelTry | null {
  for (const each of tries) if (isFree(each.box)) return each;
  return null;
}

/**
 * Places labels so that none collides with another, with an obstacle, or leaves the frame.
 * Earlier candidates go first; a label without room anywhere is left out.
 * @param obstacles what the map's controls and marks take up
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Box[],
  frame: Box,
): PlacedLabel[] {
  const taken = [...obstacles];
  const placed = new Set<string>();
  const isFree = (box: Box) => isInside(box, frame) && !taken.some((other) => collide(box, other));
  return candidates.flatMap(({ id, once, tries }) => {
    if (once !== undefined && placed.has(once)) return [];
    const found = firstOf(tries(), isFree);
    if (found === null) return [];
    taken.push(...boxesOfLabel(found));
    if (once !== undefined) placed.add(once);
    return [{ id, ...found }];
  });
}
