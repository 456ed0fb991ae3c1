/**
 * `npm run geo` rebuilds the files of `geo/`; `npm run geo -- --check` says whether the
 * committed ones differ and writes nothing. Exit 1: they differ; 2: it could not run.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildGeoFiles, type GeoFiles } from "./geo-files.ts";
import { GmtError } from "./shoreline/gmt.ts";

const root = join(import.meta.dirname, "..");

function write(files: GeoFiles): void {
  for (const [path, text] of files) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`geo/${path}: ${Buffer.byteLength(text)} bytes`);
  }
}

/** The paths whose committed bytes are not the ones just made. */
function differing(files: GeoFiles): string[] {
  const isSame = (path: string, text: string) =>
    existsSync(join(root, path)) && readFileSync(join(root, path)).equals(Buffer.from(text));
  return [...files].filter(([path, text]) => !isSame(path, text)).map(([path]) => path);
}

function check(files: GeoFiles): void {
  const paths = differing(files);
  for (const path of paths) console.error(`geo/${path} differs from what the pipeline makes`);
  if (paths.length > 0) process.exitCode = 1;
  else console.log(`All ${files.size} files of geo/ are as the pipeline makes them`);
}

const options = process.argv.slice(2);
const unknown = options.find((option) => option !== "--check");
if (unknown !== undefined) {
  console.error(`Unknown option ${unknown}; there is only --check`);
  process.exitCode = 2;
} else {
  try {
    const files = await buildGeoFiles();
    if (options.includes("--check")) check(files);
    else write(files);
  } catch (error) {
    if (!(error instanceof GmtError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
