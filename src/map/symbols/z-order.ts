import type { Feature, Point } from "geojson";

const latOf = ({ geometry }: Feature<Point>) => geometry.coordinates[1] as number;

/** Points in drawing order: where symbols overlap the southern one is on top. */
export function sortedNorthFirst<F extends Feature<Point>>(points: readonly F[]): readonly F[] {
  return points.toSorted((a, b) => latOf(b) - latOf(a));
}
