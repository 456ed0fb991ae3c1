import { useEffect, useRef } from "react";
import type { PlaceId } from "../../content/places.ts";
import type { IslandFeature } from "../../dossier/geo-features.ts";
import { useView } from "../../url/view-context.ts";
import { markOnce, markWhenPainted } from "../performance-marks.ts";
import { islandLayers, placeOfIsland } from "../symbols/island-paths.ts";
import { usePlaceLayers } from "./use-place-layers.ts";

const layersOf = islandLayers("islands");

interface IslandsLayerProps {
  readonly islands: readonly IslandFeature[];
  readonly active: PlaceId | null;
}

/** Every island, islet and rock in dispute, drawn by who holds it under the scenario. */
export function Islands({ islands, active }: IslandsLayerProps) {
  const { scenario } = useView().view;
  const painted = useRef(scenario);
  usePlaceLayers(islands, placeOfIsland, layersOf, active);

  useEffect(() => {
    if (islands.length > 0) markOnce("map-ready");
  }, [islands]);

  useEffect(() => {
    if (painted.current === scenario) return;
    painted.current = scenario;
    markWhenPainted("scenario-painted");
  }, [scenario]);
  return null;
}
