import { islandsFile, islandsOverviewFile } from "./geo-file.ts";
import { type FailedFile, useFailedFiles, useFileStatus } from "./use-data-file.ts";

/**
 * The files that could not be used and whose part of the map is missing. The overview of the
 * islands is missed only where the exact outlines, which are asked for instead, fail as well.
 */
export function useMissingFiles(): readonly FailedFile[] {
  const failed = useFailedFiles();
  const hasIslands = useFileStatus((statusOf) => statusOf(islandsFile) !== "failed");
  return hasIslands ? failed.filter(({ path }) => path !== islandsOverviewFile.path) : failed;
}
