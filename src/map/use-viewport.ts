import type { LatLngBounds, Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";

/** What is on screen once the map rests. */
export interface Viewport {
  readonly zoom: number;
  readonly bounds: LatLngBounds;
}

function viewportOf(map: LeafletMap): Viewport {
  return { zoom: map.getZoom(), bounds: map.getBounds() };
}

/** The viewport, renewed each time the map comes to rest. */
export function useViewport(): Viewport {
  const map = useMap();
  const [viewport, setViewport] = useState(() => viewportOf(map));
  useMapEvents({
    moveend: () => setViewport(viewportOf(map)),
    zoomend: () => setViewport(viewportOf(map)),
  });
  // The map may have been put elsewhere between the first render and here.
  useEffect(() => setViewport(viewportOf(map)), [map]);
  return viewport;
}
