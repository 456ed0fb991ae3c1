import { useMemo } from "react";
import type { BaseFeature, IslandFeature, PointFeature } from "../state/geo-features.ts";
import { basesFile, islandsFile, pointsFile } from "../state/geo-file.ts";
import { useFileContent } from "../state/use-data-file.ts";
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
  const islands = useFileContent(islandsFile)?.features ?? none;
  const points = useFileContent(pointsFile)?.features ?? none;
  const bases = useFileContent(basesFile)?.features ?? none;
  return useMemo(
    () => ({ islands, points, bases, index: indexPlaces(islands, points, bases) }),
    [islands, points, bases],
  );
}
