import { startTransition, useEffect, useState } from "react";
import { afterNextPaint } from "../components/after-next-paint.ts";
import { markPending } from "../components/pending.ts";
import { useIslandsLoading } from "../dossier/use-islands.ts";

/**
 * Whether to draw the rest of the map besides the islands. Over a poster that is once the islands have
 * been painted, or cannot be: `map-ready` comes about 10 % sooner, and half as much blocking time.
 */
export function useIslandsFirst(hasPoster: boolean): boolean {
  const [isTime, setTime] = useState(!hasPoster);
  const isLoading = useIslandsLoading();
  useEffect(() => {
    if (isLoading) return;
    let isShown = true;
    afterNextPaint(() => isShown && startTransition(() => setTime(true)));
    return () => {
      isShown = false;
    };
  }, [isLoading]);
  useEffect(() => (isTime ? undefined : markPending()), [isTime]);
  return isTime;
}
