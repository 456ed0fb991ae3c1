import type { PlaceId } from "../../content/places.ts";
import type { ScenarioId } from "../../content/scenarios.ts";
import type { IslandFeature } from "../../dossier/geo-features.ts";
import { islandLayers, placeOfIsland } from "../symbols/island-paths.ts";
import { usePlaceLayers } from "./use-place-layers.ts";

const layersOf = islandLayers("islands-compared");

interface ComparedIslandsLayerProps {
  readonly islands: readonly IslandFeature[];
  readonly active: PlaceId | null;
  readonly compare: ScenarioId;
}

/** All disputed land drawn by who holds it under the scenario on the right of a comparison. */
export function ComparedIslands({ islands, active, compare }: ComparedIslandsLayerProps) {
  usePlaceLayers(islands, placeOfIsland, layersOf, active, compare);
  return null;
}
