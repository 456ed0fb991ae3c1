import { spawnSync } from "node:child_process";
import type { BBox } from "geojson";
import { parseShoreline, type ShorePiece } from "./parse-shoreline.ts";

/** Why GMT cannot serve; the message says what to install. */
export class GmtError extends Error {
  constructor(reason: string) {
    super(`${reason}\nInstall the Debian packages gmt and gmt-gshhg-full (GSHHG 2.3.7).`);
  }
}

/** The shoreline edition every committed file was made from. */
const gshhgVersion = "2.3.7";

/** Fixed here so that a reader's own gmt.conf cannot change a byte. */
const settings = ["--GMT_HISTORY=false", "--FORMAT_FLOAT_OUT=%.12g", "--FORMAT_GEO_OUT=D"];

function runGmt(args: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  const run = spawnSync("gmt", args, { encoding: "latin1", maxBuffer: 400_000_000 });
  if (run.error !== undefined) throw new GmtError(`GMT did not run: ${run.error.message}.`);
  if (run.status !== 0) throw new GmtError(`GMT stopped: ${run.stderr.trim()}`);
  return run;
}

/** The versions in use, checked. */
export interface GmtVersions {
  readonly gmt: string;
  readonly gshhg: string;
}

/**
 * Asks GMT for its version and for that of its full-resolution shoreline.
 * @throws GmtError where either is missing or is another edition
 */
export function gmtVersions(): GmtVersions {
  const gmt = runGmt(["--version"]).stdout.trim();
  const somewhere = ["coast", "-R145/146/43/44", "-Df", "-W", "-M", "-Vi", ...settings];
  const gshhg = /GSHHG version (\S+)/.exec(runGmt(somewhere).stderr)?.[1] ?? "of unknown version";
  if (gshhg !== gshhgVersion) {
    throw new GmtError(`The shoreline is GSHHG ${gshhg}; the files are made from ${gshhgVersion}.`);
  }
  return { gmt, gshhg };
}

/** What to take from GSHHG. */
export interface ShorelineRequest {
  /** Pieces are cut exactly at this box, `[west, south, east, north]`. */
  readonly box: BBox;
  /** Polygons below this area, by GSHHG's own measure, are left out. */
  readonly minAreaKm2: number;
  /** 1 = land, 2 = lakes, 3 = islands in lakes, 4 = ponds in those. */
  readonly maxLevel: 1 | 2 | 3 | 4;
}

/** The shoreline within a box at full resolution, in pieces as GSHHG's bins cut it. */
export function shorelineOf({ box, minAreaKm2, maxLevel }: ShorelineRequest): ShorePiece[] {
  const [west, south, east, north] = box;
  const region = `-R${west}/${east}/${south}/${north}`;
  const choice = `-A${minAreaKm2}/0/${maxLevel}`;
  return parseShoreline(runGmt(["coast", region, "-Df", choice, "-W", "-M", ...settings]).stdout);
}
