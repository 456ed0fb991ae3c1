import { startTransition, useEffect, useState } from "react";
import { afterNextPaint } from "../../components/after-next-paint.ts";
import { useIslandsComing } from "../../dossier/use-islands.ts";

/**
 * Whether it is time for all of the map besides the islands. Over a still map, which has land, names
 * and marks already, that is once the live islands have been painted, or cannot be; the map is there
 * that much sooner. Without one it is at once.
 */
export function useIslandsFirst(isStill: boolean): boolean {
  const [isTime, setTime] = useState(!isStill);
  const isLoading = useIslandsComing();
  useEffect(() => {
    if (isLoading) return;
    let isShown = true;
    afterNextPaint(() => isShown && startTransition(() => setTime(true)));
    return () => {
      isShown = false;
    };
  }, [isLoading]);
  return isTime;
}
