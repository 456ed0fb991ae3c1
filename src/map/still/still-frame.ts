import type { BBox, Position } from "geojson";
import { northing } from "../../geometry/mercator.ts";
import type { PointOf } from "../labels/label-boxes.ts";

/** What a still map shows and how large it is drawn, before the page stretches it. */
export interface StillFrame {
  /** `[west, south, east, north]` */
  readonly box: BBox;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
  /** The zoom at which the live map draws it as large. */
  readonly zoom: number;
}

const tilePx = 256;

/** A frame of that width, as high as Web Mercator makes it. */
export function stillFrame(box: BBox, width: number): StillFrame {
  const [west, south, east, north] = box as [number, number, number, number];
  const degrees = east - west;
  const height = (width * (northing(north) - northing(south))) / degrees;
  return { box, width, height, zoom: Math.log2((width * 360) / (tilePx * degrees)) };
}

/** Where positions `[lng, lat]` are in a frame, in its pixels. */
export function pointOfFrame({ box, width }: StillFrame): PointOf {
  const [west, , east, north] = box as [number, number, number, number];
  const scale = width / (east - west);
  return ([lng, lat]: Position) => ({
    x: ((lng as number) - west) * scale,
    y: (northing(north) - northing(lat as number)) * scale,
  });
}

/** Steps to a pixel: paths are written in whole steps, which takes the fewest bytes. */
export const stepsPerPixel = 4;

/** Lines or rings as the `d` of an SVG path, in steps; what is smaller than a step is left out. */
export function pathOf(
  lines: readonly (readonly Position[])[],
  pointOf: PointOf,
  isClosed: boolean,
): string {
  const toGrid = (pixels: number) => Math.round(pixels * stepsPerPixel);
  return lines
    .map((line) => {
      let [lastX, lastY] = [0, 0];
      const moves = line.flatMap((position, index) => {
        const { x, y } = pointOf(position);
        const [stepX, stepY] = [toGrid(x), toGrid(y)];
        const [moveX, moveY] = [stepX - lastX, stepY - lastY];
        if (index > 0 && moveX === 0 && moveY === 0) return [];
        [lastX, lastY] = [stepX, stepY];
        return index === 0 ? `M${stepX} ${stepY}l` : `${moveX} ${moveY}`;
      });
      return moves.length < (isClosed ? 3 : 2) ? "" : `${moves.join(" ")}${isClosed ? "z" : ""}`;
    })
    .join("");
}
