import { useMemo } from "react";
import { type PlaceFeatures, usePlaceFeatures } from "../state/use-place-features.ts";
import { indexPlaces, type PlaceIndex } from "./place-index.ts";

/** The places the map draws; a file that is not there yet, or failed, leaves its part empty. */
export interface PlacesOnMap extends PlaceFeatures {
  readonly index: PlaceIndex;
}

/** The features of the three place files, and where each place is. */
export function usePlacesOnMap(): PlacesOnMap {
  const features = usePlaceFeatures();
  return useMemo(() => {
    const { islands, points, bases } = features;
    return { ...features, index: indexPlaces(islands, points, bases) };
  }, [features]);
}
