import type { BBox } from "geojson";
import { type PlaceId, placeOf } from "../../content/places.ts";
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
import { type Box, compass, type Direction, isInside, type LabelTry } from "./label-placement.ts";
import type { LandGrid } from "./land-grid.ts";
import type { LandOwner } from "./land-shapes.ts";

/** What the places for labels are looked for on. */
export interface LabelScene {
  readonly pointOf: PointOf;
  readonly grid: LandGrid;
  /** The part of the map that labels may stand in, in pixels. */
  readonly frame: Box;
}

/** How far a name may be from what it names, in pixels; the grid is good to a few of 28. */
const farthestPx = 24;

/** Space between land and a name beside it, in pixels. */
const coastGapPx = 3;

/** Distances of a name from its dot or square, in pixels. */
const markGapsPx = [8, 14, 20];

/** A name beside disputed land is as good as one so many pixels off, if it is in another state's sea. */
const foreignSeaPx = 80;

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

/**
 * How well a box stands for a disputed place: all of it is nearer to the place than to the others, and
 * some of it near enough. @returns the share of its rim that is nearer to other land; null for not at all
 */
function foreignShare(box: Box, place: PlaceId, { nearest }: LandGrid): number | null {
  let [leastPx, foreign] = [Number.POSITIVE_INFINITY, 0];
  const rim = rimOf(box);
  for (const point of rim) {
    const found = nearest(point);
    if (found === null) return null;
    if (isOf(place, found.owner)) leastPx = Math.min(leastPx, found.px);
    else if (found.owner === "land") foreign += 1;
    else return null;
  }
  return leastPx <= farthestPx ? foreign / rim.length : null;
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

/** Beside the land of a disputed place, or on it where it leaves no sea to be seen. */
function coastTries(
  { place, start }: Extract<Placing, { by: "coast" }>,
  size: Size,
  { pointOf, grid, frame }: LabelScene,
): readonly LabelTry[] {
  const land = boxInView(place, grid);
  if (land === null) return [];
  const centre = middleOf(land);
  const toward: Direction = start?.toward ?? compass.east;
  const from = start === null ? { x: land.right, y: centre.y } : pointOf(start.position);
  const best = middleOf(boxBeside(clamped(from, land), size, toward, 2 * coastGapPx));
  const middles = middlesIn(frame, size);
  const reach = { x: farthestPx + size.width / 2, y: farthestPx + size.height / 2 };
  const around: Box = {
    left: land.left - reach.x,
    top: land.top - reach.y,
    right: land.right + reach.x,
    bottom: land.bottom + reach.y,
  };
  const tries = [...pointsIn(overlap(around, middles), 5)].flatMap((middle) => {
    const box = boxCentred(middle, size);
    if (grid.hasLand(grown(box, coastGapPx))) return [];
    const foreign = foreignShare(box, place, grid);
    if (foreign === null) return [];
    const off = middle.x - centre.x;
    const x = Math.abs(off) < size.width / 4 ? 0 : off < 0 ? -1 : 1;
    const score = squareOf(middle, best) + (foreign * foreignSeaPx) ** 2;
    return [{ box, direction: [x, 0] as const, score }];
  });
  if (tries.length > 0) return sorted(tries);
  const over = [...pointsIn(overlap(land, middles), 8)].flatMap((middle) => {
    const box = boxCentred(middle, size);
    const isOwn = grid.isLand(box) && isOf(place, grid.nearest(middle)?.owner ?? "land");
    return isOwn ? [{ box, direction: compass.middle, score: squareOf(middle, centre) }] : [];
  });
  return sorted(over);
}

/** The box in pixels of `[west, south, east, north]`. */
function boxOfArea([west, south, east, north]: BBox, pointOf: PointOf): Box {
  const { x: left, y: bottom } = pointOf([toMapLng(west), south]);
  const { x: right, y: top } = pointOf([toMapLng(east), north as number]);
  return { left, top, right, bottom };
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
  const middles = overlap(boxOfArea(area, pointOf), middlesIn(frame, size));
  const points = isInside(boxCentred(best, size), frame) ? [best] : [];
  return sorted(
    [...points, ...pointsIn(middles, 8)].flatMap((middle) => {
      const box = boxCentred(middle, size);
      return fits(box) ? [{ box, direction: compass.middle, score: squareOf(middle, best) }] : [];
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
): readonly LabelTry[] {
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
