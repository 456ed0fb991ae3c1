import type { BBox } from "geojson";
import type { GroupId } from "../../content/place.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { Handover } from "../../content/scenarios.ts";
import { toMapLng } from "../../geometry/to-map-lng.ts";
import type { Label, Placing } from "./label.ts";
import {
  boxBeside,
  boxCentred,
  grown,
  type Pixels,
  type PointOf,
  type Size,
} from "./label-boxes.ts";
import { type Box, compass, isInside, type LabelTry, type Leader } from "./label-placement.ts";
import type { LandGrid } from "./land-grid.ts";
import type { LandOwner } from "./land-shapes.ts";

/** What the places for labels are looked for on. */
export interface LabelScene {
  readonly pointOf: PointOf;
  readonly grid: LandGrid;
  /** The part of the map that labels may stand in, in pixels. */
  readonly frame: Box;
  /** The handovers whose line at sea no name of an island may cross. */
  readonly handovers: readonly Handover[];
}

/** How far a name may be from what it names, in pixels, and with a line; the grid is good to a few of 28. */
const farthestPx = 25;
const farthestLedPx = 72;

/** How far names in an area keep off the edge of the map, in pixels. */
const edgeGapPx = 6;

/** Space between land and a name beside it, in pixels. */
const coastGapPx = 3;

/** Distances of a name from its dot or square, in pixels. */
const markGapsPx = [8, 14, 20];

/** A name in sea that is nearer to other land is as good as one so many pixels off in its own. */
const otherSeaPx = 40;

/** And one that needs a line to it. */
const ledPx = 30;

const mostTries = 1500;

/** Points in a box, at even steps, few enough to be gone through after every pan. */
function* pointsIn({ left, top, right, bottom }: Box, leastStep: number): Generator<Pixels> {
  if (right < left || bottom < top) return;
  const step = Math.max(leastStep, Math.sqrt(((right - left) * (bottom - top)) / mostTries));
  for (let y = top; y <= bottom; y += step) {
    for (let x = left; x <= right; x += step) yield { x, y };
  }
}

