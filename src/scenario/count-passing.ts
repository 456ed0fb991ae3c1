import type { GroupId } from "../content/place.ts";
import { type ScenarioId, scenarios } from "../content/scenarios.ts";

/**
 * How many islands, islets and rocks of the map pass to Japan under a scenario.
 * @param features the features of `geo/islands.geojson`
 */
export function countPassing(
  scenario: ScenarioId,
  features: readonly { readonly properties: { readonly group: GroupId } }[],
): number {
  const { passing } = scenarios[scenario];
  return features.filter(({ properties }) => passing.includes(properties.group)).length;
}
