import type { GroupId } from "../content/place.ts";
import type { Handover } from "../content/scenarios.ts";

/**
 * How many islands, islets and rocks of the map a handover includes.
 * @param features the features of `geo/islands.geojson`
 */
export function countPassing(
  handedOver: Handover,
  features: readonly { readonly properties: { readonly group: GroupId } }[],
): number {
  return features.filter(({ properties }) => handedOver.includes(properties.group)).length;
}
