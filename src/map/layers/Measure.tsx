import "../../styles/measure.css";
import { divIcon, type LayerGroup, layerGroup, marker } from "leaflet";
import { useEffect } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import type { Measurement } from "../../scenario/measure.ts";
import { useMeasuredContext } from "../../store/use-measurement.ts";
import { toLatLng } from "../projection.ts";
import { FineLine } from "../symbols/fine-line.ts";
import { onMap } from "../world-copies.ts";

/** The line with a casing under it, and its ends, which the panel calls A and B too. */
function layersOf({ line, from, to }: Measurement): LayerGroup {
  const style = { pane: "measured", interactive: false, smoothFactor: 0.1 };
  const lines = onMap([line]);
  const ends = [
    ["A", from],
    ["B", to],
  ] as const;
  return layerGroup([
    new FineLine(lines, { ...style, className: "measured-casing" }),
    new FineLine(lines, { ...style, className: "measured-line" }),
    ...ends.map(([letter, position]) => {
      const icon = divIcon({ className: "measured-end", html: letter, iconSize: [22, 22] });
      const options = { icon, pane: "measured", interactive: false, keyboard: false };
      return marker(toLatLng(position), options);
    }),
  ]);
}

interface MeasureLayerProps {
  /** Where the cross at the middle of the map goes: over the map. */
  readonly controls: HTMLElement;
}

/** The measured line on the map, and the cross at the middle of the map. */
export function Measure({ controls }: MeasureLayerProps) {
  const map = useMap();
  const measured = useMeasuredContext();
  const measurement = measured.status === "distance" ? measured.measurement : null;

  useEffect(() => {
    if (measurement === null) return;
    const layers = layersOf(measurement).addTo(map);
    return () => {
      layers.remove();
    };
  }, [map, measurement]);

  return createPortal(<div className="crosshair" aria-hidden="true" />, controls);
}
