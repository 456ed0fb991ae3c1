import type { PointOf } from "./label-boxes.ts";
import type { Box } from "./label-placement.ts";
import type { LandShape } from "./land-shapes.ts";

/** Side of a cell in pixels. */
export const cellPx = 4;

const tilePx = 256;

/** What part of the map is in cells: its top left corner in pixels, and its size in cells. */
export interface CellFrame {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

/** A frame in cells, with a margin around it in pixels. */
export function cellFrame(frame: Box, marginPx: number): CellFrame {
  const [left, top] = [frame.left - marginPx, frame.top - marginPx];
  return {
    left,
    top,
    columns: Math.ceil((frame.right + marginPx - left) / cellPx),
    rows: Math.ceil((frame.bottom + marginPx - top) / cellPx),
  };
}

/** The cell, counted from a start, that a pixel is in, or the nearest of so many. */
function cellAt(px: number, start: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor((px - start) / cellPx)));
}

/** The columns and rows that a box meets: the first, and the one after the last. */
export function cellsOfBox({ left, top, columns, rows }: CellFrame, box: Box) {
  return [
    cellAt(box.left, left, columns),
    cellAt(box.top, top, rows),
    cellAt(box.right, left, columns) + 1,
    cellAt(box.bottom, top, rows) + 1,
  ] as const;
}

/** From Web Mercator degrees to cells, as a linear function of each. */
export interface Scale {
  readonly perDegree: number;
  readonly x0: number;
  readonly y0: number;
}

/** The scale of a view whose cells begin at a corner. */
export function scaleOf(pointOf: PointOf, zoom: number, { left, top }: CellFrame): Scale {
  // Any point of the equator will do.
  const lng = 140;
  const { x, y } = pointOf([lng, 0]);
  const perDegree = (tilePx * 2 ** zoom) / 360 / cellPx;
  return { perDegree, x0: (x - left) / cellPx - lng * perDegree, y0: (y - top) / cellPx };
}

/** Fills a shape's cells by the even-odd rule, those of its corners always: they may be small. */
export function fill(
  cells: Uint8Array,
  value: number,
  { rings, box }: LandShape,
  { perDegree, x0, y0 }: Scale,
  { columns, rows }: CellFrame,
): void {
  const [west, south, east, north] = box;
  const isOutside =
    x0 + east * perDegree < 0 ||
    x0 + west * perDegree >= columns ||
    y0 - south * perDegree < 0 ||
    y0 - north * perDegree >= rows;
  if (isOutside) return;
  const crossings: number[][] = [];
  for (const ring of rings) {
    let x1 = x0 + (ring.at(-2) as number) * perDegree;
    let y1 = y0 - (ring.at(-1) as number) * perDegree;
    for (let index = 0; index < ring.length; index += 2) {
      const x2 = x0 + (ring[index] as number) * perDegree;
      const y2 = y0 - (ring[index + 1] as number) * perDegree;
      if (x2 >= 0 && x2 < columns && y2 >= 0 && y2 < rows) {
        cells[Math.floor(y2) * columns + Math.floor(x2)] = value;
      }
      const first = Math.max(0, Math.ceil(Math.min(y1, y2) - 0.5));
      const last = Math.min(rows, Math.ceil(Math.max(y1, y2) - 0.5));
      for (let row = first; row < last; row += 1) {
        crossings[row] ??= [];
        crossings[row]?.push(x1 + ((row + 0.5 - y1) / (y2 - y1)) * (x2 - x1));
      }
      [x1, y1] = [x2, y2];
    }
  }
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < xs.length; pair += 2) {
      const from = Math.max(0, Math.ceil((xs[pair] as number) - 0.5));
      const to = Math.min(columns, Math.ceil((xs[pair + 1] as number) - 0.5));
      if (from < to) cells.fill(value, row * columns + from, row * columns + to);
    }
  });
}

/** Sums over all cells above and to the left, so that those of any box are known at once. */
function summed(cells: Uint8Array, from: number, { columns, rows }: CellFrame): Uint32Array {
  const sums = new Uint32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    let ofRow = 0;
    for (let column = 0; column < columns; column += 1) {
      if ((cells[row * columns + column] as number) >= from) ofRow += 1;
      sums[(row + 1) * (columns + 1) + column + 1] =
        (sums[row * (columns + 1) + column + 1] as number) + ofRow;
    }
  }
  return sums;
}

/** How many cells with a value from the least on a box meets. */
export function counterOf(
  cells: Uint8Array,
  least: number,
  frame: CellFrame,
): (box: Box) => number {
  const sums = summed(cells, least, frame);
  const width = frame.columns + 1;
  return (box) => {
    const [west, north, east, south] = cellsOfBox(frame, box);
    const [above, below] = [north * width, south * width];
    return (
      (sums[below + east] as number) -
      (sums[above + east] as number) -
      (sums[below + west] as number) +
      (sums[above + west] as number)
    );
  };
}
