import { describe, expect, test } from "vitest";
import { legendMarks } from "../../../src/map/controls/legend-marks.ts";
import { type Drawn, keyMarks, marksOnScreen } from "../../../src/map/controls/marks-on-screen.ts";
import { nauticalMiles, scaleLength } from "../../../src/map/controls/scale-bar.ts";
import { isAtOkinawa } from "../../../src/map/theatre.ts";
import { homeView, type ViewState } from "../../../src/url/view.ts";

describe("the scale bar", () => {
  test.each([
    [1.3, 100],
    [0.9, 100],
    [0.41, 20],
    [0.03, 2],
    [16.7, 2000],
  ])("at %d km a pixel stands for the round length of %d km", (kmPerPx, lengthKm) => {
    const scale = scaleLength(kmPerPx, 120);
    expect(scale.lengthKm).toBe(lengthKm);
    expect(scale.widthPx).toBeCloseTo(lengthKm / kmPerPx, 5);
    expect(scale.widthPx).toBeLessThanOrEqual(120);
    expect(scale.widthPx).toBeGreaterThan(120 / 2.5);
  });

  test("has nautical miles of 1,852 m, to a tenth below ten", () => {
    expect(nauticalMiles(100)).toBe(54);
    expect(nauticalMiles(10)).toBe(5.4);
  });
});

test("Okinawa is what the map shows near it, and not while both regions are in view", () => {
  expect(isAtOkinawa([127.95, 26.45], 9.5)).toBe(true);
  expect(isAtOkinawa([127.95, 26.45], 6.5)).toBe(false);
  expect(isAtOkinawa([147, 44], 9.5)).toBe(false);
});

const base = (id: "kadena-air-base" | "tengan-pier", areaHa: number): Drawn["bases"][number] => ({
  type: "Feature",
  geometry: { type: "Point", coordinates: [127.8, 26.4] },
  properties: { id, areaHa, confidence: "high" },
});

const islands: Drawn = {
  visible: ["habomai", "kunashir", "nemuro"],
  zoom: 8,
  bases: [],
  seaLines: null,
  highlight: { named: [], places: new Map() },
};

const okinawa: Drawn = {
  ...islands,
  visible: ["kadena-air-base", "tengan-pier"],
  zoom: 9.5,
  bases: [base("kadena-air-base", 1986), base("tengan-pier", 3)],
};

const idsOf = (drawn: Drawn, view: Partial<ViewState> = {}) =>
  marksOnScreen(drawn, { ...homeView, ...view }).map(({ id }) => id);

describe("the legend", () => {
  test("has what is in view under the scenario, both scenarios of a comparison included", () => {
    expect(idsOf(islands)).toEqual(["administered", "settlement"]);
    expect(idsOf(islands, { scenario: "1956" })).toEqual(["passing", "administered", "settlement"]);
    expect(idsOf(islands, { compare: "four" })).toEqual(["passing", "administered", "settlement"]);
    const own = { scenario: "own", hold: ["habomai", "kunashir"] } as const;
    expect(idsOf(islands, own)).toEqual(["passing", "settlement"]);
  });

  test("leaves out what the reader took off the map", () => {
    expect(idsOf(islands, { hide: ["places"] })).toEqual(["administered"]);
    expect(idsOf(okinawa, { hide: ["bases"] })).toEqual([]);
  });

  test("tells circles of facilities from dots where both are in view", () => {
    expect(idsOf(okinawa)).toEqual(["base-area", "base-small"]);
    expect(idsOf({ ...okinawa, visible: ["tengan-pier"] })).toEqual(["base-small"]);
  });

  test("is cut to one line in the key: who administers, or what the circles are", () => {
    const marks = Object.values(legendMarks);
    expect(keyMarks(marks, false).map(({ id }) => id)).toEqual(["passing", "administered"]);
    expect(keyMarks(marks, true).map(({ id }) => id)).toEqual(["base-area", "base-small"]);
  });
});
