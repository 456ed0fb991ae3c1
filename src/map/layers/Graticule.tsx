import type { BBox } from "geojson";
import { useMemo } from "react";
import { Polyline } from "react-leaflet";
import { graticuleLines } from "../../geometry/graticule.ts";
import { toShiftedLatLng } from "../projection.ts";
import type { Viewport } from "../use-viewport.ts";

/** Meridians and parallels over the sea, drawn for the viewport and a margin around it. */
export function Graticule({ viewport: { bounds, zoom } }: { readonly viewport: Viewport }) {
  const lines = useMemo(() => {
    const area = bounds.pad(0.5);
    const box: BBox = [area.getWest(), area.getSouth(), area.getEast(), area.getNorth()];
    // The map's own longitudes, which run on where it goes round.
    return graticuleLines(box, zoom).map((line) => line.map((each) => toShiftedLatLng(each, 0)));
  }, [bounds, zoom]);
  return <Polyline pane="graticule" positions={lines} className="graticule" interactive={false} />;
}
