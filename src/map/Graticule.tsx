import { type LatLngExpression, type Polyline, polyline } from "leaflet";
import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import { useViewport } from "./use-viewport.ts";

/** Degrees between lines, by zoom: four to ten lines across the screen at any scale. */
function spacingAt(zoom: number): number {
  if (zoom < 3) return 30;
  if (zoom < 5) return 10;
  if (zoom < 7) return 5;
  if (zoom < 9) return 1;
  return zoom < 11 ? 0.5 : 0.1;
}

function steps(from: number, to: number, spacing: number): number[] {
  const first = Math.floor(from / spacing);
  const count = Math.ceil(to / spacing) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * spacing);
}

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
    const spacing = spacingAt(zoom);
    const [west, east] = [area.getWest(), area.getEast()];
    const [south, north] = [Math.max(area.getSouth(), -85), Math.min(area.getNorth(), 85)];
    const line = (...ends: LatLngExpression[]) => ends;
    lines.current?.setLatLngs([
      ...steps(west, east, spacing).map((lng) => line([south, lng], [north, lng])),
      ...steps(south, north, spacing).map((lat) => line([lat, west], [lat, east])),
    ]);
  }, [zoom, bounds]);
  return null;
}
