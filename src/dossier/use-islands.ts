import type { IslandFeature } from "./geo-features.ts";
import { islandsFile, islandsOverviewFile } from "./geo-file.ts";
import { useDataFile, useFileContent } from "./use-data-file.ts";

const none: readonly never[] = [];

/**
 * The islands as they can be drawn so far: the overview, which comes first, until their exact outlines
 * are there. Those stay then, so that the map never goes back to coarser ones.
 * @param isNear whether the difference would show; the exact outlines are fetched then, and
 *   also where the overview could not be loaded
 */
export function useDrawnIslands(isNear: boolean): readonly IslandFeature[] {
  const overview = useDataFile(islandsOverviewFile);
  const exact = useFileContent(islandsFile, isNear || overview.status === "failed");
  if (exact !== null) return exact.features;
  return overview.status === "ready" ? overview.content.features : none;
}

/** Whether there are no islands to draw yet, and a file that has them is on its way. */
export function useIslandsLoading(): boolean {
  const overview = useDataFile(islandsOverviewFile, false).status;
  const exact = useDataFile(islandsFile, false).status;
  if (overview === "ready" || exact === "ready") return false;
  return overview !== "failed" || exact === "loading";
}
