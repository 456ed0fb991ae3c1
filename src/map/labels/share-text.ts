import type { MultiPolygon, Position } from "geojson";
import type { StateId } from "../../content/sea.ts";
import { isInArea } from "../../geometry/point-in-area.ts";
import type { Pixels } from "./label-boxes.ts";
import { shareFigureFont, shareLineFonts, smallMapPx } from "./label-fonts.ts";
import { type Box, collide } from "./label-placement.ts";
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

/** How the map shows positions `[lng, lat]`, in pixels. */
export interface ScreenMap {
  readonly width: number;
  readonly pointOf: (position: Position) => Pixels;
  readonly positionOf: (point: Pixels) => Position;
}

/**
 * The shares that find room, each as large and as long as its part of the sea allows: inside it, away
 * from coasts and from controls. One that finds none is left out.
 * @param obstacles what controls take up, in the pixels of `pointOf`
 */
export function placeShares(
  texts: readonly ShareText[],
  { width, pointOf, positionOf }: ScreenMap,
  obstacles: readonly Box[],
): readonly PlacedShare[] {
  return texts.flatMap((text) => {
    const point = pointOf(text.position);
    const placed = waysOf(text, width)
      .map((way) => ({ ...way, box: boxAround(point, way) }))
      .find(
        ({ box }) =>
          !obstacles.some((other) => collide(box, other)) &&
          outlineOf(box).every((each) => isInArea(positionOf(each), text.area)),
      );
    return placed === undefined ? [] : [placed];
  });
}
