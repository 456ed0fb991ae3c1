import type { Position } from "geojson";
import type { Handover } from "../content/scenarios.ts";
import type { ZoneId } from "../content/sea.ts";
import { bordersOf } from "../geometry/face-topology.ts";
import { changesControl, controlOf } from "./control.ts";
import { memoize } from "./memoize.ts";
import { isAtStake } from "./sea-at-stake.ts";
import type { SeaLines } from "./sea-lines.ts";
import { includesBelt, type SeaTopology } from "./sea-zones.ts";

/** The parts of the lines of the sea that a name may stand on, `[lng, lat]`. */
export type NamedLines = Readonly<
  Record<"equidistance" | "limit12" | "limit200", SeaLines["limit12"]>
>;

function namedLinesOf(
  topology: SeaTopology,
  handedOver: Handover,
  zones: readonly ZoneId[],
): NamedLines {
  const hasFarZone = zones.some((zone) => includesBelt(zone, "beyond"));
  // Between parts of the open sea, so that a name beside it meets no land.
  const between = (isNew: boolean): Position[][] =>
    bordersOf(
      topology,
      (one, other) =>
        other !== null &&
        one.belt === "beyond" &&
        other.belt === "beyond" &&
        controlOf(one.atom, handedOver) !== controlOf(other.atom, handedOver) &&
        (!isNew || controlOf(one.atom, []) === controlOf(other.atom, [])),
    );
  const made = hasFarZone ? between(true) : [];
  return {
    equidistance: made.length > 0 || !hasFarZone ? made : between(false),
    limit200: hasFarZone
      ? bordersOf(
          topology,
          ({ atom }, other) =>
            other === null && isAtStake(atom) && changesControl(atom, [], handedOver),
        )
      : [],
    limit12: zones.includes("territorial-sea")
      ? bordersOf(
          topology,
          (one, other) => isAtStake(one.atom) && other !== null && one.belt !== other.belt,
        )
      : [],
  };
}

/**
 * The lines that get a name: the limit that a handover would make, or today's where it would make none;
 * that of 200 nautical miles where it would be new to Japan's side; and that of 12
 * around the disputed islands.
 */
export const namedLines = memoize(namedLinesOf);
