import { useEffect } from "react";
import { useMapEvents } from "react-leaflet";
import { useIslandsComing } from "../state/use-drawn-islands.ts";

interface StillMapEndProps {
  readonly isLandDrawn: boolean;
  readonly onLive: () => void;
}

/**
 * Says when the still map can go: once the live one has drawn the islands and all land of the view,
 * or the reader takes hold of it.
 */
export function StillMapEnd({ isLandDrawn, onLive }: StillMapEndProps) {
  const isLoading = useIslandsComing();
  const isDrawn = isLandDrawn && !isLoading;
  useEffect(() => {
    if (isDrawn) onLive();
  }, [isDrawn, onLive]);
  useMapEvents({ dragstart: onLive });
  return null;
}
