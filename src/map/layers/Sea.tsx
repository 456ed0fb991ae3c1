import type { Position } from "geojson";
import { useEffect, useMemo } from "react";
import { Polyline, useMap } from "react-leaflet";
import type { ScenarioId } from "../../content/scenarios.ts";
import type { ZoneId } from "../../content/sea.ts";
import { seaFile } from "../../dossier/sea-file.ts";
import { useFileContent } from "../../dossier/use-data-file.ts";
import { equidistanceLines, type SeaLines, seaLimits } from "../../scenario/sea-lines.ts";
import type { SeaTopology } from "../../scenario/sea-zones.ts";
import { toLatLng } from "../projection.ts";
import { SeaAreas } from "./SeaAreas.tsx";
import { SeaTransition } from "./SeaTransition.tsx";

interface SeaProps {
  /** The drawn zones; not empty, and the same list while they are the same. */
  readonly zones: readonly ZoneId[];
  /** Drawn faintly, where the sea is not the subject. */
  readonly isFaint: boolean;
  readonly scenario: ScenarioId;
  /** The scenario of the other side of a comparison. */
  readonly compare: ScenarioId | null;
  /** Called with the drawn lines, so that they can be named; with null when they go. */
  readonly onLines: (lines: SeaLines | null) => void;
}

interface SeaLineProps {
  readonly lines: readonly Position[][];
  readonly name: string;
  readonly pane: string;
}

function SeaLine({ lines, name, pane }: SeaLineProps) {
  const positions = useMemo(() => lines.map((line) => line.map(toLatLng)), [lines]);
  return (
    <Polyline
      pane={pane}
      positions={positions}
      className={`sea-line ${name}`}
      interactive={false}
    />
  );
}

interface SeaSideProps {
  readonly topology: SeaTopology;
  readonly zones: readonly ZoneId[];
  readonly scenario: ScenarioId;
  readonly pane: "sea" | "sea-compared";
}

/** The tints and the equidistance line under one scenario, and the rest of today's line. */
function SeaSide(props: SeaSideProps) {
  const { topology, zones, scenario, pane } = props;
  const lines = useMemo(
    () => equidistanceLines(topology, scenario, zones),
    [topology, scenario, zones],
  );
  return (
    <>
      <SeaAreas {...props} />
      <SeaLine lines={lines.equidistanceToday} name="sea-equidistance-today" pane={pane} />
      <SeaLine lines={lines.equidistance} name="sea-equidistance" pane={pane} />
    </>
  );
}

function DrawnSea({
  topology,
  zones,
  isFaint,
  scenario,
  compare,
  onLines,
}: SeaProps & { readonly topology: SeaTopology }) {
  const map = useMap();
  const limits = useMemo(() => seaLimits(topology, zones), [topology, zones]);

  useEffect(() => {
    for (const pane of ["sea", "sea-compared", "sea-limits"]) {
      map.getPane(pane)?.toggleAttribute("data-faint", isFaint);
    }
  }, [map, isFaint]);

  useEffect(() => {
    onLines({ ...limits, ...equidistanceLines(topology, scenario, zones) });
    return () => onLines(null);
  }, [limits, topology, scenario, zones, onLines]);

  const side = { topology, zones };
  return (
    <>
      {/* Made anew with the zones: lines lie over the areas that are drawn last. */}
      <SeaSide key={`${zones}`} {...side} scenario={scenario} pane="sea" />
      <SeaTransition {...side} scenario={scenario} />
      {compare !== null && (
        <SeaSide key={`compared ${zones}`} {...side} scenario={compare} pane="sea-compared" />
      )}
      {/* At a distance from the coast, which no scenario moves, and the edge of the window. */}
      <SeaLine lines={limits.edge} name="sea-edge" pane="sea-limits" />
      <SeaLine lines={limits.limit12} name="sea-limit-12" pane="sea-limits" />
      <SeaLine lines={limits.limit200} name="sea-limit-200" pane="sea-limits" />
    </>
  );
}

/** The computed sea under a scenario and the one it is compared with. */
export function Sea(props: SeaProps) {
  const topology = useFileContent(seaFile);
  return topology === null ? null : <DrawnSea {...props} topology={topology} />;
}
