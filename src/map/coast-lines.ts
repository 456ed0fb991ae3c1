import type { BBox, Position } from "geojson";

/** Whether an edge runs along a side of the bbox: it was made by clipping, it is no coast. */
function isClipEdge(a: Position, b: Position, [west, south, east, north]: BBox): boolean {
  return (
    [west, east].some((lng) => a[0] === lng && b[0] === lng) ||
    [south, north].some((lat) => a[1] === lat && b[1] === lat)
  );
}

/**
 * The coast of a ring that was clipped to a bbox: the ring without the edges on its sides.
 * @param ring closed ring of `[lng, lat]`
 * @returns lines of at least two positions each
 */
export function coastLines(ring: readonly Position[], bbox: BBox): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  for (const [index, position] of ring.entries()) {
    const previous = ring[index - 1];
    if (previous !== undefined && isClipEdge(previous, position, bbox)) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(position);
  }
  if (line.length > 1) lines.push(line);
  return lines;
}
