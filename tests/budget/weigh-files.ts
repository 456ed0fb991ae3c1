import type { Limits } from "./limits.ts";

/** What files weigh that are sent as they are, in bytes, by path in the site. */
export interface FileWeights {
  readonly pages: ReadonlyMap<string, number>;
  /** The data the first screen asks for. */
  readonly firstData: ReadonlyMap<string, number>;
}

/**
 * Weighs what no manifest lists: every page, with the text and the still map written into it, and
 * the data that the first screen asks for, as far as the build has them.
 * @param files paths of all files of the build
 * @param sizeOf bytes of a file of the build as it is sent
 */
export function weighFiles(
  files: readonly string[],
  { firstDataKb }: Pick<Limits, "firstDataKb">,
  sizeOf: (file: string) => number,
): FileWeights {
  const weigh = (isMeant: (file: string) => boolean) =>
    new Map(files.filter(isMeant).map((file) => [file, sizeOf(file)]));
  return {
    pages: weigh((file) => file.endsWith(".html")),
    firstData: weigh((file) => file in firstDataKb),
  };
}
