import type { MultiPolygon, Position } from "geojson";
import { northing } from "./mercator.ts";

/** A point of the map's plane: degrees east, and Web Mercator's northing. */
type Point = readonly [x: number, y: number];

/** How many points a side of a raster has: of the first, and of finer ones around the best so far. */
const sides = [12, 5, 5, 5, 5];

function distanceToEdge([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(ax + dx * along - x, ay + dy * along - y);
}

/** Distance from the nearest edge, negative outside. */
function depthOf(point: Point, rings: readonly (readonly Point[])[]): number {
  const [x, y] = point;
  let isInside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1] as Point, ring[i] as Point];
      nearest = Math.min(nearest, distanceToEdge(point, a, b));
      const crosses = a[1] > y !== b[1] > y;
      if (crosses && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) isInside = !isInside;
    }
  }
  return isInside ? nearest : -nearest;
}

/**
 * The position `[lng, lat]` inside an area that is furthest from its edges on a Web Mercator map, as
 * far as a raster of ever finer points finds it; null for an area without an inside.
 * @param aspect width to height of what has to find room there: its width counts so much less
 */
export function poleOfInaccessibility(
  { coordinates }: MultiPolygon,
  aspect: number,
): Position | null {
  const toPlane = ([lng = 0, lat = 0]: Position): Point => [lng / aspect, northing(lat)];
  const rings = coordinates.flatMap((polygon) => polygon.map((ring) => ring.map(toPlane)));
  const positions = coordinates.flat(2);
  const [lngs, lats] = [0, 1].map((axis) => positions.map((each) => each[axis] as number)) as [
    number[],
    number[],
  ];
  let [west, south] = [Math.min(...lngs), Math.min(...lats)];
  let [width, height] = [Math.max(...lngs) - west, Math.max(...lats) - south];
  let best: Position | null = null;
  let depth = 0;
  for (const side of sides) {
    for (let i = 0; i < side * side; i++) {
      const position: Position = [
        west + (((i % side) + 0.5) / side) * width,
        south + ((Math.floor(i / side) + 0.5) / side) * height,
      ];
      const there = depthOf(toPlane(position), rings);
      if (there > depth) [best, depth] = [position, there];
    }
    if (best === null) return null;
    [width, height] = [width / 4, height / 4];
    [west, south] = [(best[0] as number) - width / 2, (best[1] as number) - height / 2];
  }
  return best;
}
