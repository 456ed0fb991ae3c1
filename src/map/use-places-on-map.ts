import { useMemo } from "react";
import { type PlaceId, placeOf } from "../content/places.ts";
import type { IslandFeature } from "../dossier/geo-features.ts";
import { indexPlaces, type PlaceIndex } from "../dossier/place-index.ts";
import { useDrawnIslands } from "../dossier/use-islands.ts";
import { type MarkFeatures, useMarkFeatures } from "../dossier/use-place-features.ts";
import type { HideableId } from "../url/view.ts";
import { kindsHidden } from "./hidden-marks.ts";
import type { Highlight } from "./highlight.ts";

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
 * @param hide what the reader has hidden; of that only highlighted places are left
 */
export function usePlacesOnMap(
  zoom: number,
  showsAll: boolean,
  hide: readonly HideableId[],
  { places: highlighted }: Highlight,
): PlacesOnMap {
  const islands = useDrawnIslands(zoom >= exactFromZoom);
  const marks = useMarkFeatures(showsAll);
  const hiddenKinds = kindsHidden(hide);
  // The same while nothing is hidden, whatever is highlighted.
  const kept = hiddenKinds.length === 0 ? null : highlighted;
  return useMemo(() => {
    const isShown = ({ properties: { id } }: { readonly properties: { readonly id: PlaceId } }) =>
      kept === null || kept.has(id) || !hiddenKinds.includes(placeOf(id).kind);
    const points = marks.points.filter(isShown);
    const bases = marks.bases.filter(isShown);
    return { islands, points, bases, index: indexPlaces(islands, points, bases) };
  }, [islands, marks, hiddenKinds, kept]);
}
