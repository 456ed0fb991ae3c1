import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const text = readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8");

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, LockedPackage>> };

/** Whether the package a path depends on is locked beside it or further up. */
function isLocked(path: string, name: string): boolean {
  const folders = path
    .split("node_modules/")
    .map((_, depth, parts) => parts.slice(0, depth + 1).join("node_modules/"));
  return folders.some((folder) => {
    const prefix = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
    return Object.hasOwn(packages, `${prefix}node_modules/${name}`);
  });
}

describe("the lock file", () => {
  test("names no place to download from", () => {
    expect(Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined)).toEqual(
      [],
    );
    expect(text).not.toMatch(/\.tgz"/);
  });

  // npm leaves out binaries for other systems that its registry lacks, and `npm ci` then fails.
  test("holds the binaries of every system, so that npm ci works on all", () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
    );
    expect(missing).toEqual([]);
  });
});
