import { useEffect } from "react";
import { whenIdle } from "../../components/when-idle.ts";
import { type ScenarioId, scenarioIds } from "../../content/scenarios.ts";
import type { ZoneId } from "../../content/sea.ts";
import { equidistanceLines } from "../../scenario/sea-lines.ts";
import { movedSea } from "../../scenario/sea-transition.ts";
import type { SeaTopology } from "../../scenario/sea-zones.ts";

/** Computes what each change of scenario would draw while nobody waits for it. */
export function useChangesAhead(
  topology: SeaTopology,
  scenario: ScenarioId,
  zones: readonly ZoneId[],
): void {
  useEffect(() => {
    const widest = zones.at(-1);
    const left = scenarioIds.filter((id) => id !== scenario);
    let callOff: () => void;
    const next = () => {
      const id = left.pop();
      if (id === undefined || widest === undefined) return;
      equidistanceLines(topology, id, zones);
      movedSea(topology, scenario, id, widest);
      callOff = whenIdle(next);
    };
    callOff = whenIdle(next);
    return () => callOff();
  }, [topology, scenario, zones]);
}
