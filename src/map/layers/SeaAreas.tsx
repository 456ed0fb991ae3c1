import { useEffect, useMemo } from "react";
import type { GroupId } from "../../content/place.ts";
import { groupIds } from "../../content/place.ts";
import type { Handover } from "../../content/scenarios.ts";
import { stateIds, type ZoneId } from "../../content/sea.ts";
import { controlOf } from "../../scenario/control.ts";
import { seaAtStake } from "../../scenario/sea-at-stake.ts";
import type { SeaTopology } from "../../scenario/sea-zones.ts";
import { areaPath, SeaBand } from "../symbols/sea-area.ts";
import { usePaths } from "./use-paths.ts";

interface SeaAreasProps {
  readonly topology: SeaTopology;
  /** The widest zone that is drawn. */
  readonly zone: ZoneId;
  readonly handedOver: Handover;
  readonly pane: string;
}

/**
 * The sea at stake: a tint for each group's own, which a handover only gives another colour, and
 * around the part of either state a band along its limit.
 */
export function SeaAreas({ topology, zone, handedOver, pane }: SeaAreasProps) {
  const tints = useMemo(
    () =>
      groupIds.map((group: GroupId) => {
        const area = seaAtStake(topology, [group], "JP", zone);
        return { group, path: areaPath(area, "sea-zone", pane) };
      }),
    [topology, zone, pane],
  );
  const bands = useMemo(
    () =>
      stateIds.map(
        (state) => new SeaBand(seaAtStake(topology, handedOver, state, zone), state, pane),
      ),
    [topology, handedOver, zone, pane],
  );
  usePaths(useMemo(() => tints.map(({ path }) => path), [tints]));
  usePaths(bands);

  useEffect(() => {
    for (const { group, path } of tints) {
      const holder = controlOf(group, handedOver);
      for (const state of stateIds) {
        path.getElement()?.classList.toggle(`sea-of-${state}`, state === holder);
      }
    }
  }, [tints, handedOver]);
  return null;
}
