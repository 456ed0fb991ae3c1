import type { Polygon, Position } from "geojson";

/** Longitudes at which a ring crosses a parallel. */
function crossings(ring: readonly Position[], lat: number): number[] {
  return ring.slice(1).flatMap((end, index) => {
    const start = ring[index] as Position;
    const [lng1, lat1] = [start[0] as number, start[1] as number];
    const [lng2, lat2] = [end[0] as number, end[1] as number];
    if (lat1 <= lat === lat2 <= lat) return [];
    return [lng1 + ((lat - lat1) / (lat2 - lat1)) * (lng2 - lng1)];
  });
}

/**
 * A position inside a polygon, `[lng, lat]`: the middle of its widest stretch on the
 * parallel half-way between its south and its north. Unlike a centroid it is on land.
 */
export function interiorPoint({ coordinates }: Polygon): Position {
  const lats = coordinates.flatMap((ring) => ring.map((position) => position[1] as number));
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2;
  const ends = coordinates.flatMap((ring) => crossings(ring, lat)).sort((a, b) => a - b);
  const stretches = ends.flatMap((west, index) => {
    const east = ends[index + 1];
    return index % 2 === 0 && east !== undefined ? [{ west, east }] : [];
  });
  const [widest] = stretches.sort((a, b) => b.east - b.west - (a.east - a.west));
  if (widest === undefined) throw new RangeError("The polygon has no inside");
  return [(widest.west + widest.east) / 2, lat];
}
