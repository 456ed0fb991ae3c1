import type { IslandFeature } from "./geo-features.ts";
import { islandsFile, islandsOverviewFile } from "./geo-file.ts";
import { useDataFile } from "./use-data-file.ts";

/** The islands as they can be drawn with what is there. */
export interface DrawnIslands {
  readonly islands: readonly IslandFeature[];
  /** Whether there are none yet, and a file that has them is on its way. */
  readonly isLoading: boolean;
}

const none: readonly never[] = [];

/**
 * The islands to draw: the overview, which is there first, until their exact outlines are.
 * Those stay then, so that the map never goes back to coarser ones.
 * @param isNear whether the difference would show; the exact outlines are fetched then, and
 *   also where the overview could not be used
 */
export function useDrawnIslands(isNear: boolean): DrawnIslands {
  const overview = useDataFile(islandsOverviewFile);
  const exact = useDataFile(islandsFile, isNear || overview.status === "failed");
  const [best] = [exact, overview].filter((load) => load.status === "ready");
  const isLoading =
    overview.status === "idle" || [exact, overview].some(({ status }) => status === "loading");
  return best === undefined
    ? { islands: none, isLoading }
    : { islands: best.content.features, isLoading: false };
}
