import type { Pixels } from "./label-boxes.ts";
import { type Box, collide } from "./label-placement.ts";

/** A mark to name in the sea, in pixels. */
export interface FacilityMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Radius of its circle or dot. */
  readonly radius: number;
  /** Size of its label. */
  readonly width: number;
  readonly height: number;
}

/** What names of facilities keep off, in pixels. */
export interface SeaFrame {
  /** The part of the map they stand in. */
  readonly box: Box;
  /** Controls and other names. */
  readonly obstacles: readonly Box[];
  /** The circles and dots that leaders should not run over, those of the named ones too. */
  readonly marks: readonly Pick<FacilityMark, "x" | "y" | "radius">[];
  readonly hasLand: (box: Box) => boolean;
  readonly longestLeaderPx: number;
}

/** A name in the sea with the line that leads to its mark. */
export interface FacilityLabel {
  readonly id: string;
  /** The side of its mark it is on. */
  readonly side: "west" | "east";
  readonly box: Box;
  /** From the label to the edge of the mark. */
  readonly leader: Leader;
}

type Leader = readonly [from: Pixels, to: Pixels];

/** From the top of a label to the middle of its first line, where its leader starts. */
const firstLinePx = 9;
const textGapPx = 5;
const stepPx = 12;
/** How far up or down a leader goes for each pixel sideways, at most. */
const steepest = 1.6;
const marginPx = 3;

/**
 * What a leader is lengthened by, as it were, for what it runs over; a label in line with another gains.
 * One that is missed costs more the more important it is.
 */
const costs = { circle: 120, dot: 30, aligned: -30, perSlopedPx: 0.6, missed: 300 };

const rounds = 3;

/** Below this radius a mark is a dot. */
const dotRadiusPx = 6;

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.top >= frame.top &&
    box.right <= frame.right &&
    box.bottom <= frame.bottom
  );
}

/** Small boxes along a leader, which other names keep off. */
export function boxesAlong([from, to]: Leader): readonly Box[] {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / stepPx);
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = index / Math.max(count, 1);
    const [x, y] = [from.x + at * (to.x - from.x), from.y + at * (to.y - from.y)];
    return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
  });
}

/** Twice the signed area of a triangle: its sign says on which side of a line a point is. */
function turn(a: Pixels, b: Pixels, c: Pixels): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Whether two lines cross. */
export function crosses([a, b]: Leader, [c, d]: Leader): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Whether a line meets a box. */
export function meetsBox(line: Leader, { left, top, right, bottom }: Box): boolean {
  const [from, to] = line;
  const isIn = ({ x, y }: Pixels) => x >= left && x <= right && y >= top && y <= bottom;
  if (isIn(from) || isIn(to)) return true;
  const [a, b, c, d] = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ] as const;
  return crosses(line, [a, c]) || crosses(line, [b, d]);
}

function distanceTo([a, b]: Leader, { x, y }: Pixels): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.max(0, Math.min(1, along));
  return Math.hypot(a.x + at * dx - x, a.y + at * dy - y);
}

interface Candidate extends FacilityLabel {
  /** Length of the leader, and what its slope and what it runs over cost. */
  readonly cost: number;
}

