import { describe, expect, test } from "vitest";
import { islandsFile, pointsFile } from "../../../src/dossier/geo-file.ts";
import { judgeRounds, type Round } from "../../bench/budgets.ts";
import { missedBudgets, reportText } from "../../bench/report.ts";
import { median, quantile } from "../../bench/statistics.ts";
import { addFeatures } from "../../bench/synthetic.ts";
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
  panFrameMs: 23,
  scenarioMs: 100,
  layoutShift: 0.02,
  longestTaskMs: 50,
};

const missed = (change: Partial<VisitFigures>) =>
  missedBudgets(judgeRounds([{ atlas: { ...atLimits, ...change }, bare }]));

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
    ["pan at rest, 95th percentile frame", { panFrameMs: 23.1 }],
    ["bytes until map-ready", { bytesToReady: 230_001 }],
    ["layout shift", { layoutShift: 0.021 }],
  ] as const)("name %s when it is missed", (name, change) => {
    expect(missed(change)).toEqual([name]);
  });

  test("are missed by what could not be measured", () => {
    expect(missed({ panFrameMs: null })).toEqual(["pan at rest, 95th percentile frame"]);
  });

  test("only report scenario change and longest task, beside the build before", () => {
    const slow = { ...atLimits, scenarioMs: 900, longestTaskMs: 900 };
    const results = judgeRounds([{ atlas: slow, bare, before: atLimits }]);
    expect(missedBudgets(results)).toEqual([]);
    const scenario = results.find(({ name }) => name.startsWith("scenario"));
    expect(scenario).toMatchObject({ atlas: 900, before: 100, toBefore: { median: 9 } });
  });

  test("compare the pages of a round, as the machine may be slower in another", () => {
    const rounds = [600, 1300, 1200, 650].map(
      (firstPaintMs, index): Round => ({
        atlas: { ...atLimits, firstPaintMs },
        bare: { ...bare, firstPaintMs: [1000, 1000, 2000, 1000][index] ?? 0 },
      }),
    );
    expect(judgeRounds(rounds)[0]).toMatchObject({
      toBare: { median: 0.625, middleHalf: [0.6, 0.65] },
      isKept: true,
    });
  });
});

test("the report names what is missed", () => {
  const setting = {
    date: "2026-11-24",
    machine: "2 x processor, 8 GB",
    browser: "Chromium 143",
    loadPerProcessor: 0.1,
    rounds: 1,
  };
  const results = judgeRounds([{ atlas: { ...atLimits, mapReadyMs: 1500 }, bare }]);
  const text = reportText({ setting, results });
  expect(text).toContain("Budgets missed: map-ready.");
  expect(text).toMatch(/map-ready +\| 1\.50 \(1\.50 to 1\.50\) .*1\.4 x bare +\| MISSED/);
});

test("the files made for the benchmark hold as many more features as asked for", () => {
  const committed = {
    islands: readGeo("islands.geojson"),
    overview: readGeo("islands-overview.geojson"),
    points: readGeo("places.geojson"),
  };
  const { islands, points } = addFeatures(committed, 1001);
  const real = committed.islands.features.length + committed.points.features.length;
  expect(islands.features.length + points.features.length - real).toBe(1001);
  expect(islandsFile.check(islands)).not.toBeNull();
  expect(pointsFile.check(points)).not.toBeNull();
  expect(addFeatures(committed, 20)).toEqual(addFeatures(committed, 20));
});
