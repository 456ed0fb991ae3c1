import { useEffect, useMemo } from "react";
import { Polygon, Polyline } from "react-leaflet";
import type { LandLevel } from "../../dossier/data-file.ts";
import type { FileLoad } from "../../dossier/use-data-file.ts";
import {
  type CellLand,
  type LandCell,
  type LevelLand,
  landCells,
} from "../../geometry/land-topology.ts";
import { levelsOfCell } from "../basemap-levels.ts";
import { toShiftedLatLng } from "../projection.ts";
import type { Viewport } from "../use-viewport.ts";
import { useLand } from "./use-land.ts";

type Loads = Readonly<Record<LandLevel, FileLoad<LevelLand> | null>>;

/** The land of a cell as it is drawn now. */
interface ShownCell {
  readonly land: CellLand;
  /** Whether it comes from the level made for the zoom; a coarser one stands in without a line. */
  readonly isFinest: boolean;
}

/** The land of a cell from the finest level that is wanted and has arrived; null before any has. */
function shownCell(cell: LandCell, loads: Loads): ShownCell | null {
  const wanted = levelsOfCell[cell].filter((level) => loads[level] !== null);
  for (const level of wanted) {
    const load = loads[level];
    const land = load?.status === "ready" && load.content.cells.find((each) => each.cell === cell);
    if (land) return { land, isFinest: level === wanted[0] };
  }
  return null;
}

interface LandProps extends ShownCell {
  /** How many degrees further east it is drawn. */
  readonly turn: number;
}

/** The land of one cell: the glow along the coast, the land and the coastline. */
function Land({ land, isFinest, turn }: LandProps) {
  const { polygons, coast } = useMemo(() => {
    const toLatLngs = (line: CellLand["coast"][number]) =>
      line.map((position) => toShiftedLatLng(position, turn));
    return {
      polygons: land.polygons.map((rings) => rings.map(toLatLngs)),
      coast: land.coast.map(toLatLngs),
    };
  }, [land, turn]);
  return (
    <>
      {isFinest && (
        <Polyline positions={coast} pane="coast-glow" className="coast-glow" interactive={false} />
      )}
      <Polygon positions={polygons} pane="land" className="land" interactive={false} />
      {isFinest && (
        <Polyline positions={coast} pane="coast" className="coast" interactive={false} />
      )}
    </>
  );
}

/** A map centred on the Pacific shows land west of 30° W a turn further east. */
const turnsOf = (cell: LandCell) => (cell === "outer" ? [0, 360] : [0]);

interface BasemapProps {
  readonly viewport: Viewport;
  /** Called once the land of the view is drawn, as far as it can be had; never where none can. */
  readonly onDrawn: () => void;
}

/** The land, each cell at the level of detail made for the zoom. */
export function Basemap({ viewport, onDrawn }: BasemapProps) {
  const loads: Loads = {
    world: useLand("world", viewport),
    region: useLand("region", viewport),
    kurils: useLand("kurils", viewport),
    okinawa: useLand("okinawa", viewport),
  };
  const statuses = Object.values(loads).map((load) => load?.status);
  const isComing = statuses.some((status) => status === "idle" || status === "loading");
  const isDrawn = !isComing && statuses.includes("ready");
  useEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);
  return landCells.flatMap((cell) => {
    const shown = shownCell(cell, loads);
    if (shown === null) return [];
    return turnsOf(cell).map((turn) => <Land key={`${cell} ${turn}`} {...shown} turn={turn} />);
  });
}
