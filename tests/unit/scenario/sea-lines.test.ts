import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Handover, scenarios } from "../../../src/content/scenarios.ts";
import { seaFile } from "../../../src/dossier/sea-file.ts";
import { areaKm2 } from "../../../src/geometry/area-km2.ts";
import { isInArea } from "../../../src/geometry/point-in-area.ts";
import { namedLines } from "../../../src/scenario/named-lines.ts";
import { openSeaAtStake, seaAtStake } from "../../../src/scenario/sea-at-stake.ts";
import { equidistanceLines, seaLimits } from "../../../src/scenario/sea-lines.ts";
import { sharePositions } from "../../../src/scenario/sea-shares.ts";
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

describe("the sea at stake", () => {
  test("is what one state's zone gains and the other's loses, whatever is handed over", () => {
    const own = ["kunashir"] as const;
    for (const zone of both) {
      for (const handedOver of [scenarios["1956"].handedOver, scenarios.four.handedOver, own]) {
        const km2 = (state: "JP" | "RU", under: Handover) =>
          areaKm2(zoneOf(sea, under, state, zone));
        const part = areaKm2(seaAtStake(sea, handedOver, "JP", zone));
        const rest = areaKm2(seaAtStake(sea, handedOver, "RU", zone));
        expect(km2("JP", handedOver) - km2("JP", [])).toBeCloseTo(part, 3);
        expect(km2("RU", []) - km2("RU", handedOver)).toBeCloseTo(part, 3);
        expect(part + rest).toBeCloseTo(areaKm2(seaAtStake(sea, [], "RU", zone)), 3);
      }
    }
    expect(seaAtStake(sea, [], "JP", "eez-200").coordinates).toEqual([]);
  });

  test("has a limit made of the lines between the states, old, new and gone, and its outline", () => {
    const { equidistance, equidistanceMade, equidistanceKept, outline } = equidistanceLines(
      sea,
      scenarios["1956"].handedOver,
      both,
    );
    const pieces = (lines: readonly (readonly unknown[])[]) =>
      lines.reduce((sum, line) => sum + line.length - 1, 0);
    expect(pieces(equidistanceMade) + pieces(equidistanceKept)).toBe(pieces(equidistance));
    expect(pieces(outline)).toBeGreaterThan(0);
    expect(equidistanceLines(sea, scenarios.four.handedOver, both).outline).toEqual([]);
  });
});

describe("the share of a part of it", () => {
  test("is written in the open sea of that part", () => {
    for (const handedOver of [scenarios["1956"].handedOver, scenarios.four.handedOver]) {
      const positions = sharePositions(sea, handedOver);
      expect(positions.map(({ state }) => state)).toEqual(
        handedOver.length === 4 ? ["JP"] : ["JP", "RU"],
      );
      for (const { state, position } of positions) {
        expect(isInArea(position, openSeaAtStake(sea, handedOver, state))).toBe(true);
      }
    }
    expect(sharePositions(sea, [])).toEqual([]);
  });
});

describe("the lines with names", () => {
  test("are the limit that would be made, or today's, and that of 200 miles where it would be new", () => {
    const today = namedLines(sea, [], both);
    const { equidistance, limit200 } = namedLines(sea, scenarios["1956"].handedOver, both);
    expect(today.limit200).toEqual([]);
    expect(today.equidistance.length).toBeGreaterThan(0);
    expect(limit200.length).toBeGreaterThan(0);
    const made = new Set(
      equidistanceLines(sea, scenarios["1956"].handedOver, both)
        .equidistanceMade.flat()
        .map(String),
    );
    for (const position of equidistance.flat()) expect(made.has(String(position))).toBe(true);
    expect(namedLines(sea, scenarios["1956"].handedOver, [])).toEqual({
      equidistance: [],
      limit200: [],
      limit12: [],
    });
  });
});
