import type { Feature, MultiPolygon } from "geojson";
import { describe, expect, test } from "vitest";
import {
  islandsFile,
  islandsOverviewFile,
  landFile,
  pointsFile,
} from "../../../src/dossier/geo-file.ts";
import { floorOf, judgeGrowth, judgeVisits } from "../../bench/budgets.ts";
import { reportText, resultsPage } from "../../bench/report.ts";
import { median, quantile } from "../../bench/statistics.ts";
import { addFeatures, type Collection, roughenCoast } from "../../bench/synthetic.ts";
import type { VisitFigures } from "../../bench/visit.ts";
import { readGeo } from "../geo/committed-files.ts";

const bare: VisitFigures = {
  firstPaintMs: 1000,
  largestPaintMs: 1000,
  mapReadyMs: 1000,
  bytesToReady: 70_000,
  panFrameMs: 20,
  scenarioMs: null,
  layoutShift: 0,
  longestTaskMs: 40,
};

/** A visit that keeps every budget exactly. */
const atLimits: VisitFigures = {
  firstPaintMs: 700,
  largestPaintMs: 800,
  mapReadyMs: 1400,
  bytesToReady: 230_000,
  panFrameMs: 22,
  scenarioMs: 100,
  layoutShift: 0.02,
  longestTaskMs: 50,
};

function missed(change: Partial<VisitFigures>): readonly string[] {
  return judgeVisits([{ ...atLimits, ...change }], [bare])
    .filter(({ isKept }) => !isKept)
    .map(({ name }) => name);
}

describe("the statistics of the benchmark", () => {
  test("take the middle value, or the mean of the two in the middle", () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(median([9, 1, 4, 6])).toBe(5);
  });

  test("take the 95th percentile by nearest rank", () => {
    const values = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(quantile(values, 0.95)).toBe(95);
    expect(quantile([7], 0.95)).toBe(7);
    expect(() => quantile([], 0.95)).toThrow("quantile of nothing");
  });
});

describe("the budgets of the benchmark", () => {
  test("are kept by what is exactly at them", () => {
    expect(missed({})).toEqual([]);
  });

  test.each([
    ["first contentful paint", { firstPaintMs: 701 }],
    ["largest contentful paint", { largestPaintMs: 801 }],
    ["map-ready", { mapReadyMs: 1401 }],
    ["bytes until map-ready", { bytesToReady: 230_001 }],
    ["pan, 95th percentile frame", { panFrameMs: 22.1 }],
    ["scenario change to painted, slowest of four", { scenarioMs: 101 }],
    ["layout shift", { layoutShift: 0.021 }],
    ["longest task until map-ready", { longestTaskMs: 51 }],
  ] as const)("name %s when it is missed", (name, change) => {
    expect(missed(change)).toEqual([name]);
  });

  test("are missed by what could not be measured", () => {
    expect(missed({ mapReadyMs: Number.NaN, scenarioMs: null })).toEqual([
      "map-ready",
      "scenario change to painted, slowest of four",
    ]);
  });

  test("judge the medians of the rounds, not their best or worst", () => {
    const rounds = [50, 60, 900].map((scenarioMs) => ({ ...atLimits, scenarioMs }));
    const result = judgeVisits(rounds, [bare]).find(({ name }) => name.startsWith("scenario"));
    expect(result).toMatchObject({ atlas: 60, isKept: true });
  });

  test("compare the two pages of a round, as the machine may be slower in another", () => {
    const times = (ms: readonly number[], visit: VisitFigures) =>
      ms.map((firstPaintMs) => ({ ...visit, firstPaintMs }));
    const [result] = judgeVisits(
      times([600, 1300, 1200, 650], atLimits),
      times([1000, 1000, 2000, 1000], bare),
    );
    expect(result).toMatchObject({ ratio: 0.625, middleHalf: [0.6, 0.65], isKept: true });
  });

  test("ask 10,000 features for pan frames under 50 ms, and that they be drawn at all", () => {
    const growth = (panFrameMs: number | null) => [
      {
        name: "Synthetic features",
        rows: [
          {
            size: "10,000 features",
            cost: { loadMs: 1, panFrameMs, scenarioMs: 1 },
          },
        ],
      },
    ];
    expect(judgeGrowth(growth(33.4)).isKept).toBe(true);
    expect(judgeGrowth(growth(66.7)).isKept).toBe(false);
    expect(judgeGrowth(growth(null)).isKept).toBe(false);
  });
});

