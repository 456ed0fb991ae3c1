import { useEffect, useEffectEvent, useLayoutEffect, useState } from "react";
import { useMap, useMapEvent } from "react-leaflet";
import type { Viewport } from "../use-viewport.ts";

/** How often the map's pixels got a new origin. */
export function usePixelResets(): number {
  const [resets, setResets] = useState(0);
  useMapEvent("viewreset", () => setResets((count) => count + 1));
  return resets;
}

/**
 * Hides the pane of names while the map zooms, flies or is put elsewhere, until they are placed for what
 * it shows then: they would name something else on the way. Pans move them along.
 * @param names changes with the names
 */
export function useSteadyPane(
  { zoom, bounds }: Viewport,
  names: unknown,
  paneName: "labels" | "facility-labels" = "labels",
): void {
  const map = useMap();
  const show = useEffectEvent(() => {
    const isCurrent = zoom === map.getZoom() && bounds.equals(map.getBounds(), 0);
    if (isCurrent) delete map.getPane(paneName)?.dataset["hidden"];
  });
  useEffect(() => {
    let isZooming = false;
    const hide = () => {
      const pane = map.getPane(paneName);
      if (pane !== undefined) pane.dataset["hidden"] = "true";
    };
    const listeners = {
      zoomstart: () => {
        isZooming = true;
        hide();
      },
      zoomend: () => {
        isZooming = false;
      },
      viewreset: hide,
      // Where it has come back to what names are placed for, nothing places them anew.
      moveend: () => {
        if (!isZooming) show();
      },
    };
    map.on(listeners);
    return () => {
      map.off(listeners);
    };
  }, [map, paneName]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new names are placed for the viewport
  useLayoutEffect(show, [names]);
}
