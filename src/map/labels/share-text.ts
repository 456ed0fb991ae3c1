import type { MultiPolygon, Position } from "geojson";
import type { StateId } from "../../content/sea.ts";
import { isInArea } from "../../geometry/point-in-area.ts";
import type { Pixels } from "./label-boxes.ts";
import { shareFigureFont, shareLineFonts, smallMapPx } from "./label-fonts.ts";
import { type Box, collide, isInside } from "./label-placement.ts";
import { widthOf } from "./measure-label.ts";

/** A share and what it is of, to be written on the part of the sea that it is about. */
export interface ShareText {
  readonly state: StateId;
  readonly figure: string;
  /** The lines under the figure, and what stands there where they find no room. */
  readonly lines: readonly string[];
  readonly shortLines: readonly string[];
  /** Where its middle stands, `[lng, lat]`. */
  readonly position: Position;
  /** What it may not leave. */
  readonly area: MultiPolygon;
}

/** A share as it is written, with its place on the map. */
export interface PlacedShare {
  readonly state: StateId;
  readonly figure: string;
  readonly lines: readonly string[];
  readonly figurePx: number;
  readonly box: Box;
}

type Sizes = Readonly<Record<StateId, readonly number[]>>;

/** Sizes of the figure in pixels, from the largest. */
const figureSizes: Sizes = { JP: [53, 38, 28], RU: [30, 24] };
const figureSizesOnSmallMaps: Sizes = { JP: [32, 24], RU: [18] };

/** The smallest size, of a figure that stands by itself. */
const leastPx = 16;

/** All ways to write a share, the best first. */
function waysOf(text: ShareText, mapWidthPx: number): readonly Omit<PlacedShare, "box">[] {
  const { state, figure, lines, shortLines } = text;
  const sizes = (mapWidthPx < smallMapPx ? figureSizesOnSmallMaps : figureSizes)[state];
  const withLines = sizes.flatMap((figurePx) =>
    [lines, shortLines].map((under) => ({ state, figure, figurePx, lines: under })),
  );
  const alone = [...sizes, leastPx].map((figurePx) => ({ state, figure, figurePx, lines: [] }));
  return [...withLines, ...alone];
}

function boxAround({ x, y }: Pixels, way: Omit<PlacedShare, "box">): Box {
  const { state, figure, figurePx, lines } = way;
  const [font, lineFont] = [shareFigureFont(figurePx), shareLineFonts[state]];
  const widths = [widthOf(figure, font), ...lines.map((line) => widthOf(line, lineFont))];
  const width = Math.max(...widths);
  const height = font.lineHeightPx + lines.length * lineFont.lineHeightPx;
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** The corners of a box, and the middles of its sides. */
function outlineOf({ left, top, right, bottom }: Box): readonly Pixels[] {
  const [xs, ys] = [
    [left, (left + right) / 2, right],
    [top, (top + bottom) / 2, bottom],
  ];
  return xs.flatMap((x) => ys.map((y) => ({ x, y })));
}

/** How far from its best place a share may stand, and the steps in which one is looked for, in pixels. */
const [reachPx, stepPx] = [56, 8];

/** Ways from the best place, the shortest first. */
const steps: readonly Pixels[] = Array.from(
  { length: (1 + (2 * reachPx) / stepPx) ** 2 },
  (_, i) => {
    const side = 1 + (2 * reachPx) / stepPx;
    return { x: (i % side) * stepPx - reachPx, y: Math.floor(i / side) * stepPx - reachPx };
  },
).sort((a, b) => a.x ** 2 + a.y ** 2 - b.x ** 2 - b.y ** 2);

/** How the map shows positions `[lng, lat]`, in pixels. */
export interface ScreenMap {
  /** What is in view, in pixels. */
  readonly frame: Box;
  readonly pointOf: (position: Position) => Pixels;
  readonly positionOf: (point: Pixels) => Position;
}

/**
 * The shares that find room, each as large and as long as its part of the sea allows: inside it, away
 * from coasts, controls and names. One that finds none is left out.
 * @param obstacles what controls and names take up, in the pixels of `pointOf`
 */
export function placeShares(
  texts: readonly ShareText[],
  { frame, pointOf, positionOf }: ScreenMap,
  obstacles: readonly Box[],
): readonly PlacedShare[] {
  return texts.flatMap((text) => {
    const best = pointOf(text.position);
    const isFree = (box: Box) =>
      isInside(box, frame) &&
      !obstacles.some((other) => collide(box, other)) &&
      outlineOf(box).every((each) => isInArea(positionOf(each), text.area));
    for (const way of waysOf(text, frame.right - frame.left)) {
      for (const { x, y } of steps) {
        const box = boxAround({ x: best.x + x, y: best.y + y }, way);
        if (isFree(box)) return [{ ...way, box }];
      }
    }
    return [];
  });
}
