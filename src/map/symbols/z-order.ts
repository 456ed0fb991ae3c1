import type { Feature, Point } from "geojson";

const latOf = ({ geometry }: Feature<Point>) => geometry.coordinates[1] as number;

/** Points in the order in which they are drawn: where marks overlap the southern one is on top. */
export function southOnTop<F extends Feature<Point>>(points: readonly F[]): readonly F[] {
  return points.toSorted((a, b) => latOf(b) - latOf(a));
}
