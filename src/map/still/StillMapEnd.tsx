import { useEffect } from "react";
import { useIslandsComing } from "../../dossier/use-islands.ts";

interface StillMapEndProps {
  readonly isLandDrawn: boolean;
  readonly onLive: () => void;
}

/** Says when the still map can go: once the live one has drawn the islands and all land of the view. */
export function StillMapEnd({ isLandDrawn, onLive }: StillMapEndProps) {
  const isLoading = useIslandsComing();
  const isDrawn = isLandDrawn && !isLoading;
  useEffect(() => {
    if (isDrawn) onLive();
  }, [isDrawn, onLive]);
  return null;
}
