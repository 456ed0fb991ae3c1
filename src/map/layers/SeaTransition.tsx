import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import type { Handover } from "../../content/scenarios.ts";
import { atomIds, type ZoneId } from "../../content/sea.ts";
import { changesControl, controlOf } from "../../scenario/control.ts";
import { movedSea } from "../../scenario/sea-transition.ts";
import type { SeaTopology } from "../../scenario/sea-zones.ts";
import { prefersNoMotion } from "../reduced-motion.ts";
import { areaPath } from "../symbols/sea-area.ts";

interface MovedSeaProps {
  readonly topology: SeaTopology;
  readonly handedOver: Handover;
  readonly zones: readonly ZoneId[];
}

/** After a change of scenario: what moved, in the colours of who held it before, fading. */
export function SeaTransition({ topology, handedOver, zones }: MovedSeaProps) {
  const map = useMap();
  const previous = useRef(handedOver);
  useEffect(() => {
    const before = previous.current;
    previous.current = handedOver;
    // Scenarios are nested: whatever moves between two of them moves the same way.
    const moved = atomIds.find((atom) => changesControl(atom, before, handedOver));
    const widest = zones.at(-1);
    if (moved === undefined || widest === undefined || prefersNoMotion()) return;
    const className = `sea-moved sea-of-${controlOf(moved, before)}`;
    const path = areaPath(movedSea(topology, before, handedOver, widest), className, "sea").addTo(
      map,
    );
    path.getElement()?.addEventListener("animationend", () => path.remove());
    return () => {
      path.remove();
    };
  }, [map, topology, handedOver, zones]);
  return null;
}
