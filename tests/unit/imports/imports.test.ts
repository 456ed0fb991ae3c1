import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, test } from "vitest";
import { mayImport, outsideReach, soleImporters } from "./import-rules.ts";

/** Source texts by path, `src/map/panes.ts`. */
type Sources = ReadonlyMap<string, string>;

const folders = Object.keys(mayImport).sort((a, b) => b.length - a.length);

/** The folder of the table that a file belongs to; undefined for tests and configuration. */
const folderOf = (file: string) => folders.find((folder) => file.startsWith(`${folder}/`));

const specifiersOf = (text: string) =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map(
    ([, specifier = ""]) => specifier,
  );

/** Own files that a file imports, and libraries. */
function importsOf(file: string, text: string) {
  const specifiers = specifiersOf(text);
  return {
    files: specifiers
      .filter((each) => each.startsWith("."))
      .map((each) => join(dirname(file), each.replace(/\?.*/, ""))),
    libraries: specifiers.filter((each) => !each.startsWith(".")),
  };
}

function isAllowed(from: string, to: string): boolean {
  const allowed = mayImport[from] ?? [];
  return from === to || allowed.includes("*") || allowed.some((each) => to === `src/${each}`);
}

/** Panels do not know each other; what they share lies in `parts`, which knows none. */
function crossesPanels(from: string, to: string): boolean {
  const [one, other] = [from, to].map((file) => /^src\/panels\/([\w-]+)\//.exec(file)?.[1]);
  return one !== undefined && other !== undefined && one !== other && other !== "parts";
}

function wrongImports(sources: Sources): string[] {
  return [...sources].flatMap(([file, text]) => {
    const from = folderOf(file);
    if (from === undefined) return [];
    const { files, libraries } = importsOf(file, text);
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"/g, "");
    const wrongFiles = files.filter((to) => {
      if (to.endsWith(".css")) return false;
      const folder = folderOf(to);
      return (folder !== undefined && !isAllowed(from, folder)) || crossesPanels(file, to);
    });
    const wrongLibraries = libraries.filter((library) =>
      Object.entries(soleImporters).some(
        ([name, owners]) =>
          (library === name || library.startsWith(name.replace(/[^/]$/, "$&/"))) &&
          !owners.includes(from),
      ),
    );
    const isInside = from.startsWith("src/") && !outsideReach.folders.some((each) => each === from);
    const wrongGlobals = isInside
      ? outsideReach.globals.filter((name) =>
          new RegExp(`(?<![.\\w])(?:window\\.|globalThis\\.)?${name}\\b\\s*[.(]`).test(code),
        )
      : [];
    return [...wrongFiles, ...wrongLibraries, ...wrongGlobals].map((to) => `${file} -> ${to}`);
  });
}

/** The folder a file counts to where cycles are looked for: `src/map/layers`, `src/url`. */
const nodeOf = (file: string) => file.split("/").slice(0, -1).join("/");

/** Folders side by side that import each other, on whatever way. */
function folderCycles(sources: Sources): string[] {
  const edges = new Map<string, Set<string>>();
  for (const [file, text] of sources) {
    for (const to of importsOf(file, text).files) {
      const [one, other] = [nodeOf(file), nodeOf(to)];
      // A folder and one inside it are one house: its top uses its parts, and they its floor.
      if (one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)) continue;
      edges.set(one, (edges.get(one) ?? new Set()).add(other));
    }
  }
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    [...(edges.get(from) ?? [])].some((to) => {
      if (to === goal) return true;
      if (seen.has(to)) return false;
      seen.add(to);
      return reaches(to, goal, seen);
    });
  return [...edges.keys()].filter((folder) => reaches(folder, folder));
}

function readSources(): Sources {
  const paths = ["src", "build", "geo/build", "article/build"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  );
  return new Map(
    paths
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => [path, readFileSync(path, "utf8")] as const),
  );
}

describe("the imports of the source", () => {
  const sources = readSources();

  test("follow the table", () => {
    expect(sources.size).toBeGreaterThan(200);
    expect(wrongImports(sources)).toEqual([]);
  });

  test("lead no folder back to itself", () => {
    expect(folderCycles(sources)).toEqual([]);
  });
});

describe("a planted import", () => {
  const use = (specifier: string) => `import { a } from "${specifier}";\na();\n`;

  test.each([
    ["src/panels/place/a.ts", use("../../map/a.ts")],
    ["src/panels/place/a.ts", use("../claim/a.ts")],
    ["src/panels/parts/a.ts", use("../claim/a.ts")],
    ["src/panels/place/a.ts", use("leaflet")],
    ["src/panels/place/a.ts", 'const a = () => import("../../layout/a.ts");\n'],
    ["src/map/layers/a.ts", use("../../panels/parts/a.ts")],
    ["src/map/a.ts", use("@turf/bbox")],
    ["src/map/a.ts", 'fetch("./a");\n'],
    ["src/layout/a.tsx", "window.history.back();\n"],
    ["src/components/a.ts", "localStorage.clear();\n"],
    ["src/components/a.ts", use("../content/a.ts")],
    ["src/scenario/a.ts", use("../url/a.ts")],
    ["src/url/a.ts", use("../store/a.ts")],
    ["src/export/a.ts", use("../map/a.ts")],
    ["src/map/a.ts", use("../prerender/a.ts")],
    ["src/geometry/a.ts", use("../../geo/build/a.ts")],
    ["geo/build/a.ts", use("../../src/map/a.ts")],
  ])("of %s is refused: %s", (file, text) => {
    expect(wrongImports(new Map([[file, text]]))).toHaveLength(1);
  });

  test.each([
    ["src/panels/place/a.ts", use("../parts/a.ts")],
    ["src/map/layers/a.ts", use("leaflet")],
    ["src/geometry/a.ts", use("@turf/bbox")],
    ["src/url/a.ts", "window.history.back();\n"],
    ["src/panels/place/a.ts", 'const a = "fetch(";\n// history.back()\n'],
    ["src/App.tsx", use("./map/a.ts")],
  ])("of %s is allowed: %s", (file, text) => {
    expect(wrongImports(new Map([[file, text]]))).toEqual([]);
  });

  test("that closes a ring of folders is found", () => {
    const ring: Sources = new Map([
      ["src/map/layers/a.ts", use("../labels/b.ts")],
      ["src/map/labels/b.ts", use("../symbols/c.ts")],
      ["src/map/symbols/c.ts", use("../layers/d.ts")],
    ]);
    expect(folderCycles(ring)).toHaveLength(3);
    expect(folderCycles(new Map([...ring].slice(0, 2)))).toEqual([]);
  });
});
