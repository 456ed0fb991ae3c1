/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a label may stand in relation to its anchor, in the order in which it is tried. */
export type Side = "right" | "left" | "above" | "below" | "over";

/** A label to place, and the sides of its anchor it may stand on. */
export interface LabelCandidate {
  readonly id: string;
  /** Anchor and size in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Distances kept from the anchor, sideways and up or down, where the mark is. */
  readonly gapX: number;
  readonly gapY: number;
  readonly sides: readonly Side[];
  /** Of candidates with the same word here only one is placed. */
  readonly once?: string | undefined;
}

export interface PlacedLabel {
  readonly id: string;
  readonly side: Side;
  readonly box: Box;
}

/** Pixels kept free around each label. */
const margin = 2;

function boxAt({ x, y, width, height, gapX, gapY }: LabelCandidate, side: Side): Box {
  const left = side === "right" ? x + gapX : side === "left" ? x - gapX - width : x - width / 2;
  const top = side === "below" ? y + gapY : side === "above" ? y - gapY - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** Whether two boxes come closer than the margin. */
export function collide(a: Box, b: Box): boolean {
  return (
    a.left < b.right + margin &&
    b.left < a.right + margin &&
    a.top < b.bottom + margin &&
    b.top < a.bottom + margin
  );
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.top >= frame.top &&
    box.right <= frame.right &&
    box.bottom <= frame.bottom
  );
}

/**
 * Places labels so that none collides with another, with an obstacle, or leaves the frame.
 * Earlier candidates go first; a label without room on any of its sides is left out.
 * @param obstacles what the map's controls and marks take up
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Box[],
  frame: Box,
): PlacedLabel[] {
  const taken = [...obstacles];
  const placed = new Set<string>();
  return candidates.flatMap((candidate) => {
    if (candidate.once !== undefined && placed.has(candidate.once)) return [];
    const free = candidate.sides
      .map((side) => ({ side, box: boxAt(candidate, side) }))
      .find(({ box }) => isInside(box, frame) && !taken.some((other) => collide(box, other)));
    if (free === undefined) return [];
    taken.push(free.box);
    if (candidate.once !== undefined) placed.add(candidate.once);
    return [{ id: candidate.id, ...free }];
  });
}
