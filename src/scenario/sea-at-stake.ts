import type { MultiPolygon } from "geojson";
import type { Handover } from "../content/scenarios.ts";
import type { AtomId, BeltId, StateId, ZoneId } from "../content/sea.ts";
import { mergedFaces } from "../geometry/face-topology.ts";
import { controlOf, groupOfAtom } from "./control.ts";
import { memoize } from "./memoize.ts";
import { includesBelt, type SeaTopology } from "./sea-zones.ts";

/** Whether all four groups would bring the sea of an atom: that of every group's own coast. */
export function isAtStake(atom: AtomId): boolean {
  return groupOfAtom(atom) !== null;
}

function partOf(
  topology: SeaTopology,
  handedOver: Handover,
  state: StateId,
  isIn: (belt: BeltId) => boolean,
): MultiPolygon {
  return mergedFaces(
    topology,
    ({ atom, belt }) => isAtStake(atom) && controlOf(atom, handedOver) === state && isIn(belt),
  );
}

/**
 * The part of the sea at stake that is on a state's side after a handover: for Japan what the
 * handover would bring, for Russia what only all four groups would. Islands are not taken off.
 */
export const seaAtStake = memoize(
  (topology: SeaTopology, handedOver: Handover, state: StateId, zone: ZoneId): MultiPolygon =>
    partOf(topology, handedOver, state, (belt) => includesBelt(zone, belt)),
);

/** The same without the sea up to 12 nautical miles from any coast: there is no land in it. */
export const openSeaAtStake = memoize(
  (topology: SeaTopology, handedOver: Handover, state: StateId): MultiPolygon =>
    partOf(topology, handedOver, state, (belt) => belt === "beyond"),
);
