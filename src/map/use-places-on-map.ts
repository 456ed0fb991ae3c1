import { useMemo } from "react";
import type { IslandFeature } from "../dossier/geo-features.ts";
import { indexPlaces, type PlaceIndex } from "../dossier/place-index.ts";
import { useDrawnIslands } from "../dossier/use-islands.ts";
import { type MarkFeatures, useMarkFeatures } from "../dossier/use-place-features.ts";

/** From this zoom on the overview of the islands would be half a pixel off. */
const exactFromZoom = 9;

/** The places the map draws; a file that is not there yet, or failed, leaves its part empty. */
export interface PlacesOnMap extends MarkFeatures {
  readonly islands: readonly IslandFeature[];
  readonly index: PlaceIndex;
}

/**
 * The features of the three place files at a zoom, and where each place is.
 * @param showsAll false leaves all but the islands for later
 */
export function usePlacesOnMap(zoom: number, showsAll: boolean): PlacesOnMap {
  const islands = useDrawnIslands(zoom >= exactFromZoom);
  const marks = useMarkFeatures(showsAll);
  return useMemo(() => {
    const { points, bases } = marks;
    return { islands, points, bases, index: indexPlaces(islands, points, bases) };
  }, [islands, marks]);
}