describe("the report of the benchmark", () => {
  const setting = {
    date: "2026-11-24",
    machine: "2 x processor, 8 GB",
    browser: "Chromium 143",
    loadPerProcessor: 0.1,
    rounds: 1,
    growthRounds: 1,
  };

  test("names what is missed, and says of growth how many times the first row it is", () => {
    const results = judgeVisits([{ ...atLimits, scenarioMs: 101 }], [bare]);
    const cost = { loadMs: 500, panFrameMs: 20, scenarioMs: 50 };
    const rows = [
      { size: "100", cost },
      { size: "1,000", cost: { loadMs: 1500, panFrameMs: 20, scenarioMs: null } },
    ];
    const growth = [{ name: "Features", rows }];
    const text = reportText({
      setting,
      results,
      floor: floorOf([31, 0, 56, 54].map((longestTaskMs) => ({ ...bare, longestTaskMs }))),
      growth,
      missed: ["scenario change"],
    });
    expect(text).toContain("Budgets missed: scenario change.");
    expect(text).toMatch(/scenario change to painted.*100 ms +\| MISSED +\| 101 ms +\| none/);
    expect(text).toMatch(/map-ready +\| 1\.40 +\| 1\.40 to 1\.40 +\| 1\.4 x bare +\| kept/);
    expect(text).toContain("in the same rounds: 43 ms (middle half 0 to 54).");
    expect(text).toMatch(/1,000 +\| 1500 ms \(x3\.0\) +\| 20\.0 ms \(x1\.0\) +\| not finished/);
  });

  test("calls growth rough where it is of one round, and medians only where it is of several", () => {
    const growthLines = (growthRounds: number) => {
      const report = {
        setting: { ...setting, growthRounds },
        results: [],
        floor: floorOf([bare]),
        growth: [],
        missed: [],
      };
      const [, lines = ""] = resultsPage(report).split("- Growth is measured");
      return lines.split("\n- ")[0];
    };
    expect(growthLines(1)).toContain(
      "One round, in turn over all sizes: rough, as a shared machine",
    );
    expect(growthLines(1)).not.toContain("medians");
    expect(growthLines(3)).toContain("Rounds: 3, in turn over all sizes; medians.");
    expect(growthLines(3)).not.toContain("rough");
  });
});

function corners(collection: Collection): number {
  return JSON.stringify(collection.features.map(({ geometry }) => geometry)).split("],[").length;
}

describe("the files made for the benchmark", () => {
  const committed = {
    islands: readGeo("islands.geojson"),
    overview: readGeo("islands-overview.geojson"),
    points: readGeo("places.geojson"),
  };

  test("hold as many more features as asked for, which the site takes", () => {
    const { islands, overview, points } = addFeatures(committed, 1001);
    const real = committed.islands.features.length + committed.points.features.length;
    expect(islands.features.length + points.features.length - real).toBe(1001);
    expect(islandsFile.check(islands)).not.toBeNull();
    expect(islandsOverviewFile.check(overview)?.features).toHaveLength(islands.features.length);
    expect(pointsFile.check(points)).not.toBeNull();
  });

  test("are the same each time", () => {
    expect(addFeatures(committed, 20)).toEqual(addFeatures(committed, 20));
  });

  test("have so many times the corners, the old ones among them", () => {
    const kurils = readGeo("basemap/kurils.geojson");
    const rough = roughenCoast(kurils, 4);
    expect(corners(rough) / corners(kurils)).toBeGreaterThan(3.9);
    expect(landFile("kurils").check(rough)).not.toBeNull();
    const firstRing = ({ features }: Collection) =>
      (features[0] as Feature<MultiPolygon>).geometry.coordinates[0]?.[0] ?? [];
    expect(firstRing(rough).filter((_, index) => index % 4 === 0)).toEqual(firstRing(kurils));
  });

  test("are the committed ones at once the detail", () => {
    const kurils = readGeo("basemap/kurils.geojson");
    expect(roughenCoast(kurils, 1)).toEqual(kurils);
  });
});
