import type { Position } from "geojson";
import type { Handover } from "../content/scenarios.ts";
import type { AtomId, ZoneId } from "../content/sea.ts";
import { bordersOf } from "../geometry/face-topology.ts";
import { controlOf } from "./control.ts";
import { memoize } from "./memoize.ts";
import { isAtStake } from "./sea-at-stake.ts";
import { includesBelt, type SeaTopology } from "./sea-zones.ts";

/** The lines between the two states' sea under a scenario, `[lng, lat]`. */
export interface EquidistanceLines {
  readonly equidistance: readonly Position[][];
  /** The parts of it where the line would be new, and where it is today, too. */
  readonly equidistanceMade: readonly Position[][];
  readonly equidistanceKept: readonly Position[][];
  /** Where the line would be today and is not under the scenario. */
  readonly equidistanceToday: readonly Position[][];
  /** The limit of what only all four groups would bring, towards the rest of Russia's side. */
  readonly outline: readonly Position[][];
}

/** The lines that no scenario moves. */
export interface SeaLimits {
  /** 12 and 200 nautical miles from the coast. */
  readonly limit12: readonly Position[][];
  readonly limit200: readonly Position[][];
  /** The box beyond which nothing is computed. */
  readonly edge: readonly Position[][];
}

export type SeaLines = EquidistanceLines & SeaLimits;

/** A box as a ring with a position about every degree, so that a part of a side has some of its own. */
function boxRing([west, south, east, north]: SeaTopology["bbox"]): Position[] {
  const along = (from: Position, to: Position): Position[] => {
    const [dLng, dLat] = [(to[0] ?? 0) - (from[0] ?? 0), (to[1] ?? 0) - (from[1] ?? 0)];
    const count = Math.round(Math.max(Math.abs(dLng), Math.abs(dLat)));
    return Array.from({ length: count }, (_, i) => [
      (from[0] ?? 0) + (dLng * i) / count,
      (from[1] ?? 0) + (dLat * i) / count,
    ]);
  };
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const sides = corners.slice(1).flatMap((corner, i) => along(corners[i] as Position, corner));
  return [...sides, [west, south]];
}

function linesBetween(
  topology: SeaTopology,
  handedOver: Handover,
  zones: readonly ZoneId[],
): EquidistanceLines {
  const parts = (a: AtomId, b: AtomId, under: Handover) =>
    controlOf(a, under) !== controlOf(b, under);
  const between = (isIn: (a: AtomId, b: AtomId) => boolean) =>
    bordersOf(
      topology,
      (one, other) =>
        other !== null &&
        zones.some((zone) => includesBelt(zone, one.belt)) &&
        isIn(one.atom, other.atom),
    );
  return {
    equidistance: between((a, b) => parts(a, b, handedOver)),
    equidistanceMade: between((a, b) => parts(a, b, handedOver) && !parts(a, b, [])),
    equidistanceKept: between((a, b) => parts(a, b, handedOver) && parts(a, b, [])),
    equidistanceToday: between((a, b) => parts(a, b, []) && !parts(a, b, handedOver)),
    outline: between((a, b) => isAtStake(a) && b === "russia" && !parts(a, b, handedOver)),
  };
}

/** The lines between the two states' sea, within the wanted zones. */
export const equidistanceLines = memoize(linesBetween);

function limitsOf(topology: SeaTopology, zones: readonly ZoneId[]): SeaLimits {
  return {
    limit12: zones.includes("territorial-sea")
      ? bordersOf(topology, (one, other) => other !== null && one.belt !== other.belt)
      : [],
    limit200: zones.includes("eez-200") ? bordersOf(topology, (_, other) => other === null) : [],
    edge: [boxRing(topology.bbox)],
  };
}

/** The outer limits of the wanted zones, and the edge of what is computed. */
export const seaLimits = memoize(limitsOf);
