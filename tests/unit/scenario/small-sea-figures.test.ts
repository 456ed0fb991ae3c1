import { describe, expect, test } from "vitest";
import type { AtomId, SeaMeasures } from "../../../src/content/sea.ts";
import { figuresOf } from "../../../src/scenario/figures.ts";

/** Km² nearest to each coast, within 12 nautical miles and beyond. */
type Sea = Readonly<Record<AtomId, readonly [near: number, beyond: number]>>;

const facesOf = (sea: Sea) =>
  Object.entries(sea).flatMap(([atom, [near, beyond]]) => [
    { atom: atom as AtomId, belt: "territorial-sea" as const, areaKm2: near },
    { atom: atom as AtomId, belt: "beyond" as const, areaKm2: beyond },
  ]);

/** Round numbers: the four groups have 1,000 km² of territorial sea, and 5,000 within 200 miles. */
const sea: Sea = {
  japan: [1000, 10_000],
  russia: [2000, 20_000],
  habomai: [100, 400],
  shikotan: [200, 2300],
  kunashir: [300, 700],
  iturup: [400, 600],
};

/** Not read for figures. */
const ends = [
  [0, 0],
  [0, 0],
] as const;

const measures: SeaMeasures = {
  window: [140, 40, 160, 50],
  faces: facesOf(sea),
  lines: [
    { between: ["habomai", "japan"], lengthKm: 100.4 },
    { between: ["habomai", "shikotan"], lengthKm: 30 },
    { between: ["habomai", "kunashir"], lengthKm: 200.4 },
    { between: ["iturup", "shikotan"], lengthKm: 50 },
    { between: ["japan", "russia"], lengthKm: 1000 },
    { between: ["iturup", "russia"], lengthKm: 700 },
  ],
  variants: [
    // Habomai has 2 % more and Shikotan 0.8 % more within 200 miles. What the states have of their
    // own changes as well, but is no effect that is stated.
    {
      id: "with-signalny",
      faces: facesOf({
        ...sea,
        japan: [1100, 11_000],
        russia: [2200, 22_000],
        habomai: [100, 410],
        shikotan: [200, 2320],
      }),
    },
    // Exactly 1 % less for Habomai; its territorial sea, which rocks keep, would differ as well.
    { id: "rocks-no-zone", faces: facesOf({ ...sea, habomai: [95, 400] }) },
  ],
  distances: [
    { from: "habomai", to: "hokkaido", distanceKm: 3.74, ends },
    { from: "habomai", to: "shikotan", distanceKm: 22.26, ends },
    { from: "iturup", to: "kadena-air-base", distanceKm: 2476.04, ends },
  ],
};

const figure = (id: string) => figuresOf(measures).find((each) => each.id === id);

const coast = {
  inputs: ["geo/zones/measures.json"],
  asOf: "2017-06-15",
  sources: ["gshhg", "territorial-sea-act-1977", "nemuro-strait-article"],
};
const land = {
  inputs: ["facts area-with-islets of habomai, shikotan, kunashir, iturup"],
  asOf: "2022",
  sources: ["mofa-northern-territories-data"],
};

describe("figures of the land", () => {
  // 95 + 251 and 1,490 + 3,168 km².
  test.each([
    ["land-1956-jp", "JP", 346, "sum-of-stated-areas"],
    ["land-1956-ru", "RU", 4658, "sum-of-stated-areas"],
    ["land-change-1956-jp", "JP", 346, "difference-to-today"],
    ["land-change-1956-ru", "RU", -346, "difference-to-today"],
  ])("%s", (id, state, value, method) => {
    expect(figure(id)).toEqual({
      ...land,
      id,
      value,
      unit: "km2",
      scenario: "1956",
      state,
      method,
      tolerance: 2,
    });
  });

  test("a share of the four, to four decimals", () => {
    expect(figure("land-share-1956")).toEqual({
      ...land,
      id: "land-share-1956",
      value: 0.0691,
      unit: "share",
      scenario: "1956",
      state: "JP",
      method: "share-of-four",
      tolerance: 0.001,
    });
  });

  test.each([
    [2018, 3070, ["weblio-population-under-russia"]],
    [2020, 3319, ["hokkaido-shimbun-population-2021"]],
  ])("residents on 1 January %i are counted, not estimated", (year, value, sources) => {
    expect(figure(`residents-${year}-1956`)).toEqual({
      id: `residents-${year}-1956`,
      value,
      unit: "people",
      scenario: "1956",
      state: "JP",
      method: "sum-of-stated-counts",
      inputs: [`facts population-${year} of the groups that pass`],
      tolerance: 0,
      asOf: `${year}-01-01`,
      sources,
    });
  });
});

