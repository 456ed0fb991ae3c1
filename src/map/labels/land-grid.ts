import type { PlaceId } from "../../content/places.ts";
import {
  type CellFrame,
  cellFrame,
  cellPx,
  cellsOfBox,
  counterOf,
  fill,
  scaleOf,
} from "./cells.ts";
import type { Pixels, PointOf } from "./label-boxes.ts";
import type { Box } from "./label-placement.ts";
import type { LandOwner, LandShape } from "./land-shapes.ts";

/** How far beyond the frame land is looked at, in pixels: the nearest of a name may lie there. */
const marginPx = 96;

/** A point of land near another. */
interface NearestLand {
  readonly owner: LandOwner;
  readonly px: number;
  readonly point: Pixels;
}

/** A point of disputed land. */
interface IslandPoint {
  readonly owner: PlaceId;
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
  /** The cells of disputed land at its coast, as points. */
  readonly islandCoast: readonly IslandPoint[];
  /** The box around each owner's land in the frame, in pixels. */
  readonly inView: ReadonlyMap<LandOwner, Box>;
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

/** The cells of disputed land that have sea beside them. */
function coastOf(
  cells: Uint8Array,
  owners: readonly LandOwner[],
  { left, top, columns }: CellFrame,
): readonly IslandPoint[] {
  const points: IslandPoint[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const value = cells[index] as number;
    if (value < 2) continue;
    if ([-1, 1, -columns, columns].every((step) => cells[index + step] === value)) continue;
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const point = { x: left + (column + 0.5) * cellPx, y: top + (row + 0.5) * cellPx };
    points.push({ owner: owners[value - 1] as PlaceId, point });
  }
  return points;
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
  const cellsOfFrame = cellFrame(frame, marginPx);
  const { left, top, columns, rows } = cellsOfFrame;
  const scale = scaleOf(pointOf, zoom, cellsOfFrame);
  const cells = new Uint8Array(columns * rows);
  const owners: LandOwner[] = ["land"];
  for (const shape of shapes) {
    if (!owners.includes(shape.owner)) owners.push(shape.owner);
    fill(cells, owners.indexOf(shape.owner) + 1, shape, scale, cellsOfFrame);
  }
  const nearest = nearestCells(cells, columns);
  const countLand = counterOf(cells, 1, cellsOfFrame);
  const countIslands = counterOf(cells, 2, cellsOfFrame);
  const ends = (box: Box) => cellsOfBox(cellsOfFrame, box);
  return {
    hasLand: (box) => countLand(box) > 0,
    hasIsland: (box) => countIslands(box) > 0,
    isLand: (box) => {
      const [west, north, east, south] = ends(box);
      return countLand(box) === (east - west) * (south - north);
    },
    nearest: ({ x, y }) => {
      const [column, row] = ends({ left: x, top: y, right: x, bottom: y });
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
    islandCoast: coastOf(cells, owners, cellsOfFrame),
    inView: boxesOf(cells, owners, ends(frame), columns, { left, top }),
  };
}
