import { describe, expect, test } from "vitest";
import { judgeWeights } from "../../budget/judge-weights.ts";
import type { Limits } from "../../budget/limits.ts";
import { weighFiles } from "../../budget/weigh-files.ts";
import { type Manifest, weighParts } from "../../budget/weigh-parts.ts";

/** A page with a map it fetches by itself, and a panel and a search that come when asked for. */
const manifest: Manifest = {
  "index.html": { file: "index.js", isEntry: true, imports: ["_shared"], css: ["index.css"] },
  _shared: { file: "shared.js" },
  "map.tsx": { file: "map.js", isDynamicEntry: true, imports: ["index.html"], css: ["map.css"] },
  "panel.tsx": {
    file: "panel.js",
    isDynamicEntry: true,
    imports: ["_shared", "_sources"],
    css: ["panel.css"],
  },
  "search.tsx": { file: "search.js", isDynamicEntry: true, imports: ["_sources"] },
  // It imports what imports it: the sum must end, and count it once.
  _sources: { file: "sources.js", imports: ["search.tsx"] },
};

const sizes: Readonly<Record<string, number>> = {
  "index.js": 100_000,
  "shared.js": 10_000,
  "map.js": 50_000,
  "index.css": 6000,
  "map.css": 4000,
  "panel.js": 2000,
  "panel.css": 1000,
  "sources.js": 9000,
  "search.js": 20_000,
  "index.html": 20_000,
  "ja/index.html": 21_000,
  "data/coast.geojson": 80_000,
  "data/later.geojson": 500_000,
};

/** All that is in the folder of the build. */
const files = Object.keys(sizes);

const limits: Limits = {
  firstParts: ["index.html", "map.tsx"],
  firstScriptKb: 170,
  firstStyleKb: 10,
  latePartKb: 33,
  pageKb: { "index.html": 22, "ja/index.html": 23 },
  firstDataKb: { "data/coast.geojson": 85 },
};

function faultsOf(
  changedSizes: Readonly<Record<string, number>>,
  changedLimits: Partial<Limits> = {},
): readonly string[] {
  const allSizes = { ...sizes, ...changedSizes };
  const all = { ...limits, ...changedLimits };
  const sizeOf = (file: string) => allSizes[file] ?? Number.NaN;
  const parts = weighParts(manifest, all.firstParts, sizeOf);
  return judgeWeights({ ...parts, ...weighFiles(files, all, sizeOf) }, all).faults;
}

describe("the budget", () => {
  test("counts what the first screen loads once, and of a late part what it adds", () => {
    const { first, late } = weighParts(manifest, limits.firstParts, (file) => sizes[file] ?? 0);
    expect(first).toEqual({ scriptBytes: 160_000, styleBytes: 10_000 });
    expect(late).toEqual(
      new Map([
        ["panel.tsx", { scriptBytes: 31_000, styleBytes: 1000 }],
        ["search.tsx", { scriptBytes: 29_000, styleBytes: 0 }],
      ]),
    );
  });

  test("is kept by what is at its limits", () => {
    expect(faultsOf({ "index.js": 110_000, "search.js": 21_000 })).toEqual([]);
  });

  test("is broken by 20 kB more on the first load, and says by how much", () => {
    expect(faultsOf({ "map.js": 70_000 })).toEqual([
      "first load, script has 180.00 kB, 10.00 kB over its 170.00 kB.",
    ]);
  });

  test("is broken by a late part that grows", () => {
    expect(faultsOf({ "search.js": 24_010 })).toEqual([
      "panel.tsx has 36.01 kB, 3.01 kB over its 33.00 kB.",
      "search.tsx has 33.01 kB, 0.01 kB over its 33.00 kB.",
    ]);
  });

  test("weighs every page, and of the data what the first screen asks for", () => {
    const { pages, firstData } = weighFiles(files, limits, (file) => sizes[file] ?? Number.NaN);
    expect([...pages]).toEqual([
      ["index.html", 20_000],
      ["ja/index.html", 21_000],
    ]);
    expect([...firstData]).toEqual([["data/coast.geojson", 80_000]]);
  });

  test.each([
    ["index.html", "40.00 kB, 18.00 kB over its 22.00 kB"],
    ["ja/index.html", "41.00 kB, 18.00 kB over its 23.00 kB"],
    ["data/coast.geojson", "100.00 kB, 15.00 kB over its 85.00 kB"],
  ])("is broken by 20 kB more in %s", (file, excess) => {
    expect(faultsOf({ [file]: (sizes[file] ?? 0) + 20_000 })).toEqual([`${file} has ${excess}.`]);
  });

  test("asks for a limit for a new page, and for none of a file that is gone", () => {
    const changed = { pageKb: { "index.html": 22 }, firstDataKb: { "data/old.geojson": 85 } };
    expect(faultsOf({}, changed)).toEqual([
      "ja/index.html adds 21.00 kB and has no limit; state one in tests/budget/limits.ts.",
      "data/old.geojson has a limit but is no file of the build any more.",
    ]);
  });

  test("names a part of the first screen that the build lacks", () => {
    expect(() => faultsOf({}, { firstParts: ["index.html", "chart.tsx"] })).toThrow(
      "The build has no part chart.tsx.",
    );
  });
});
