import type { Path } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";

/**
 * Keeps paths on the map while a component shows them.
 * @param paths the same list for as long as nothing about them changes
 */
export function usePaths(paths: readonly Path[]): void {
  const map = useMap();
  useEffect(() => {
    for (const path of paths) path.addTo(map);
    return () => {
      for (const path of paths) path.remove();
    };
  }, [map, paths]);
}
