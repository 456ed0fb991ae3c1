import { useEffect, useMemo } from "react";
import { Polygon, Polyline } from "react-leaflet";
import type { CellLand } from "../../geometry/land-topology.ts";
import { turnsOf } from "../cell-turns.ts";
import { toShiftedLatLng } from "../projection.ts";
import type { ShownCell, ShownLand } from "../use-shown-land.ts";

interface CellProps extends ShownCell {
  /** How many degrees further east it is drawn. */
  readonly turn: number;
}

/** The land of one cell: the glow along the coast, the land and the coastline. */
function Cell({ land, isFinest, turn }: CellProps) {
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

interface BasemapProps {
  readonly land: ShownLand;
  /** Called once the land of the view is drawn, as far as it can be had; never where none can. */
  readonly onDrawn: () => void;
}

/** The land, each cell at the level of detail made for the zoom. */
export function Basemap({ land: { cells, isDrawn }, onDrawn }: BasemapProps) {
  useEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);
  return cells.flatMap((shown) =>
    turnsOf(shown.cell).map((turn) => (
      <Cell key={`${shown.cell} ${turn}`} {...shown} turn={turn} />
    )),
  );
}
