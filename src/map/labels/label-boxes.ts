import type { Position } from "geojson";
import { isLand } from "../../content/place.ts";
import { placeOf } from "../../content/places.ts";
import type { PlaceIndex } from "../../dossier/place-index.ts";
import { isShownAt } from "../min-zoom.ts";
import type { Box, Direction } from "./label-placement.ts";

/** A point of the map in pixels from its top left corner. */
export interface Pixels {
  readonly x: number;
  readonly y: number;
}

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a position `[lng, lat]` is on the map, in pixels. */
export type PointOf = (position: Position) => Pixels;

/** Half the side of the square kept free around a dot or a square, in pixels. */
const markRadius = 6;

/** The square around a point of the screen. */
export function boxAround({ x, y }: Pixels, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** The box of a size around its middle. */
export function boxCentred({ x, y }: Pixels, { width, height }: Size): Box {
  const [left, top] = [x - width / 2, y - height / 2];
  return { left, top, right: left + width, bottom: top + height };
}

/** The box of a size that stands in a direction from a point, so many pixels off. */
export function boxBeside(point: Pixels, size: Size, [x, y]: Direction, gapPx: number): Box {
  // Off a corner both gaps count.
  const gap = x !== 0 && y !== 0 ? gapPx * Math.SQRT1_2 : gapPx;
  const middle = {
    x: point.x + x * (gap + size.width / 2),
    y: point.y + y * (gap + size.height / 2),
  };
  return boxCentred(middle, size);
}

/** A box larger by some pixels on each side. */
export function grown({ left, top, right, bottom }: Box, px: number): Box {
  return { left: left - px, top: top - px, right: right + px, bottom: bottom + px };
}

/** What the dots and squares on the map take up. */
export function markBoxes(pointOf: PointOf, index: PlaceIndex, zoom: number): Box[] {
  return [...index.values()]
    .filter(({ id }) => {
      const { kind } = placeOf(id);
      // A prefecture has no mark.
      return !isLand(kind) && kind !== "prefecture" && isShownAt(kind, zoom);
    })
    .map(({ anchor }) => boxAround(pointOf(anchor), markRadius));
}
