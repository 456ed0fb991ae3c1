import { useEffect, useMemo } from "react";
import { useMap } from "react-leaflet";
import type { ScenarioId } from "../content/scenarios.ts";
import type { ZoneId } from "../content/sea.ts";
import type { SeaLines } from "../scenario/sea-lines.ts";
import type { SeaTopology } from "../scenario/sea-zones.ts";
import { seaFile } from "../state/sea-file.ts";
import { shownSea } from "../state/shown-sea.ts";
import { useFileContent } from "../state/use-data-file.ts";
import { useView } from "../state/view-context.ts";
import { MovedSea } from "./MovedSea.tsx";
import { SeaLayer } from "./SeaLayer.tsx";
import { type SeaDrawing, seaDrawing } from "./sea-drawing.ts";

export interface SeaProps {
  /** Told which lines are drawn, so that they can be named; null for none. */
  readonly onLines: (lines: SeaLines | null) => void;
}

/** The drawing of a scenario's sea, made anew only where something about it changed. */
function useDrawing(
  topology: SeaTopology | null,
  scenario: ScenarioId | null,
  zones: readonly ZoneId[],
): SeaDrawing | null {
  const wanted = zones.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` tells whether the zones differ
  return useMemo(
    () => (topology === null || scenario === null ? null : seaDrawing(topology, scenario, zones)),
    [topology, scenario, wanted],
  );
}

/** The zones of the sea that the view asks for, under its scenario and the one compared with. */
export function Sea({ onLines }: SeaProps) {
  const map = useMap();
  const { view } = useView();
  const { zones, isFaint } = shownSea(view);
  const topology = useFileContent(seaFile);
  const drawing = useDrawing(topology, view.scenario, zones);
  const compared = useDrawing(topology, view.compare, zones);

  useEffect(() => {
    map.getPane("sea")?.toggleAttribute("data-faint", isFaint);
  }, [map, isFaint]);

  useEffect(() => {
    onLines(drawing?.lines ?? null);
    return () => onLines(null);
  }, [drawing, onLines]);

  const widest = zones.at(-1);
  if (topology === null || drawing === null || widest === undefined) return null;
  return (
    <>
      <SeaLayer drawing={drawing} pane="sea" />
      <MovedSea topology={topology} scenario={view.scenario} zone={widest} pane="sea" />
      {compared !== null && <SeaLayer drawing={compared} pane="sea-compared" />}
    </>
  );
}
