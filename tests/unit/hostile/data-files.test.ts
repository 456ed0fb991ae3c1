import fc from "fast-check";
import type { Feature, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { scenarioIds } from "../../../src/content/scenarios.ts";
import { stateIds, zoneIds } from "../../../src/content/sea.ts";
import type { DataFile } from "../../../src/dossier/data-file.ts";
import { figuresFile } from "../../../src/dossier/figures-file.ts";
import {
  basesFile,
  islandsFile,
  islandsOverviewFile,
  landFile,
  pointsFile,
} from "../../../src/dossier/geo-file.ts";
import { indexPlaces } from "../../../src/dossier/place-index.ts";
import { seaFile } from "../../../src/dossier/sea-file.ts";
import { bboxOf } from "../../../src/geometry/bbox-of.ts";
import { circleRadiusM } from "../../../src/geometry/circle-radius.ts";
import { unclippedLines } from "../../../src/geometry/unclipped-lines.ts";
import { createFormats } from "../../../src/i18n/formats.ts";
import { equidistanceLines, seaLimits } from "../../../src/scenario/sea-lines.ts";
import { facesWithin, zoneOf } from "../../../src/scenario/sea-zones.ts";
import { mutated, mutations, textOf } from "../../fixtures/hostile-data.ts";
import { seedFiles } from "../../fixtures/seed-files.ts";

const runsPerFile = 1000;
const formats = createFormats("en");
const inherited = Object.getOwnPropertyNames(Object.prototype).join();

function expectOnEarth(positions: readonly Position[]): void {
  const strays = positions.filter(
    ([lng = Number.NaN, lat = Number.NaN]) => !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90),
  );
  expect(strays).toEqual([]);
}

function expectBoxed(features: readonly Feature[]): void {
  const [west, south, east, north] = bboxOf(features) as [number, number, number, number];
  expectOnEarth([
    [west, south],
    [east, north],
  ]);
}

/** A file, and what the page does with its content once it has passed the check. */
interface Use {
  readonly path: keyof typeof seedFiles;
  /** Answers whether the content passed. */
  readonly use: (parsed: unknown) => boolean;
}

function use<T>(file: DataFile<T>, act: (content: T) => void): Use {
  return {
    path: file.path as Use["path"],
    use: (parsed) => {
      const content = file.check(parsed);
      if (content !== null) act(content);
      return content !== null;
    },
  };
}

const uses: readonly Use[] = [
  ...[islandsFile, islandsOverviewFile].map((file) =>
    use(file, ({ features }) => {
      expectBoxed(features);
      for (const { anchor } of indexPlaces(features, [], []).values()) {
        expect(anchor).toHaveLength(2);
      }
    }),
  ),
  use(basesFile, ({ features }) => {
    expectBoxed(features);
    for (const { properties } of features) {
      const radius = circleRadiusM(properties.areaHa);
      expect(radius >= 0 && radius < 100_000).toBe(true);
    }
  }),
  use(pointsFile, ({ features }) => expectBoxed(features)),
  use(landFile("world"), ({ bbox, features }) => {
    expectBoxed(features);
    for (const { geometry } of features) {
      for (const ring of geometry.coordinates.flat()) unclippedLines(ring, bbox);
    }
  }),
  use(seaFile, (topology) => {
    expect(facesWithin(topology, zoneIds).length).toBeLessThan(1000);
    const { limit12, limit200, edge } = seaLimits(topology, zoneIds);
    const lines = [...limit12, ...limit200, ...edge];
    for (const scenario of scenarioIds) {
      const { equidistance, equidistanceToday } = equidistanceLines(topology, scenario, zoneIds);
      lines.push(...equidistance, ...equidistanceToday);
    }
    for (const state of stateIds) {
      lines.push(...zoneOf(topology, "1956", state, "eez-200").coordinates.flat());
    }
    expectOnEarth(lines.flat());
  }),
  use(figuresFile, (figures) => {
    for (const { value } of figures.values()) expect(formats.number(value)).not.toContain("NaN");
  }),
];

describe("a data file that was tampered with", () => {
  test.each(uses)("$path is refused or can be used", { timeout: 300_000 }, ({ path, use }) => {
    const seed = seedFiles[path];
    expect(use(seed)).toBe(true);
    let accepted = 0;
    fc.assert(
      fc.property(mutations, (changes) => {
        const file = mutated(seed, changes);
        // As it comes from a server, and with what only a program could put into it.
        const [asRead, asMade] = [use(JSON.parse(textOf(file))), use(file)];
        if (asRead && asMade) accepted += 1;
        expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(inherited);
      }),
      { numRuns: runsPerFile },
    );
    // Else the mutants would be too wild to prove anything beyond the check.
    expect(accepted).toBeGreaterThan(runsPerFile / 50);
  });
});
