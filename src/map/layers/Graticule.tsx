import type { BBox } from "geojson";
import { type Polyline, polyline } from "leaflet";
import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import { graticuleLines } from "../../geometry/graticule.ts";
import { toTurnedLatLng } from "../projection.ts";
import { useViewport } from "../use-viewport.ts";

/** Meridians and parallels over the sea, drawn for the viewport and a margin around it. */
export function Graticule() {
  const map = useMap();
  const { zoom, bounds } = useViewport();
  const lines = useRef<Polyline | null>(null);

  useEffect(() => {
    const layer = polyline([], { pane: "graticule", className: "graticule", interactive: false });
    lines.current = layer.addTo(map);
    return () => {
      layer.remove();
    };
  }, [map]);

  useEffect(() => {
    const area = bounds.pad(0.5);
    const box: BBox = [area.getWest(), area.getSouth(), area.getEast(), area.getNorth()];
    // The map's own longitudes, which run on where it goes round.
    const drawn = graticuleLines(box, zoom);
    lines.current?.setLatLngs(drawn.map((line) => line.map((each) => toTurnedLatLng(each, 0))));
  }, [zoom, bounds]);
  return null;
}
