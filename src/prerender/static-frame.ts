import type { BBox, Position } from "geojson";
import { northing } from "../geometry/mercator.ts";
import type { PointOf } from "../map/labels/label-boxes.ts";

/** The part of the earth that a static map fits, in Web Mercator. */
export interface StaticFrame {
  /** `[west, south, east, north]` */
  readonly box: BBox;
  /** Size in pixels, before the page scales it. */
  readonly width: number;
  readonly height: number;
  /** The zoom at which the live map is as large. */
  readonly zoom: number;
  /** Where positions `[lng, lat]` are, in pixels from the top left. */
  readonly pointOf: PointOf;
}

const tilePx = 256;

/** A frame of a width in pixels. */
export function staticFrame(box: BBox, width: number): StaticFrame {
  const [west, south, east, north] = box as [number, number, number, number];
  const scale = width / (east - west);
  return {
    box,
    width,
    height: scale * (northing(north) - northing(south)),
    zoom: Math.log2((scale * 360) / tilePx),
    pointOf: ([lng, lat]: Position) => ({
      x: ((lng as number) - west) * scale,
      y: (northing(north) - northing(lat as number)) * scale,
    }),
  };
}

/** Steps to a pixel: paths are written in whole steps, which takes the fewest bytes. */
export const stepsPerPixel = 4;

/** Lines or rings as the `d` of an SVG path, in steps; lines shorter than a step are left out. */
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
