import type { BBox, Position } from "geojson";
import type { Ring } from "./stitch-rings.ts";

/**
 * How far round the border of a box a position lies, counter-clockwise from the south-west
 * corner: 0 to 1 along the south side, then 1 to 2 east, 2 to 3 north, 3 to 4 west.
 * @throws Error for a position that is not on the border: a piece of shoreline is missing
 */
function alongBorder([lng = 0, lat = 0]: Position, [west, south, east, north]: BBox): number {
  const across = (lng - west) / (east - west);
  const up = (lat - south) / (north - south);
  if (lat === south) return across;
  if (lng === east) return 1 + up;
  if (lat === north) return 3 - across;
  if (lng === west) return 4 - up;
  throw new Error(`The shoreline breaks off at ${lng},${lat}, inside the box`);
}

/** The corners passed on the way round the border from one place to another. */
function cornersBetween(from: number, to: number, [west, south, east, north]: BBox): Position[] {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const;
  const passed: Position[] = [];
  for (let corner = Math.floor(from) + 1; corner < to; corner++) {
    const [lng, lat] = corners[(corner % 4) as 0 | 1 | 2 | 3];
    passed.push([lng, lat]);
  }
  return passed;
}

/**
 * Closes lines that a box cut. Land is on the left of every line, so where a line leaves the
 * box the land continues along the border counter-clockwise, up to the next line that enters.
 * Coasts and lake shores may be mixed: both keep land on their left.
 * @param chains open lines in `[lng, lat]`, both ends on the border of the box
 */
export function closeAtBox(chains: readonly (readonly Position[])[], box: BBox): Ring[] {
  const lines = chains.map((positions) => ({
    positions,
    from: alongBorder(positions[0] ?? [], box),
    to: alongBorder(positions.at(-1) ?? [], box),
  }));
  const byEntry = lines.toSorted((a, b) => a.from - b.from);
  const unused = new Set(lines);
  const rings: Ring[] = [];
  for (const first of lines) {
    if (!unused.has(first)) continue;
    const ring: Position[] = [];
    let line = first;
    do {
      unused.delete(line);
      for (const position of line.positions) ring.push(position);
      const leaving = line.to;
      const next = byEntry.find(({ from }) => from >= leaving) ?? byEntry[0] ?? first;
      const entering = next.from >= leaving ? next.from : next.from + 4;
      ring.push(...cornersBetween(leaving, entering, box));
      line = next;
    } while (line !== first && unused.has(line));
    if (line !== first) throw new Error(`Two lines run into the one entering at ${line.from}`);
    ring.push(first.positions[0] ?? []);
    rings.push(ring);
  }
  return rings;
}