describe("figures of the sea", () => {
  // Each state has 11,000 and 22,000 km² of its own. To Japan goes what is nearest to Habomai and
  // Shikotan, 500 + 2,500 km².
  test.each([
    ["territorial-sea-today-jp", "today", "JP", 1000, "sea-by-equidistance", 5],
    ["eez-200-today-ru", "today", "RU", 27_000, "sea-by-equidistance", 135],
    ["eez-200-1956-jp", "1956", "JP", 14_000, "sea-by-equidistance", 70],
    ["eez-200-change-1956-jp", "1956", "JP", 3000, "difference-to-today", 15],
    ["eez-200-change-1956-ru", "1956", "RU", -3000, "difference-to-today", 15],
    ["territorial-sea-change-four-jp", "four", "JP", 1000, "difference-to-today", 5],
    ["eez-200-four-jp", "four", "JP", 16_000, "sea-by-equidistance", 80],
  ])("%s", (id, scenario, state, value, method, tolerance) => {
    expect(figure(id)).toEqual({
      ...coast,
      id,
      value,
      unit: "km2",
      scenario,
      state,
      method,
      tolerance,
    });
  });

  test.each([
    ["territorial-sea-share-1956", 0.3],
    ["eez-200-share-1956", 0.6],
  ])("%s", (id, value) => {
    expect(figure(id)).toEqual({
      ...coast,
      id,
      value,
      unit: "share",
      scenario: "1956",
      state: "JP",
      method: "share-of-four",
      tolerance: 0.005,
    });
  });

  test.each([
    ["line-gone-1956", 100, 1],
    ["line-new-1956", 250, 3],
  ])("%s", (id, value, tolerance) => {
    expect(figure(id)).toEqual({
      ...coast,
      id,
      value,
      unit: "km",
      scenario: "1956",
      state: null,
      method: "length-of-equidistance-line",
      tolerance,
    });
  });

  test.each([
    ["territorial-sea-nearest-habomai", 100, 1],
    ["eez-200-nearest-shikotan", 2500, 13],
  ])("%s is of no scenario and no state", (id, value, tolerance) => {
    expect(figure(id)).toEqual({
      ...coast,
      id,
      value,
      unit: "km2",
      scenario: null,
      state: null,
      method: "sea-by-equidistance",
      tolerance,
    });
  });
});

describe("shortest distances", () => {
  // A base is one point for a site kilometres wide.
  test.each([
    ["distance-habomai-hokkaido", 3.7, 0.4],
    ["distance-habomai-shikotan", 22.3, 0.4],
    ["distance-iturup-kadena-air-base", 2476, 3],
  ])("%s", (id, value, tolerance) => {
    expect(figure(id)).toEqual({
      ...coast,
      sources: ["gshhg"],
      id,
      value,
      unit: "km",
      scenario: null,
      state: null,
      method: "shortest-geodesic",
      tolerance,
    });
  });
});

describe("what a contested choice changes", () => {
  const effectsOf = () =>
    figuresOf(measures).filter(({ method }) => method === "effect-of-variant");

  test("is stated for groups from 1 % on, and always for the share of two", () => {
    expect(effectsOf().map(({ id, value }) => [id, value])).toEqual([
      ["territorial-sea-effect-with-signalny-share-1956", 0],
      ["eez-200-effect-with-signalny-habomai", 0.02],
      // 3,030 of 5,030 km² instead of 3,000 of 5,000.
      ["eez-200-effect-with-signalny-share-1956", 0.0024],
      ["eez-200-effect-rocks-no-zone-habomai", -0.01],
      // 2,995 of 4,995 km².
      ["eez-200-effect-rocks-no-zone-share-1956", -0.0004],
    ]);
  });

  test("is a share without a state, of the declaration where it is its share", () => {
    const common = { ...coast, unit: "share", state: null, method: "effect-of-variant" };
    const effects = effectsOf();
    expect(effects[1]).toEqual({
      ...common,
      id: "eez-200-effect-with-signalny-habomai",
      value: 0.02,
      scenario: null,
      tolerance: 0.005,
    });
    expect(effects[2]).toEqual({
      ...common,
      id: "eez-200-effect-with-signalny-share-1956",
      value: 0.0024,
      scenario: "1956",
      tolerance: 0.005,
    });
  });
});
