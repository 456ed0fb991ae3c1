import type { IslandFeature } from "./geo-features.ts";
import { islandsFile, islandsOverviewFile } from "./geo-file.ts";
import { useFileContent, useFileStatus } from "./use-data-file.ts";

const none: readonly never[] = [];

/**
 * The islands as they can be drawn with what is there: the overview, which is there first, until
 * their exact outlines are. Those stay then, so that the map never goes back to coarser ones.
 * @param isNear whether the difference would show; the exact outlines are fetched then, and
 *   also where the overview could not be used
 */
export function useDrawnIslands(isNear: boolean): readonly IslandFeature[] {
  const overview = useFileContent(islandsOverviewFile);
  const hasFailed = useFileStatus((statusOf) => statusOf(islandsOverviewFile) === "failed");
  const exact = useFileContent(islandsFile, isNear || hasFailed);
  return (exact ?? overview)?.features ?? none;
}

/** Whether there are no islands to draw yet, and a file that has them is on its way. */
export function useIslandsComing(): boolean {
  return useFileStatus((statusOf) => {
    const [overview, exact] = [statusOf(islandsOverviewFile), statusOf(islandsFile)];
    if (overview === "ready" || exact === "ready") return false;
    return overview === "idle" || overview === "loading" || exact === "loading";
  });
}
