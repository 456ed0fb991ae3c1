import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { type SeaDrawing, seaPaths } from "./sea-drawing.ts";

interface SeaLayerProps {
  readonly drawing: SeaDrawing;
  readonly pane: string;
}

/** The computed sea under a scenario. */
export function SeaLayer({ drawing, pane }: SeaLayerProps) {
  const map = useMap();
  useEffect(() => {
    const paths = seaPaths(drawing, pane);
    for (const path of paths) path.addTo(map);
    return () => {
      for (const path of paths) path.remove();
    };
  }, [map, drawing, pane]);
  return null;
}
