import type { Feature } from "geojson";
import { useMemo } from "react";
import type { BaseFeature, IslandFeature, PointFeature } from "./geo-features.ts";
import { basesFile, type GeoCollection, islandsFile, pointsFile } from "./geo-file.ts";
import { type FileLoad, useDataFile } from "./use-data-file.ts";

/** The features of the files that hold places; a file that is not there leaves its part empty. */
export interface PlaceFeatures {
  readonly islands: readonly IslandFeature[];
  readonly points: readonly PointFeature[];
  readonly bases: readonly BaseFeature[];
  /** Whether one of the files could not be used. */
  readonly hasFailed: boolean;
}

const none: readonly never[] = [];

function featuresOf<F extends Feature>(load: FileLoad<GeoCollection<F>>): readonly F[] {
  return load.status === "ready" ? load.content.features : none;
}

/**
 * The features of the three place files, which are fetched when first wanted.
 * @param wanted false leaves the files alone until they are needed
 */
export function usePlaceFeatures(wanted = true): PlaceFeatures {
  const islandsLoad = useDataFile(islandsFile, wanted);
  const pointsLoad = useDataFile(pointsFile, wanted);
  const basesLoad = useDataFile(basesFile, wanted);
  const hasFailed = [islandsLoad, pointsLoad, basesLoad].some(({ status }) => status === "failed");
  const islands = featuresOf(islandsLoad);
  const points = featuresOf(pointsLoad);
  const bases = featuresOf(basesLoad);
  return useMemo(
    () => ({ islands, points, bases, hasFailed }),
    [islands, points, bases, hasFailed],
  );
}