/** Labels on both sides of a mark, the nearest first, at edges that those of other marks share. */
function candidatesOf(mark: FacilityMark, sea: SeaFrame): Candidate[] {
  const { id, x, y, radius, width, height } = mark;
  const { longestLeaderPx } = sea;
  const found: Candidate[] = [];
  for (const side of ["west", "east"] as const) {
    const outward = side === "west" ? -1 : 1;
    for (let away = radius + stepPx; away < radius + longestLeaderPx; away += stepPx) {
      const edge = Math.round((x + outward * away) / stepPx) * stepPx;
      for (let up = -longestLeaderPx; up <= longestLeaderPx; up += stepPx) {
        const from = { x: edge, y: y + up };
        const far = Math.hypot(from.x - x, from.y - y);
        const length = far - radius;
        const isSteep = Math.abs(up) > steepest * Math.abs(from.x - x);
        if (isSteep || length < stepPx / 2 || length > longestLeaderPx) continue;
        const to = { x: x + ((from.x - x) * radius) / far, y: y + ((from.y - y) * radius) / far };
        const left = side === "west" ? edge - textGapPx - width : edge + textGapPx;
        const top = from.y - firstLinePx;
        const box = { left, top, right: left + width, bottom: top + height };
        const label = { id, side, box, leader: [from, to] } as const;
        if (!hasRoom(label, sea)) continue;
        const crossed = costOfCrossed(label.leader, mark, sea);
        found.push({ ...label, cost: length + costs.perSlopedPx * Math.abs(up) + crossed });
      }
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** What a leader runs over besides its own mark. */
function costOfCrossed(leader: Leader, mark: FacilityMark, { marks }: SeaFrame): number {
  let cost = 0;
  for (const other of marks) {
    if (other.x === mark.x && other.y === mark.y) continue;
    if (distanceTo(leader, other) > other.radius + 2) continue;
    cost += other.radius > dotRadiusPx ? costs.circle : costs.dot;
  }
  return cost;
}

/** Whether a label may stand where it is, whatever other labels there are. */
function hasRoom({ box, leader }: FacilityLabel, sea: SeaFrame): boolean {
  const room = grown(box, marginPx);
  return (
    isWithin(room, sea.box) &&
    !sea.hasLand(room) &&
    !sea.obstacles.some((other) => collide(box, other) || meetsBox(leader, other)) &&
    !sea.marks.some(({ x, y, radius }) =>
      collide(box, { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }),
    )
  );
}

/** Whether two labels and their leaders keep off each other. */
function areApart(a: FacilityLabel, b: FacilityLabel): boolean {
  return (
    !collide(grown(a.box, marginPx), b.box) &&
    !meetsBox(b.leader, grown(a.box, marginPx)) &&
    !meetsBox(a.leader, grown(b.box, marginPx)) &&
    !crosses(a.leader, b.leader)
  );
}

/** The label that costs least beside those placed; null where there is no room. */
function cheapest(
  candidates: readonly Candidate[],
  placed: readonly Candidate[],
): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    // The others are longer still.
    if (best !== null && candidate.cost + costs.aligned >= best.cost) break;
    if (!placed.every((other) => areApart(candidate, other))) continue;
    const isAligned = placed.some(
      ({ side, leader }) => side === candidate.side && leader[0].x === candidate.leader[0].x,
    );
    const cost = candidate.cost + (isAligned ? costs.aligned : 0);
    if (best === null || cost < best.cost) best = { ...candidate, cost };
  }
  return best;
}

/**
 * Places the names of facilities in the sea on both sides of an island, with leaders that cross neither
 * each other nor other names and run over as few marks as can be. What finds no room is left out.
 * @param marks the most important first
 */
export function facilityLabels(
  marks: readonly FacilityMark[],
  sea: SeaFrame,
): readonly FacilityLabel[] {
  const candidates = new Map(marks.map((mark) => [mark, candidatesOf(mark, sea)]));
  const placeAll = (order: readonly FacilityMark[], beside: readonly Candidate[]) => {
    const placed = [...beside];
    for (const mark of order) {
      const found = cheapest(candidates.get(mark) ?? [], placed);
      if (found !== null) placed.push(found);
    }
    return placed;
  };
  const costOf = (placed: readonly Candidate[]) => {
    const ids = placed.map(({ id }) => id);
    const missed = marks.map(({ id }, rank) => (ids.includes(id) ? 0 : marks.length - rank));
    return (
      placed.reduce((sum, { cost }) => sum + cost, 0) +
      costs.missed * missed.reduce((sum, each) => sum + each, 0)
    );
  };

  let best = placeAll(marks, []);
  // One by one they stand in each other's way: each two are placed anew, until that gains nothing.
  for (let round = 0; round < rounds; round += 1) {
    const before = costOf(best);
    for (const first of marks) {
      for (const second of marks) {
        const isFar = Math.hypot(first.x - second.x, first.y - second.y) > sea.longestLeaderPx;
        if (first === second || isFar) continue;
        const others = best.filter(({ id }) => id !== first.id && id !== second.id);
        const next = placeAll([first, second], others);
        if (costOf(next) < costOf(best)) best = next;
      }
    }
    if (costOf(best) >= before) break;
  }
  return best.map(({ id, side, box, leader }) => ({ id, side, box, leader }));
}
