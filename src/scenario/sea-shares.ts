import type { Position } from "geojson";
import type { Handover } from "../content/scenarios.ts";
import { type StateId, stateIds } from "../content/sea.ts";
import { poleOfInaccessibility } from "../geometry/pole-of-inaccessibility.ts";
import { memoize } from "./memoize.ts";
import { openSeaAtStake } from "./sea-at-stake.ts";
import type { SeaTopology } from "./sea-zones.ts";

/** Where the share of a part of the sea at stake is written, `[lng, lat]`. */
export interface SharePosition {
  readonly state: StateId;
  readonly position: Position;
}

/** About how much wider than high a share with its two lines is. */
const textAspect = 1.6;

/**
 * Where the share of each part of the sea at stake has most room, away from all coasts. Without a
 * handover there is only the whole, which is no share.
 */
export const sharePositions = memoize(
  (topology: SeaTopology, handedOver: Handover): readonly SharePosition[] =>
    stateIds.flatMap((state) => {
      if (handedOver.length === 0) return [];
      const area = openSeaAtStake(topology, handedOver, state);
      const position =
        area.coordinates.length === 0 ? null : poleOfInaccessibility(area, textAspect);
      return position === null ? [] : [{ state, position }];
    }),
);
