import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSite } from "./build-site.ts";

const root = join(import.meta.dirname, "..");
const cache = join(root, ".cache/site");

/** Folders and files that no build reads. */
const notInputs = ["tests", ".ci", "*.md", "vitest.config.ts", "biome.json", "knip.json"];

/** How many builds are kept: of a branch, of the one before, and of what is being written. */
const keptBuilds = 3;

/**
 * A hash of all files that a build may read, changes that are not committed included.
 * @returns null where git does not know the folder, as in an unpacked archive
 */
function hashOfInputs(): string | null {
  const folder = mkdtempSync(join(tmpdir(), "treaty-atlas-index-"));
  // An index of its own: the reader's is left as it is.
  const index = join(folder, "index");
  const env = { ...process.env, GIT_INDEX_FILE: index };
  const git = (...args: string[]) =>
    execFileSync("git", args, {
      cwd: root,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 2 ** 26,
    });
  try {
    const own = execFileSync("git", ["rev-parse", "--git-path", "index"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    copyFileSync(resolve(root, own), index);
    git("add", "--all");
    const listed = git("ls-files", "--stage", "--", ".", ...notInputs.map((path) => `:!${path}`));
    return createHash("sha256").update(listed).digest("hex").slice(0, 16);
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Removes the builds that were used longest ago. */
function prune(): void {
  const builds = readdirSync(cache)
    .map((name) => ({ path: join(cache, name), usedMs: statSync(join(cache, name)).mtimeMs }))
    .toSorted((a, b) => b.usedMs - a.usedMs);
  for (const { path } of builds.slice(keptBuilds)) rmSync(path, { recursive: true });
}

/**
 * The site as it ships, built at most once for the files it is made of.
 * @returns its folder, which stays
 */
export async function cachedSite(): Promise<string> {
  const hash = hashOfInputs();
  mkdirSync(cache, { recursive: true });
  const folder = join(cache, hash ?? "unversioned");
  if (hash === null) rmSync(folder, { recursive: true, force: true });
  if (existsSync(folder)) {
    const now = new Date();
    utimesSync(folder, now, now);
    return folder;
  }
  // Written beside its place first: a build that is there is whole.
  const built = await buildSite([], mkdtempSync(join(cache, "build-")));
  if (existsSync(folder)) rmSync(built, { recursive: true });
  else renameSync(built, folder);
  prune();
  return folder;
}
