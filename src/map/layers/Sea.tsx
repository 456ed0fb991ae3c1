import type { Position } from "geojson";
import { Fragment, type RefObject, startTransition, useEffect, useMemo } from "react";
import { Polyline } from "react-leaflet";
import { useLate } from "../../components/use-late.ts";
import type { Handover } from "../../content/scenarios.ts";
import { stateIds, type ZoneId } from "../../content/sea.ts";
import { seaFile } from "../../dossier/sea-file.ts";
import { useFileContent } from "../../dossier/use-data-file.ts";
import { seaAtStake } from "../../scenario/sea-at-stake.ts";
import { equidistanceLines, type SeaLines, seaLimits } from "../../scenario/sea-lines.ts";
import type { SeaTopology } from "../../scenario/sea-zones.ts";
import { drawnSea } from "../labels/drawn-sea.ts";
import { toLatLng } from "../projection.ts";
import type { Viewport } from "../use-viewport.ts";
import { LineNames } from "./LineNames.tsx";
import { SeaAreas } from "./SeaAreas.tsx";
import { SeaShares } from "./SeaShares.tsx";

interface SeaProps {
  /** The drawn zones; not empty, and the same list while they are the same. */
  readonly zones: readonly ZoneId[];
  readonly handedOver: Handover;
  /** The handover on the other side of a comparison. */
  readonly compare: Handover | null;
  /** Whether the handover is the reader's own, which has no name. */
  readonly isOwn: boolean;
  readonly viewport: Viewport;
  /** The element that holds the controls, which what is written keeps off. */
  readonly region: RefObject<HTMLElement | null>;
  /** Called with the drawn lines, so that the legend has them; with null when they go. */
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
  readonly panes: { readonly areas: string; readonly lines: string };
}

/** The panes of the two sides of a comparison. */
const sidePanes = {
  left: { areas: "sea", lines: "sea-lines" },
  right: { areas: "sea-compared", lines: "sea-lines-compared" },
} as const;

/** The tints and the lines after one handover, and the rest of today's line. */
function SeaSide({ topology, zones, handedOver, panes }: SeaSideProps) {
  const lines = equidistanceLines(topology, handedOver, zones);
  const widest = zones.at(-1);
  // Other lines are other elements: they fade in.
  const key = `${handedOver}`;
  const pane = panes.lines;
  return (
    <>
      {widest !== undefined && (
        <SeaAreas topology={topology} zone={widest} handedOver={handedOver} pane={panes.areas} />
      )}
      <Fragment key={key}>
        <SeaLine lines={lines.outline} name="sea-outline" pane={pane} />
        <SeaLine lines={lines.equidistanceToday} name="sea-equidistance-today" pane={pane} />
        <SeaLine lines={lines.equidistanceKept} name="sea-equidistance sea-kept" pane={pane} />
        <SeaLine lines={lines.equidistanceMade} name="sea-equidistance" pane={pane} />
      </Fragment>
    </>
  );
}

function DrawnSea(props: SeaProps & { readonly topology: SeaTopology }) {
  const { topology, zones, handedOver, compare, onLines } = props;
  // Texts take a while to place: a change of scenario paints the sea before them.
  const lateHandover = useLate<Handover | null>(handedOver, null);
  const limits = seaLimits(topology, zones);

  useEffect(() => {
    const lines = { ...limits, ...equidistanceLines(topology, handedOver, zones) };
    // The legend need not hold up the picture.
    startTransition(() => onLines(lines));
  }, [limits, topology, handedOver, zones, onLines]);

  useEffect(() => {
    if (lateHandover === null) return;
    const widest = zones.at(-1) as ZoneId;
    const ofBoth = [lateHandover, compare ?? lateHandover].map((groups) =>
      equidistanceLines(topology, groups, zones),
    );
    drawnSea.write({
      areas: stateIds.map((state) => seaAtStake(topology, lateHandover, state, widest)),
      lines: [
        ...limits.limit200,
        ...ofBoth.flatMap((lines) => [
          ...lines.equidistance,
          ...lines.equidistanceToday,
          ...lines.outline,
        ]),
      ],
    });
  }, [limits, topology, lateHandover, compare, zones]);

  // Once, and not between two scenarios: the names would be placed twice.
  useEffect(
    () => () => {
      onLines(null);
      drawnSea.write(null);
    },
    [onLines],
  );

  const side = { topology, zones };
  return (
    <>
      <SeaSide {...side} handedOver={handedOver} panes={sidePanes.left} />
      {compare !== null && <SeaSide {...side} handedOver={compare} panes={sidePanes.right} />}
      {/* At a distance from the coast, which no scenario moves, and the edge of the window. */}
      <SeaLine lines={limits.edge} name="sea-edge" pane="sea-limits" />
      <SeaLine lines={limits.limit12} name="sea-limit-12" pane="sea-limits" />
      <SeaLine lines={limits.limit200} name="sea-limit-200" pane="sea-limits" />
      {/* A comparison has two of each: the legend and the panel tell them apart. */}
      {compare === null && lateHandover !== null && (
        <>
          {zones.includes("eez-200") && <SeaShares {...props} handedOver={lateHandover} />}
          <LineNames {...props} handedOver={lateHandover} />
        </>
      )}
    </>
  );
}

/** The computed sea after a handover and the one it is compared with. */
export function Sea(props: SeaProps) {
  const topology = useFileContent(seaFile);
  return topology === null ? null : <DrawnSea {...props} topology={topology} />;
}
