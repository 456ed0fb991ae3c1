import type { Position } from "geojson";
import { type CellFrame, cellFrame, cellPx, counterOf, fill, scaleOf } from "./cells.ts";
import type { DrawnSea } from "./drawn-sea.ts";
import type { PointOf } from "./label-boxes.ts";
import type { Box } from "./label-placement.ts";
import { landShape } from "./land-shapes.ts";

/** The drawn sea of a view in cells of a few pixels. */
export interface SeaGrid {
  /** Whether a box meets a line. */
  readonly hasLine: (box: Box) => boolean;
  /** Whether a box meets the sea at stake. */
  readonly hasArea: (box: Box) => boolean;
}

/** Marks the cells that a line goes through. */
function trace(
  cells: Uint8Array,
  line: readonly Position[],
  pointOf: PointOf,
  { left, top, columns, rows }: CellFrame,
): void {
  let last: { readonly x: number; readonly y: number } | null = null;
  for (const position of line) {
    const point = pointOf(position);
    const [x, y] = [(point.x - left) / cellPx, (point.y - top) / cellPx];
    const from = last ?? { x, y };
    last = { x, y };
    const isOut =
      Math.max(x, from.x) < 0 ||
      Math.min(x, from.x) >= columns ||
      Math.max(y, from.y) < 0 ||
      Math.min(y, from.y) >= rows;
    if (isOut) continue;
    const steps = Math.max(1, Math.ceil(2 * Math.max(Math.abs(x - from.x), Math.abs(y - from.y))));
    for (let step = 0; step <= steps; step += 1) {
      const column = Math.floor(from.x + ((x - from.x) * step) / steps);
      const row = Math.floor(from.y + ((y - from.y) * step) / steps);
      if (column < 0 || column >= columns || row < 0 || row >= rows) continue;
      cells[row * columns + column] = 1;
    }
  }
}

/** Puts the drawn sea of a view on a grid. */
export function seaGrid(sea: DrawnSea, pointOf: PointOf, zoom: number, frame: Box): SeaGrid {
  const cellsOfFrame = cellFrame(frame, 0);
  const count = cellsOfFrame.columns * cellsOfFrame.rows;
  const [lines, areas] = [new Uint8Array(count), new Uint8Array(count)];
  for (const line of sea.lines) trace(lines, line, pointOf, cellsOfFrame);
  const scale = scaleOf(pointOf, zoom, cellsOfFrame);
  for (const polygon of sea.areas.flatMap(({ coordinates }) => coordinates)) {
    fill(areas, 1, landShape(polygon, "land"), scale, cellsOfFrame);
  }
  const [countLines, countAreas] = [lines, areas].map((cells) =>
    counterOf(cells, 1, cellsOfFrame),
  ) as [(box: Box) => number, (box: Box) => number];
  return { hasLine: (box) => countLines(box) > 0, hasArea: (box) => countAreas(box) > 0 };
}
