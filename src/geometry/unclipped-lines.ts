import type { BBox, Position } from "geojson";

/** How near, in degrees, an edge is along a side: quantized positions miss it by rounding alone. */
const tolerance = 1e-9;

/** Whether an edge runs along a side of the bbox: it was made by clipping. */
function isClipEdge(a: Position, b: Position, [west, south, east, north]: BBox): boolean {
  const isAt = (degrees: number | undefined, side: number) =>
    Math.abs((degrees as number) - side) < tolerance;
  return (
    [west, east].some((lng) => isAt(a[0], lng) && isAt(b[0], lng)) ||
    [south, north].some((lat) => isAt(a[1], lat) && isAt(b[1], lat))
  );
}

/**
 * A line that was clipped to a bbox without the edges on the sides of the box: the coast of clipped
 * land, the limit of clipped sea.
 * @param clipped a line or closed ring of `[lng, lat]`
 * @returns lines of at least two positions each
 */
export function unclippedLines(clipped: readonly Position[], bbox: BBox): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  for (const [index, position] of clipped.entries()) {
    const previous = clipped[index - 1];
    if (previous !== undefined && isClipEdge(previous, position, bbox)) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(position);
  }
  if (line.length > 1) lines.push(line);
  return lines;
}
