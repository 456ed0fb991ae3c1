import type { PlaceId } from "../content/places.ts";

/** The features of each place, places and features in the order in which they come. */
export function groupByPlace<F>(
  features: readonly F[],
  placeIdOf: (feature: F) => PlaceId,
): ReadonlyMap<PlaceId, F[]> {
  const groups = new Map<PlaceId, F[]>();
  for (const feature of features) {
    const id = placeIdOf(feature);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [feature]);
    else group.push(feature);
  }
  return groups;
}
