import type { LatLngBounds, Map as LeafletMap } from "leaflet";
import { useCallback, useEffect, useState, useTransition } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { markPending } from "../components/pending.ts";

/** The part of the earth on screen once the map rests. */
export interface Viewport {
  readonly zoom: number;
  readonly bounds: LatLngBounds;
}

function viewportOf(map: LeafletMap): Viewport {
  return { zoom: map.getZoom(), bounds: map.getBounds() };
}

/** The viewport, renewed each time the map comes to rest elsewhere. */
export function useViewport(): Viewport {
  const map = useMap();
  const [viewport, setViewport] = useState(() => viewportOf(map));
  const renew = useCallback(() => {
    const next = viewportOf(map);
    setViewport((last) =>
      last.zoom === next.zoom && last.bounds.equals(next.bounds, 0) ? last : next,
    );
  }, [map]);
  // Layers move along with the map: names and lists need not hold up the picture.
  const [isRenewing, startTransition] = useTransition();
  const renewAfterMove = useCallback(() => startTransition(renew), [renew]);
  useEffect(() => (isRenewing ? markPending() : undefined), [isRenewing]);
  useMapEvents({ moveend: renewAfterMove, zoomend: renew });
  // The map may have been put elsewhere between the first render and here.
  useEffect(renew, [renew]);
  return viewport;
}
