import type { BBox } from "geojson";
import { toMapLng } from "../../geometry/to-map-lng.ts";
import { coastTries } from "./coast-tries.ts";
import type { Label, LabelKind, Placing } from "./label.ts";
import {
  boxBeside,
  boxCentred,
  grown,
  type Pixels,
  type PointOf,
  type Size,
} from "./label-boxes.ts";
import { type Box, compass, isInside, type LabelTry, type Leader } from "./label-placement.ts";
import {
  clamped,
  coastGapPx,
  crossesLine,
  farthestPx,
  type LabelScene,
  middlesIn,
  overlap,
  pointsIn,
  rimOf,
  sorted,
  squareOf,
} from "./label-scene.ts";

/** How far names in an area keep off the edge of the map, in pixels. */
const edgeGapPx = 6;

/** A name across a line of the sea is as good as one so many pixels off. */
const crossedPx = 120;

/** Distances of a name from its dot or square, in pixels. */
const markGapsPx = [8, 14, 20, 26];

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
  kind: LabelKind,
  scene: LabelScene,
): readonly LabelTry[] {
  const { pointOf, grid, sea, frame } = scene;
  const isWater = kind === "water" || kind === "strait";
  const best = pointOf([toMapLng(position[0] as number), position[1] as number]);
  const isNear = (box: Box) =>
    rimOf(box).some((point) => {
      const found = grid.nearest(point);
      return found?.owner === "land" && found.px <= farthestPx;
    });
  const fits = (box: Box) => {
    if (on !== "sea" && grid.isLand(box) && !grid.hasIsland(box)) return true;
    if (on === "land" || grid.hasLand(grown(box, coastGapPx))) return false;
    // The sea at stake is no sea of that name alone.
    if (kind === "water" && sea?.hasArea(grown(box, coastGapPx))) return false;
    if (isWater && crossesLine(box, scene)) return false;
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
      const flaw = crossesLine(box, scene) ? crossedPx ** 2 : 0;
      const score = squareOf(middle, best) + flaw;
      return [{ box, direction: compass.middle, score, ...leader }];
    }),
  );
}

/** Beside a dot or a square. */
function markTries(
  { position, sides, isAtSea }: Extract<Placing, { by: "mark" }>,
  size: Size,
  scene: LabelScene,
): readonly LabelTry[] {
  const { pointOf, grid } = scene;
  const point = pointOf(position);
  const tries = markGapsPx
    .flatMap((gap) =>
      sides.map((direction) => ({ direction, box: boxBeside(point, size, direction, gap) })),
    )
    .filter(({ box }) => !(isAtSea ? grid.hasLand(box) : grid.hasIsland(box)))
    .map((each) => ({ ...each, score: crossesLine(each.box, scene) ? 1 : 0 }));
  return sorted(tries);
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
      return areaTries(placing, size, kind, scene);
  }
}
