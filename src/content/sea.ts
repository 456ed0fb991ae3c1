import type { GroupId } from "./place.ts";

/** The two states whose coasts the computed sea is divided between. */
export const stateIds = ["JP", "RU"] as const;
export type StateId = (typeof stateIds)[number];

/**
 * The smallest parts that a scenario can give to one state or the other: whatever sea is nearest
 * to the undisputed coast of either state, or to that of one of the four disputed groups.
 */
export const atomIds = ["japan", "russia", "habomai", "shikotan", "kunashir", "iturup"] as const;
export type AtomId = "japan" | "russia" | GroupId;

/** The belts of the sea from the coast outwards: up to 12 nautical miles, and from there to 200. */
export const beltIds = ["territorial-sea", "beyond"] as const;
export type BeltId = (typeof beltIds)[number];

/** The zones of a state: the second includes the first. */
export const zoneIds = ["territorial-sea", "eez-200"] as const;
export type ZoneId = (typeof zoneIds)[number];

/** How the computation was varied, to tell how much a contested choice matters. */
export type SeaVariantId = "with-signalny" | "large-habomai-only" | "rocks-no-zone";

/** Sea, land not counted, that is nearest to one atom's coast, within the study window. */
export interface FaceMeasure {
  readonly atom: AtomId;
  readonly belt: BeltId;
  readonly areaKm2: number;
}

/** What the pipeline measures on the computed sea before it simplifies anything. */
export interface SeaMeasures {
  /** `[west, south, east, north]` in degrees: nothing beyond it is counted. */
  readonly window: readonly [number, number, number, number];
  readonly faces: readonly FaceMeasure[];
  /** Length of the line midway between two atoms, within 200 nautical miles of both. */
  readonly lines: readonly {
    readonly between: readonly [AtomId, AtomId];
    readonly lengthKm: number;
  }[];
  readonly variants: readonly {
    readonly id: SeaVariantId;
    readonly faces: readonly FaceMeasure[];
  }[];
  /** Shortest geodesics between coasts, or from a coast to a point, with their ends `[lng, lat]`. */
  readonly distances: readonly DistanceMeasure[];
}

/** Bases that distances are given to: the two air bases, and the camps beside and behind Henoko. */
export const measuredBaseIds = [
  "kadena-air-base",
  "futenma-air-station",
  "camp-schwab",
  "camp-hansen",
] as const;
type MeasuredBaseId = (typeof measuredBaseIds)[number];

export interface DistanceMeasure {
  readonly from: GroupId;
  readonly to: GroupId | "hokkaido" | MeasuredBaseId;
  readonly distanceKm: number;
  readonly ends: readonly [readonly [number, number], readonly [number, number]];
}
