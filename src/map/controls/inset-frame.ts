import type { BBox, Position } from "geojson";
import { northing } from "../../geometry/mercator.ts";

/** What the inset shows, `[west, south, east, north]`: both regions and the lands around. */
const bounds = [119, 22, 159, 52.5] as const;

const width = 144;
const scale = width / (bounds[2] - bounds[0]);

/** The inset's size, in the units of its drawing. */
export const insetSize = { width, height: (northing(bounds[3]) - northing(bounds[1])) * scale };

/** Where the inset draws a position `[lng, lat]`. */
export function insetPoint([lng = 0, lat = 0]: Position): readonly [x: number, y: number] {
  const clamped = Math.max(-80, Math.min(80, lat));
  return [(lng - bounds[0]) * scale, (northing(bounds[3]) - northing(clamped)) * scale];
}

/** Whether a ring reaches into the inset. */
export function reachesIntoInset(ring: readonly Position[]): boolean {
  const [west, south, east, north] = bounds;
  return ring.some(([lng = 0, lat = 0]) => lng > west && lng < east && lat > south && lat < north);
}

/** The smallest rectangle that is drawn: what is smaller could not be seen. */
const minSide = 7;

/** A box as the inset draws it, around its middle where it would be too small to be seen. */
export function insetRectangle([west, south, east, north]: BBox) {
  const [left, top] = insetPoint([west, north]);
  const [right, bottom] = insetPoint([east, south]);
  const [w, h] = [Math.max(right - left, minSide), Math.max(bottom - top, minSide)];
  return { x: (left + right - w) / 2, y: (top + bottom - h) / 2, width: w, height: h };
}
