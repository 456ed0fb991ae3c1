import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { scenarios } from "../../../src/content/scenarios.ts";
import { seaFile } from "../../../src/dossier/sea-file.ts";
import { areaKm2 } from "../../../src/geometry/area-km2.ts";
import { equidistanceLines, seaLimits } from "../../../src/scenario/sea-lines.ts";
import { movedSea } from "../../../src/scenario/sea-transition.ts";
import { zoneOf } from "../../../src/scenario/sea-zones.ts";

const committed: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../geo/zones/atoms.topojson"), "utf8"),
);
const sea = seaFile.check(committed);
if (sea === null) throw new Error("The committed sea is not usable");

const both = ["territorial-sea", "eez-200"] as const;

describe("the lines of the sea", () => {
  test("today's line is told apart from a scenario's only where they differ", () => {
    expect(equidistanceLines(sea, [], both).equidistanceToday).toEqual([]);
    const { equidistance, equidistanceToday } = equidistanceLines(
      sea,
      scenarios["1956"].handedOver,
      both,
    );
    const key = (line: readonly (readonly number[])[]) => line.map(String).sort().join(" ");
    const kept = new Set(equidistance.map(key));
    expect(equidistanceToday.length).toBeGreaterThan(0);
    for (const line of equidistanceToday) expect(kept.has(key(line))).toBe(false);
  });

  test("only the wanted zones have lines", () => {
    const { limit12, limit200 } = seaLimits(sea, ["territorial-sea"]);
    expect(limit200).toEqual([]);
    expect(limit12.length).toBeGreaterThan(0);
  });

  test("no line runs along the edge of what is computed, but that edge", () => {
    const [west, south, east, north] = sea.bbox;
    const { limit12, limit200, edge } = seaLimits(sea, both);
    const { equidistance } = equidistanceLines(sea, scenarios.four.handedOver, both);
    const sides = (line: readonly (readonly number[])[]) =>
      line.slice(1).filter(([lng = 0, lat = 0], i) => {
        const [lngA = 0, latA = 0] = line[i] ?? [];
        const isOn = (a: number, b: number, side: number) =>
          Math.abs(a - side) < 1e-9 && Math.abs(b - side) < 1e-9;
        return (
          isOn(lng, lngA, west) ||
          isOn(lng, lngA, east) ||
          isOn(lat, latA, south) ||
          isOn(lat, latA, north)
        );
      });
    expect([...limit12, ...limit200, ...equidistance].flatMap(sides)).toEqual([]);
    expect(edge.flatMap(sides).length).toBeGreaterThan(20);
  });
});

describe("the sea that moves", () => {
  test("is what one state's zone gains and the other's loses", () => {
    for (const zone of both) {
      for (const scenario of ["1956", "four"] as const) {
        const km2 = (state: "JP" | "RU", under: "today" | "1956" | "four") =>
          areaKm2(zoneOf(sea, scenarios[under].handedOver, state, zone));
        const moved = areaKm2(movedSea(sea, [], scenarios[scenario].handedOver, zone));
        expect(km2("JP", scenario) - km2("JP", "today")).toBeCloseTo(moved, 3);
        expect(km2("RU", "today") - km2("RU", scenario)).toBeCloseTo(moved, 3);
      }
    }
    expect(
      movedSea(sea, scenarios["1956"].handedOver, scenarios["1956"].handedOver, "eez-200")
        .coordinates,
    ).toEqual([]);
  });
});
