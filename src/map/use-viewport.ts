import type { LatLngBounds } from "leaflet";
import { useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";

/** What is on screen once the map rests. */
export interface Viewport {
  readonly zoom: number;
  readonly bounds: LatLngBounds;
}

/** The viewport, renewed each time the map comes to rest. */
export function useViewport(): Viewport {
  const map = useMap();
  const read = (): Viewport => ({ zoom: map.getZoom(), bounds: map.getBounds() });
  const [viewport, setViewport] = useState(read);
  useMapEvents({ moveend: () => setViewport(read()), zoomend: () => setViewport(read()) });
  return viewport;
}
