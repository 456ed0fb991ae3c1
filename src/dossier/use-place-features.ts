import type { Feature } from "geojson";
import { useMemo } from "react";
import type { BaseFeature, IslandFeature, PointFeature } from "./geo-features.ts";
import { basesFile, type GeoCollection, islandsFile, pointsFile } from "./geo-file.ts";
import { type FileLoad, useDataFile } from "./use-data-file.ts";

/** The features that are points; a file that is not there leaves its part empty. */
export interface MarkFeatures {
  readonly points: readonly PointFeature[];
  readonly bases: readonly BaseFeature[];
}

/** The features of the files that hold places, the islands with their exact outlines. */
export interface PlaceFeatures extends MarkFeatures {
  readonly islands: readonly IslandFeature[];
  /** Whether one of the files could not be used. */
  readonly hasFailed: boolean;
}

const none: readonly never[] = [];

function featuresOf<F extends Feature>(load: FileLoad<GeoCollection<F>>): readonly F[] {
  return load.status === "ready" ? load.content.features : none;
}

/**
 * The features of the two files of points, which are fetched when first wanted.
 * @param wanted false leaves the files alone until they are needed
 */
export function useMarkFeatures(wanted: boolean): MarkFeatures {
  const points = featuresOf(useDataFile(pointsFile, wanted));
  const bases = featuresOf(useDataFile(basesFile, wanted));
  return useMemo(() => ({ points, bases }), [points, bases]);
}

/**
 * The features of the three place files for tools that need exact outlines, fetched when first wanted.
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
