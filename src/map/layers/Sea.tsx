import type { Position } from "geojson";
import { startTransition, useEffect, useMemo } from "react";
import { Polyline } from "react-leaflet";
import type { Handover } from "../../content/scenarios.ts";
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
  readonly handedOver: Handover;
  /** The handover on the other side of a comparison. */
  readonly compare: Handover | null;
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
  readonly handedOver: Handover;
  readonly pane: "sea" | "sea-compared";
}

/** The tints and the equidistance line after one handover, and the rest of today's line. */
function SeaSide(props: SeaSideProps) {
  const { topology, zones, handedOver, pane } = props;
  const lines = useMemo(
    () => equidistanceLines(topology, handedOver, zones),
    [topology, handedOver, zones],
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
  handedOver,
  compare,
  onLines,
}: SeaProps & { readonly topology: SeaTopology }) {
  const limits = useMemo(() => seaLimits(topology, zones), [topology, zones]);

  useEffect(() => {
    const lines = { ...limits, ...equidistanceLines(topology, handedOver, zones) };
    // The legend need not hold up the picture.
    startTransition(() => onLines(lines));
    return () => onLines(null);
  }, [limits, topology, handedOver, zones, onLines]);

  const side = { topology, zones };
  return (
    <>
      {/* Made anew with the zones: lines lie over the areas that are drawn last. */}
      <SeaSide key={`${zones}`} {...side} handedOver={handedOver} pane="sea" />
      <SeaTransition {...side} handedOver={handedOver} />
      {compare !== null && (
        <SeaSide key={`compared ${zones}`} {...side} handedOver={compare} pane="sea-compared" />
      )}
      {/* At a distance from the coast, which no scenario moves, and the edge of the window. */}
      <SeaLine lines={limits.edge} name="sea-edge" pane="sea-limits" />
      <SeaLine lines={limits.limit12} name="sea-limit-12" pane="sea-limits" />
      <SeaLine lines={limits.limit200} name="sea-limit-200" pane="sea-limits" />
    </>
  );
}

/** The computed sea after a handover and the one it is compared with. */
export function Sea(props: SeaProps) {
  const topology = useFileContent(seaFile);
  return topology === null ? null : <DrawnSea {...props} topology={topology} />;
}
