import type { MultiPolygon, Position } from "geojson";
import type { StateId } from "../../content/sea.ts";
import { isInArea } from "../../geometry/point-in-area.ts";
import type { Pixels } from "./label-boxes.ts";
import { type Box, collide } from "./label-placement.ts";

/** A share and what it is of, to be written on the part of the sea that it is about. */
export interface ShareText {
  readonly state: StateId;
  readonly figure: string;
  /** The lines under the figure. */
  readonly lines: readonly string[];
  /** Where its middle stands, `[lng, lat]`. */
  readonly position: Position;
  /** What it may not leave. */
  readonly area: MultiPolygon;
}

/** A share with its place on the map. */
export interface PlacedShare extends ShareText {
  readonly figurePx: number;
  readonly box: Box;
}

/** Sizes of the figure in pixels, from the largest: on a wide map, and on a narrow one. */
const figureSizes: Readonly<
  Record<"wide" | "narrow", Readonly<Record<StateId, readonly number[]>>>
> = {
  wide: { JP: [53, 38, 30, 24], RU: [30, 24, 18] },
  narrow: { JP: [32, 24, 18], RU: [18] },
};

/** A map narrower than this has smaller figures, in pixels. */
const narrowPx = 560;

/** Size of the lines under the figure, and the height of a line as a share of its size. */
const linePx = 13;
const figureLeading = 1.1;
const lineLeading = 1.35;

/** About how wide a letter is as a share of the size, a little more than most fonts need. */
const letterEm = 0.58;
const digitEm = 0.66;

function sizeOf({ figure, lines }: ShareText, figurePx: number) {
  const letters = Math.max(0, ...lines.map((line) => line.length));
  return {
    width: Math.max(figure.length * digitEm * figurePx, letters * letterEm * linePx),
    height: figurePx * figureLeading + lines.length * linePx * lineLeading,
  };
}

function boxAt({ x, y }: Pixels, { width, height }: { width: number; height: number }): Box {
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
 * The shares that find room, each as large as its part of the sea allows: inside it, away from coasts
 * and from controls. One that finds none is left out.
 * @param obstacles what controls take up, in the pixels of `pointOf`
 */
export function placeShares(
  texts: readonly ShareText[],
  { width, pointOf, positionOf }: ScreenMap,
  obstacles: readonly Box[],
): readonly PlacedShare[] {
  const sizes = figureSizes[width < narrowPx ? "narrow" : "wide"];
  return texts.flatMap((text) => {
    const point = pointOf(text.position);
    const placed = sizes[text.state]
      .map((figurePx) => ({ ...text, figurePx, box: boxAt(point, sizeOf(text, figurePx)) }))
      .find(
        ({ box }) =>
          !obstacles.some((other) => collide(box, other)) &&
          outlineOf(box).every((each) => isInArea(positionOf(each), text.area)),
      );
    return placed === undefined ? [] : [placed];
  });
}
