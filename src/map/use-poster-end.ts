import { useEffect, useState } from "react";
import { useMapEvent } from "react-leaflet";
import { useLinkCamera } from "../url/use-url-state.ts";

/**
 * Ends the poster where the map shows something else, moves, or has drawn all that the poster shows.
 * @param isUnselected whether the view has no selection, which would be somewhere else
 * @param isSeaComing whether the view's sea is not drawn yet
 * @returns to be called once the land is drawn
 */
export function usePosterEnd(
  isUnselected: boolean,
  isSeaComing: boolean,
  onPosterEnd: () => void,
): () => void {
  const [hasLand, setHasLand] = useState(false);
  const isHome = useLinkCamera() === null && isUnselected;
  useEffect(() => {
    if (!isHome || (hasLand && !isSeaComing)) onPosterEnd();
  }, [isHome, hasLand, isSeaComing, onPosterEnd]);
  useMapEvent("movestart", onPosterEnd);
  const [onLandDrawn] = useState(() => () => setHasLand(true));
  return onLandDrawn;
}
