import type { BBox, Position } from "geojson";

/** How near, in degrees, an edge is along a side: quantized positions miss it by rounding alone. */
const tolerance = 1e-9;

/** The sides of the bbox that a position lies on, one bit each; 0 for none. */
function sidesAt([lng, lat]: Position, [west, south, east, north]: BBox): number {
  const isAt = (degrees: number, side: number) => Math.abs(degrees - side) < tolerance;
  const [x, y] = [lng as number, lat as number];
  return (
    (isAt(x, west) ? 1 : 0) |
    (isAt(y, south) ? 2 : 0) |
    (isAt(x, east) ? 4 : 0) |
    (isAt(y, north) ? 8 : 0)
  );
}

/**
 * A line that was clipped to a bbox without the edges on the sides of the box: the coast of clipped
 * land, the limit of clipped sea.
 * @param clipped a line or closed ring of `[lng, lat]`
 * @returns lines of at least two positions each; the very line where nothing was clipped off
 */
export function unclippedLines(clipped: Position[], bbox: BBox): Position[][] {
  const sides = clipped.map((position) => sidesAt(position, bbox));
  // An edge with both ends on one side runs along it: it was made by clipping.
  const cuts = sides.flatMap((side, index) =>
    index > 0 && (side & (sides[index - 1] as number)) !== 0 ? [index] : [],
  );
  if (cuts.length === 0) return clipped.length > 1 ? [clipped] : [];
  return [0, ...cuts]
    .map((start, index) => clipped.slice(start, cuts[index]))
    .filter((line) => line.length > 1);
}
