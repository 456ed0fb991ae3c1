import { useEffect, useMemo } from "react";
import type { Handover } from "../../content/scenarios.ts";
import { type AtomId, type BeltId, stateIds, type ZoneId } from "../../content/sea.ts";
import { mergedFaces } from "../../geometry/face-topology.ts";
import { changesControl, controlOf } from "../../scenario/control.ts";
import { memoize } from "../../scenario/memoize.ts";
import { facesWithin, type SeaTopology } from "../../scenario/sea-zones.ts";
import { areaPath } from "../symbols/sea-area.ts";
import { usePaths } from "./use-paths.ts";

const faceArea = memoize((topology: SeaTopology, atom: AtomId, belt: BeltId) =>
  mergedFaces(topology, (face) => face.atom === atom && face.belt === belt),
);

interface SeaFacesProps {
  readonly topology: SeaTopology;
  readonly zones: readonly ZoneId[];
  readonly handedOver: Handover;
  readonly pane: string;
}

/**
 * The tints of the sea, one path a face. A scenario only says who holds which, so changing it
 * draws nothing anew.
 */
export function SeaAreas({ topology, zones, handedOver, pane }: SeaFacesProps) {
  const faces = useMemo(
    () =>
      facesWithin(topology, zones).map(({ atom, belt }) => {
        // The inner belt looks different only where it is shown as a zone of its own.
        const isInner = belt === "territorial-sea" && zones.includes(belt);
        const className = isInner ? "sea-zone sea-inner" : "sea-zone";
        return { atom, path: areaPath(faceArea(topology, atom, belt), className, pane) };
      }),
    [topology, zones, pane],
  );
  usePaths(useMemo(() => faces.map(({ path }) => path), [faces]));

  useEffect(() => {
    for (const { atom, path } of faces) {
      const { classList } = path.getElement() ?? {};
      const holder = controlOf(atom, handedOver);
      for (const state of stateIds) classList?.toggle(`sea-of-${state}`, state === holder);
      classList?.toggle("sea-passing", changesControl(atom, [], handedOver));
    }
  }, [faces, handedOver]);
  return null;
}
