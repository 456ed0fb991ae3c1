import type { GroupId } from "../../content/place.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { Handover } from "../../content/scenarios.ts";
import type { Placing } from "./label.ts";
import { boxBeside, boxCentred, grown, type Size } from "./label-boxes.ts";
import { type Box, compass, type LabelTry, type Leader } from "./label-placement.ts";
import {
  clamped,
  coastGapPx,
  crossesLine,
  farthestPx,
  type LabelScene,
  middleOf,
  middlesIn,
  overlap,
  pointsIn,
  rimOf,
  sorted,
  squareOf,
} from "./label-scene.ts";
import type { LandGrid } from "./land-grid.ts";
import type { LandOwner } from "./land-shapes.ts";

/** How far a name may be from what it names with a line to it, in pixels; the grid is good to a few of 60. */
const farthestLedPx = 56;

/** A name in sea that is nearer to other land is as good as one so many pixels off in its own. */
const otherSeaPx = 40;

/** And one that needs a line to it. */
const ledPx = 120;

/** And one across a line of the sea. */
const crossedPx = 200;

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

/** How a box in the sea off other land stands for a disputed place; null where it is nearer to another. */
function inOtherSea(box: Box, place: PlaceId, { islandCoast }: LandGrid): Standing | null {
  let leader: Leader | null = null;
  let [ownPx, otherPx] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { owner, point } of islandCoast) {
    const from = clamped(point, box);
    const px = Math.sqrt(squareOf(from, point));
    if (!isOf(place, owner)) otherPx = Math.min(otherPx, px);
    else if (px < ownPx) [ownPx, leader] = [px, { from, to: point }];
  }
  return leader === null || otherPx <= ownPx ? null : { ownPx, leader, flawPx: otherSeaPx };
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
  if (leader === null) return inOtherSea(box, place, grid);
  if (otherPx <= ownPx) return null;
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
    const flawPx =
      standing.flawPx + (isLed ? ledPx : 0) + (crossesLine(box, scene) ? crossedPx : 0);
    const score = squareOf(middle, best) + flawPx ** 2;
    const leader = isLed ? { leader: standing.leader } : {};
    return [{ box, direction: [x, 0] as const, score, ...leader }];
  });
  return sorted(tries);
}

/** Beside the land of a disputed place, or on it where it leaves no sea to be seen. */
export function* coastTries(
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
