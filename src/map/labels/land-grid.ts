import type { Pixels, PointOf } from "./label-boxes.ts";
import type { Box } from "./label-placement.ts";
import type { LandOwner, LandShape } from "./land-shapes.ts";

/** Side of a cell in pixels. */
const cellPx = 4;

/** How far beyond the frame land is looked at, in pixels: the nearest of a name may lie there. */
const marginPx = 96;

const tilePx = 256;

/** A point of land near another. */
interface NearestLand {
  readonly owner: LandOwner;
  readonly px: number;
  readonly point: Pixels;
}

/** The land of a view in cells of a few pixels: what a box meets, and whose land is nearest. */
export interface LandGrid {
  /** Whether a box meets any land. */
  readonly hasLand: (box: Box) => boolean;
  /** Whether a box meets disputed land. */
  readonly hasIsland: (box: Box) => boolean;
  /** Whether all of a box is land. */
  readonly isLand: (box: Box) => boolean;
  /** The land nearest to a point; null where the view has none. */
  readonly nearest: (point: Pixels) => NearestLand | null;
  /** The box around each owner's land in the frame, in pixels. */
  readonly inView: ReadonlyMap<LandOwner, Box>;
}

/** From Web Mercator degrees to cells, as a linear function of each. */
interface Scale {
  readonly perDegree: number;
  readonly x0: number;
  readonly y0: number;
}

function scaleOf(pointOf: PointOf, zoom: number, left: number, top: number): Scale {
  // Any point of the equator will do.
  const lng = 140;
  const { x, y } = pointOf([lng, 0]);
  const perDegree = (tilePx * 2 ** zoom) / 360 / cellPx;
  return { perDegree, x0: (x - left) / cellPx - lng * perDegree, y0: (y - top) / cellPx };
}

/** Fills a shape's cells by the even-odd rule, those of its corners always: they may be small. */
function fill(
  cells: Uint8Array,
  value: number,
  { rings, box }: LandShape,
  { perDegree, x0, y0 }: Scale,
  columns: number,
  rows: number,
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
function summed(cells: Uint8Array, from: number, columns: number, rows: number): Uint32Array {
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

/** The square of the distance between two cells. */
function squareBetween(a: number, b: number, columns: number): number {
  const [acrossA, acrossB] = [a % columns, b % columns];
  const [across, down] = [acrossA - acrossB, (a - acrossA - b + acrossB) / columns];
  return across * across + down * down;
}

/** For each cell the nearest cell with land, by two sweeps that hand it on to neighbours; -1 for none. */
function nearestCells(cells: Uint8Array, columns: number): Int32Array {
  const nearest = new Int32Array(cells.length);
  for (let index = 0; index < cells.length; index += 1) {
    nearest[index] = (cells[index] as number) > 0 ? index : -1;
  }
  for (const step of [1, -1]) {
    // Those that the sweep has been at: before in the row, and the three in the row before.
    const before = [-step, -step * columns, -step * (columns + 1), -step * (columns - 1)];
    const [start, end] = step === 1 ? [0, cells.length] : [cells.length - 1, -1];
    for (let index = start; index !== end; index += step) {
      if (nearest[index] === index) continue;
      let best = nearest[index] as number;
      let least = best < 0 ? Number.POSITIVE_INFINITY : squareBetween(index, best, columns);
      for (let turn = 0; turn < before.length; turn += 1) {
        // At the sides this is the end of another row, from where nothing is ever nearer.
        const found = nearest[index + (before[turn] as number)];
        if (found === undefined || found < 0) continue;
        const square = squareBetween(index, found, columns);
        if (square < least) [best, least] = [found, square];
      }
      nearest[index] = best;
    }
  }
  return nearest;
}

/** The boxes around owners' cells between some columns and rows, in pixels. */
function boxesOf(
  cells: Uint8Array,
  owners: readonly LandOwner[],
  [west, north, east, south]: readonly [number, number, number, number],
  columns: number,
  corner: { readonly left: number; readonly top: number },
): ReadonlyMap<LandOwner, Box> {
  const boxes = new Map<LandOwner, Box>();
  for (let row = north; row < south - 1; row += 1) {
    for (let column = west; column < east - 1; column += 1) {
      const value = cells[row * columns + column] as number;
      if (value === 0) continue;
      const owner = owners[value - 1] as LandOwner;
      const [x, y] = [corner.left + column * cellPx, corner.top + row * cellPx];
      const box = boxes.get(owner);
      boxes.set(owner, {
        left: Math.min(box?.left ?? x, x),
        top: Math.min(box?.top ?? y, y),
        right: Math.max(box?.right ?? x, x + cellPx),
        bottom: Math.max(box?.bottom ?? y, y + cellPx),
      });
    }
  }
  return boxes;
}

/**
 * Puts the land of a view on a grid.
 * @param shapes all land, that of disputed places last
 * @param frame the map, in pixels
 */
export function landGrid(
  shapes: readonly LandShape[],
  pointOf: PointOf,
  zoom: number,
  frame: Box,
): LandGrid {
  const [left, top] = [frame.left - marginPx, frame.top - marginPx];
  const columns = Math.ceil((frame.right + marginPx - left) / cellPx);
  const rows = Math.ceil((frame.bottom + marginPx - top) / cellPx);
  const scale = scaleOf(pointOf, zoom, left, top);
  const cells = new Uint8Array(columns * rows);
  const owners: LandOwner[] = ["land"];
  for (const shape of shapes) {
    if (!owners.includes(shape.owner)) owners.push(shape.owner);
    fill(cells, owners.indexOf(shape.owner) + 1, shape, scale, columns, rows);
  }
  const [lands, islands] = [1, 2].map((from) => summed(cells, from, columns, rows)) as [
    Uint32Array,
    Uint32Array,
  ];
  const nearest = nearestCells(cells, columns);

  const columnOf = (x: number) =>
    Math.min(columns - 1, Math.max(0, Math.floor((x - left) / cellPx)));
  const rowOf = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor((y - top) / cellPx)));
  const ends = (box: Box) =>
    [columnOf(box.left), rowOf(box.top), columnOf(box.right) + 1, rowOf(box.bottom) + 1] as const;
  const count = (sums: Uint32Array, box: Box) => {
    const [west, north, east, south] = ends(box);
    const at = (row: number, column: number) => sums[row * (columns + 1) + column] as number;
    return at(south, east) - at(north, east) - at(south, west) + at(north, west);
  };
  return {
    hasLand: (box) => count(lands, box) > 0,
    hasIsland: (box) => count(islands, box) > 0,
    isLand: (box) => {
      const [west, north, east, south] = ends(box);
      return count(lands, box) === (east - west) * (south - north);
    },
    nearest: ({ x, y }) => {
      const [column, row] = [columnOf(x), rowOf(y)];
      const found = nearest[row * columns + column] as number;
      if (found < 0) return null;
      const across = found % columns;
      const down = (found - across) / columns;
      return {
        owner: owners[(cells[found] as number) - 1] as LandOwner,
        px: Math.hypot(across - column, down - row) * cellPx,
        point: { x: left + (across + 0.5) * cellPx, y: top + (down + 0.5) * cellPx },
      };
    },
    inView: boxesOf(cells, owners, ends(frame), columns, { left, top }),
  };
}
