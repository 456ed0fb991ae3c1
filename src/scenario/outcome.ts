import { type GroupId, groupIds } from "../content/place.ts";
import type { Handover } from "../content/scenarios.ts";
import {
  type AtomId,
  type DistanceMeasure,
  type SeaMeasures,
  type StateId,
  stateIds,
  type ZoneId,
  zoneIds,
} from "../content/sea.ts";
import { atomAreaKm2, lineChangeKm, zoneAreaKm2 } from "./sea-areas.ts";

/** What every handover is added up from: the figures of each group, and the sea's parts. */
export interface HandoverAtoms {
  readonly groups: Readonly<
    Record<GroupId, { readonly landKm2: number; readonly residents2018: number }>
  >;
  readonly sea: Pick<SeaMeasures, "faces" | "lines">;
}

/**
 * Where each group and the coast of Hokkaido are nearest to each other, `[lng, lat]` each.
 * @public Named by the declaration of `virtual:hokkaido-ends` alone.
 */
export type HokkaidoEnds = Readonly<Record<GroupId, DistanceMeasure["ends"]>>;

/** A part of something, both in the same unit. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** What a handover changes, in km², people and km, as far as this site can count it. */
export interface Outcome {
  /** Land with islets, of the land of all four. */
  readonly landKm2: Share;
  /** Residents on 1 January 2018, of those of all four. */
  readonly residents2018: Share;
  /** Sea on Japan's side after it and not today, of the sea that all four would bring. */
  readonly seaKm2: Readonly<Record<ZoneId, Share>>;
  /** All sea on the side of a state after it, within the study window. */
  readonly seaOfStateKm2: Readonly<Record<ZoneId, Readonly<Record<StateId, number>>>>;
  /** Equidistance line that would go and that would come, within 200 nautical miles. */
  readonly lineKm: { readonly gone: number; readonly made: number };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Adds a handover up from its atoms. */
export function outcomeOf({ groups, sea }: HandoverAtoms, handedOver: Handover): Outcome {
  const shareOf = (of: (group: GroupId) => number): Share => ({
    part: sum(handedOver.map(of)),
    whole: sum(groupIds.map(of)),
  });
  const byZone = <Value>(of: (zone: ZoneId) => Value) =>
    Object.fromEntries(zoneIds.map((zone) => [zone, of(zone)])) as Record<ZoneId, Value>;
  const { goneKm, newKm } = lineChangeKm(sea, handedOver);
  return {
    landKm2: shareOf((group) => groups[group].landKm2),
    residents2018: shareOf((group) => groups[group].residents2018),
    seaKm2: byZone((zone) => shareOf((group: AtomId & GroupId) => atomAreaKm2(sea, group, zone))),
    seaOfStateKm2: byZone(
      (zone) =>
        Object.fromEntries(
          stateIds.map((state) => [state, zoneAreaKm2(sea, handedOver, state, zone)]),
        ) as Record<StateId, number>,
    ),
    lineKm: { gone: goneKm, made: newKm },
  };
}