/** Points along the sides of a box, corners included. */
function rimOf({ left, top, right, bottom }: Box): readonly Pixels[] {
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
function sorted(tries: readonly (LabelTry & { readonly score: number })[]): readonly LabelTry[] {
  return tries.toSorted((a, b) => a.score - b.score);
}

const middleOf = ({ left, top, right, bottom }: Box): Pixels => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

const squareOf = (a: Pixels, b: Pixels) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;

/** A frame that middles of boxes of a size may be in. */
function middlesIn(frame: Box, { width, height }: Size): Box {
  return {
    left: frame.left + width / 2,
    top: frame.top + height / 2,
    right: frame.right - width / 2,
    bottom: frame.bottom - height / 2,
  };
}

function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Whether land is that of a place: its own, or that of an islet of its group. */
function isOf(place: PlaceId, owner: LandOwner): boolean {
  return owner === place || (owner !== "land" && placeOf(owner).group === place);
}

/** Whether two groups lie on the same side of the line at sea of each handover. */
function areOnOneSide(a: GroupId, b: GroupId, handovers: readonly Handover[]): boolean {
  return handovers.every((groups) => groups.includes(a) === groups.includes(b));
}

/** How well a box stands for a disputed place. */
interface Standing {
  /** How far it is from the place, in pixels. */
  readonly ownPx: number;
  /** The shortest line between the two. */
  readonly leader: Leader;
  /** How many pixels off it might be as well without its flaws. */
  readonly flawPx: number;
}

/** How a box stands for a disputed place; null where it is nearer to another, or across a line from it. */
function standingOf(box: Box, place: PlaceId, { grid, handovers }: LabelScene): Standing | null {
  const group = placeOf(place).group as GroupId;
  let leader: Leader | null = null;
  let [ownPx, otherPx] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let others = 0;
  const rim = rimOf(box);
  for (const from of rim) {
    const found = grid.nearest(from);
    if (found === null) return null;
    const { owner, px, point } = found;
    if (isOf(place, owner)) {
      if (px < ownPx) [ownPx, leader] = [px, { from, to: point }];
      continue;
    }
    others += 1;
    if (owner === "land") continue;
    const other = placeOf(owner).group as GroupId;
    if (!areOnOneSide(group, other, handovers)) return null;
    otherPx = Math.min(otherPx, px);
  }
  if (leader === null || otherPx <= ownPx) return null;
  return { ownPx, leader, flawPx: (otherSeaPx * others) / rim.length };
}

/** The box around what is in view of a place; null for nothing. */
function boxInView(place: PlaceId, { inView }: LandGrid): Box | null {
  const boxes = [...inView].filter(([owner]) => isOf(place, owner)).map(([, box]) => box);
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

const clamped = ({ x, y }: Pixels, box: Box): Pixels => ({
  x: Math.min(Math.max(x, box.left), box.right),
  y: Math.min(Math.max(y, box.top), box.bottom),
});

/** In the sea beside a disputed place, near it or with a line to it. */
function besideCoast(
  { place, start }: Extract<Placing, { by: "coast" }>,
  land: Box,
  size: Size,
  scene: LabelScene,
): readonly LabelTry[] {
  const { pointOf, grid, frame } = scene;
  const centre = middleOf(land);
  const from = start === null ? { x: land.right, y: centre.y } : pointOf(start.position);
  const toward = start?.toward ?? compass.east;
  const best = middleOf(boxBeside(clamped(from, land), size, toward, 2 * coastGapPx));
  const reach = { x: farthestLedPx + size.width / 2, y: farthestLedPx + size.height / 2 };
  const around: Box = {
    left: land.left - reach.x,
    top: land.top - reach.y,
    right: land.right + reach.x,
    bottom: land.bottom + reach.y,
  };
  const tries = [...pointsIn(overlap(around, middlesIn(frame, size)), 5)].flatMap((middle) => {
    const box = boxCentred(middle, size);
    if (grid.hasLand(grown(box, coastGapPx))) return [];
    const standing = standingOf(box, place, scene);
    if (standing === null || standing.ownPx > farthestLedPx) return [];
    const isLed = standing.ownPx > farthestPx;
    const off = middle.x - centre.x;
    const x = Math.abs(off) < size.width / 4 ? 0 : off < 0 ? -1 : 1;
    const score = squareOf(middle, best) + (standing.flawPx + (isLed ? ledPx : 0)) ** 2;
    const leader = isLed ? { leader: standing.leader } : {};
    return [{ box, direction: [x, 0] as const, score, ...leader }];
  });
  return sorted(tries);
}

/** Beside the land of a disputed place, or on it where it leaves no sea to be seen. */
function* coastTries(
  placing: Extract<Placing, { by: "coast" }>,
  size: Size,
  scene: LabelScene,
): Generator<LabelTry> {
  const { place } = placing;
  const { grid, frame } = scene;
  const land = boxInView(place, grid);
  if (land === null) return;
  yield* besideCoast(placing, land, size, scene);
  const centre = middleOf(land);
  const over = [...pointsIn(overlap(land, middlesIn(frame, size)), 8)].flatMap((middle) => {
    const box = boxCentred(middle, size);
    const isOwn = grid.isLand(box) && isOf(place, grid.nearest(middle)?.owner ?? "land");
    return isOwn ? [{ box, direction: compass.middle, score: squareOf(middle, centre) }] : [];
  });
  yield* sorted(over);
}

/** The box in pixels of `[west, south, east, north]`. */
function boxOfArea([west, south, east, north]: BBox, pointOf: PointOf): Box {
  const { x: left, y: bottom } = pointOf([toMapLng(west), south]);
  const { x: right, y: top } = pointOf([toMapLng(east), north as number]);
  return { left, top, right, bottom };
}

/** The shortest line from a box to a point. */
function leaderTo(to: Pixels, box: Box): Leader {
  return { from: clamped(to, grown(box, coastGapPx)), to };
}

/** With the middle in an area, the nearest to a position first. */
function areaTries(
  { area, position, on, pointsTo }: Extract<Placing, { by: "area" }>,
  size: Size,
  isWater: boolean,
  { pointOf, grid, frame }: LabelScene,
): readonly LabelTry[] {
  const best = pointOf([toMapLng(position[0] as number), position[1] as number]);
  const isNear = (box: Box) =>
    rimOf(box).some((point) => {
      const found = grid.nearest(point);
      return found?.owner === "land" && found.px <= farthestPx;
    });
  const fits = (box: Box) => {
    if (on !== "sea" && grid.isLand(box) && !grid.hasIsland(box)) return true;
    if (on === "land" || grid.hasLand(grown(box, coastGapPx))) return false;
    // A name of land in the sea is beside that land, or has a line to it.
    return isWater || pointsTo !== null || isNear(box);
  };
  const room = grown(frame, -edgeGapPx);
  const middles = overlap(boxOfArea(area, pointOf), middlesIn(room, size));
  const points = isInside(boxCentred(best, size), room) ? [best] : [];
  return sorted(
    [...points, ...pointsIn(middles, 8)].flatMap((middle) => {
      const box = boxCentred(middle, size);
      if (!fits(box)) return [];
      const leader = pointsTo === null ? {} : { leader: leaderTo(pointOf(pointsTo), box) };
      return [{ box, direction: compass.middle, score: squareOf(middle, best), ...leader }];
    }),
  );
}

/** Beside a dot or a square. */
function markTries(
  { position, sides, isAtSea }: Extract<Placing, { by: "mark" }>,
  size: Size,
  { pointOf, grid }: LabelScene,
): readonly LabelTry[] {
  const point = pointOf(position);
  return markGapsPx
    .flatMap((gap) =>
      sides.map((direction) => ({ direction, box: boxBeside(point, size, direction, gap) })),
    )
    .filter(({ box }) => !(isAtSea ? grid.hasLand(box) : grid.hasIsland(box)));
}

/** The places where a label of a size may stand, the best first. */
export function triesOf(
  { kind, placing }: Label,
  size: Size,
  scene: LabelScene,
): Iterable<LabelTry> {
  switch (placing.by) {
    case "box":
      return [{ box: placing.box, direction: compass.east }];
    case "position": {
      const point = scene.pointOf(placing.position);
      return placing.sides.map((direction) => ({
        direction,
        box: boxBeside(point, size, direction, placing.gapPx),
      }));
    }
    case "mark":
      return markTries(placing, size, scene);
    case "coast":
      return coastTries(placing, size, scene);
    case "area":
      return areaTries(placing, size, kind === "water" || kind === "strait", scene);
  }
}
