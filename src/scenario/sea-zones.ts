import type { MultiPolygon } from "geojson";
import type { Handover } from "../content/scenarios.ts";
import type { AtomId, BeltId, StateId, ZoneId } from "../content/sea.ts";
import { type FaceTopology, facePropertiesOf, mergedFaces } from "../geometry/face-topology.ts";
import { controlOf } from "./control.ts";

/** The computed sea as `geo/zones/atoms.topojson` holds it: one face an atom and belt. */
export type SeaTopology = FaceTopology<{ atom: AtomId; belt: BeltId }>;

/** Whether a zone of 12 or 200 miles includes a belt. */
export function includesBelt(zone: ZoneId, belt: BeltId): boolean {
  return zone === "eez-200" || belt === "territorial-sea";
}

/** An atom's sea within one belt. */
export interface SeaFace {
  readonly atom: AtomId;
  readonly belt: BeltId;
}

/** The faces that some zones consist of, from the coast outwards. */
export function facesWithin(topology: SeaTopology, zones: readonly ZoneId[]): SeaFace[] {
  return facePropertiesOf(topology).filter(({ belt }) =>
    zones.some((zone) => includesBelt(zone, belt)),
  );
}

/** A zone of a state after a handover, the land within it not taken off. */
export function zoneOf(
  topology: SeaTopology,
  handedOver: Handover,
  state: StateId,
  zone: ZoneId,
): MultiPolygon {
  return mergedFaces(
    topology,
    ({ atom, belt }) => controlOf(atom, handedOver) === state && includesBelt(zone, belt),
  );
}
