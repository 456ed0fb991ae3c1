import { useEffect, useMemo, useState } from "react";
import { useMap } from "react-leaflet";
import type { ScenarioId } from "../../content/scenarios.ts";
import { zoneIds } from "../../content/sea.ts";
import { seaFile } from "../../dossier/sea-file.ts";
import { useFileContent } from "../../dossier/use-data-file.ts";
import { equidistanceLines, type SeaLines, seaLimits } from "../../scenario/sea-lines.ts";
import type { SeaTopology } from "../../scenario/sea-zones.ts";
import { useView } from "../../url/view-context.ts";
import { shownSea } from "../shown-zones.ts";
import { EquidistanceLines } from "./EquidistanceLines.tsx";
import { SeaAreas } from "./SeaAreas.tsx";
import { SeaLimits } from "./SeaLimits.tsx";
import { SeaTransition } from "./SeaTransition.tsx";
import { useChangesAhead } from "./use-changes-ahead.ts";

export interface SeaProps {
  /** Told which lines are drawn, so that they can be named; null for none. */
  readonly onLines: (lines: SeaLines | null) => void;
}

/** The panes whose content the zones are; what they share is said to all. */
const panes = ["sea", "sea-compared", "sea-limits"];

/**
 * The zones of the sea that the view asks for, each list for as long as it is the same one, and those
 * that are drawn: while none is asked for the ones before, hidden.
 */
function useWantedZones() {
  const { zones, isFaint } = shownSea(useView().view);
  const wanted = zones.join();
  const list = useMemo(() => zoneIds.filter((zone) => wanted.split(",").includes(zone)), [wanted]);
  const [drawn, setDrawn] = useState(list);
  if (list.length > 0 && wanted !== drawn.join()) setDrawn(list);
  return { wanted: list, drawn, isFaint };
}

interface DrawnSeaProps extends SeaProps {
  readonly topology: SeaTopology;
}

function DrawnSea({ topology, onLines }: DrawnSeaProps) {
  const map = useMap();
  const { view } = useView();
  const { scenario, compare } = view;
  const { wanted, drawn: zones, isFaint } = useWantedZones();
  const isHidden = wanted.length === 0;
  useChangesAhead(topology, scenario, zones);
  const limits = useMemo(() => seaLimits(topology, zones), [topology, zones]);
  const linesOf = (id: ScenarioId) => equidistanceLines(topology, id, zones);
  // biome-ignore lint/correctness/useExhaustiveDependencies: linesOf has no state of its own
  const lines = useMemo(() => linesOf(scenario), [topology, scenario, zones]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: linesOf has no state of its own
  const comparedLines = useMemo(
    () => (compare === null ? null : linesOf(compare)),
    [topology, compare, zones],
  );

  useEffect(() => {
    for (const pane of panes) {
      map.getPane(pane)?.toggleAttribute("data-faint", isFaint);
      map.getPane(pane)?.toggleAttribute("hidden", isHidden);
    }
  }, [map, isFaint, isHidden]);

  useEffect(() => {
    onLines(isHidden ? null : { ...limits, ...lines });
    return () => onLines(null);
  }, [limits, lines, isHidden, onLines]);

  const faces = { topology, zones };
  return (
    <>
      <SeaAreas {...faces} scenario={scenario} pane="sea" />
      <EquidistanceLines lines={lines} pane="sea" />
      <SeaTransition topology={topology} zones={wanted} scenario={scenario} />
      {compare !== null && comparedLines !== null && (
        <>
          <SeaAreas {...faces} scenario={compare} pane="sea-compared" />
          <EquidistanceLines lines={comparedLines} pane="sea-compared" />
        </>
      )}
      <SeaLimits {...limits} />
    </>
  );
}

/** The computed sea under the view's scenario and the one compared with. */
export function Sea({ onLines }: SeaProps) {
  const topology = useFileContent(seaFile);
  return topology === null ? null : <DrawnSea topology={topology} onLines={onLines} />;
}
