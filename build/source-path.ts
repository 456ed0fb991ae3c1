import { dirname, join, relative, resolve } from "node:path";

const root = join(import.meta.dirname, "..");

/**
 * What a source map calls a file: its path in the project, wherever the site is built to. From the map's
 * own folder it would tell where that lies beside the project.
 * @param source path of the file from the map's folder
 * @param mapFile path of the map
 */
export function sourcePath(source: string, mapFile: string): string {
  return relative(root, resolve(dirname(mapFile), source)).replaceAll("\\", "/");
}
