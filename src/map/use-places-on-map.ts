import { useMemo } from "react";
import type { BaseFeature, IslandFeature, PointFeature } from "../state/geo-features.ts";
import { basesFile, islandsFile, pointsFile } from "../state/geo-file.ts";
import { useGeoFile } from "../state/use-geo-file.ts";
import { indexPlaces, type PlaceIndex } from "./place-index.ts";

/** The places the map draws; a file that is not there yet, or failed, leaves its part empty. */
export interface PlacesOnMap {
  readonly islands: readonly IslandFeature[];
  readonly points: readonly PointFeature[];
  readonly bases: readonly BaseFeature[];
  readonly index: PlaceIndex;
}

const none: readonly never[] = [];

/** The features of the three place files, and where each place is. */
export function usePlacesOnMap(): PlacesOnMap {
  const islandsLoad = useGeoFile(islandsFile);
  const pointsLoad = useGeoFile(pointsFile);
  const basesLoad = useGeoFile(basesFile);
  const islands = islandsLoad.status === "ready" ? islandsLoad.collection.features : none;
  const points = pointsLoad.status === "ready" ? pointsLoad.collection.features : none;
  const bases = basesLoad.status === "ready" ? basesLoad.collection.features : none;
  return useMemo(
    () => ({ islands, points, bases, index: indexPlaces(islands, points, bases) }),
    [islands, points, bases],
  );
}
