import "../styles/measure.css";
import { divIcon, type LayerGroup, layerGroup, marker } from "leaflet";
import { useEffect, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useMap, useMapEvents } from "react-leaflet";
import type { Measurement } from "../scenario/measuring.ts";
import { usePickEnd } from "../state/end-picking.ts";
import { linkPosition } from "../state/measure-link.ts";
import { useMeasuredContext } from "../state/use-measured.ts";
import { FineLine } from "./fine-line.ts";
import { toLatLng } from "./to-lat-lng.ts";
import { fromMapLng } from "./to-map-lng.ts";
import { onMap } from "./turns-on-map.ts";

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

/** Lets a click, or Enter for the middle of the map, set the end that is next. */
function useEndPickingOnMap(): void {
  const map = useMap();
  const pick = usePickEnd();
  const latest = useRef(pick);
  useLayoutEffect(() => {
    latest.current = pick;
  }, [pick]);

  useMapEvents({
    click: ({ latlng: { lat, lng }, originalEvent }) => {
      // Marks and names answer for themselves: they set the end to their place.
      if ((originalEvent.target as Element).closest("[data-place]") !== null) return;
      latest.current?.({ kind: "position", position: linkPosition([fromMapLng(lng), lat]) });
    },
  });

  useEffect(() => {
    const container = map.getContainer();
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (key !== "Enter" || target !== container) return;
      const { lat, lng } = map.getCenter();
      latest.current?.({ kind: "position", position: linkPosition([fromMapLng(lng), lat]) });
    };
    container.addEventListener("keydown", onKeyDown);
    // Two quick clicks set two ends.
    map.doubleClickZoom.disable();
    return () => {
      container.removeEventListener("keydown", onKeyDown);
      map.doubleClickZoom.enable();
    };
  }, [map]);
}

interface MeasureLayerProps {
  /** Where the cross at the middle of the map goes: over the map. */
  readonly controls: HTMLElement;
}

/** The measured line on the map, and the ways to set its ends there. */
export function MeasureLayer({ controls }: MeasureLayerProps) {
  const map = useMap();
  const measured = useMeasuredContext();
  const measurement = measured.status === "distance" ? measured.measurement : null;
  useEndPickingOnMap();

  useEffect(() => {
    if (measurement === null) return;
    const layers = layersOf(measurement).addTo(map);
    return () => {
      layers.remove();
    };
  }, [map, measurement]);

  return createPortal(<div className="crosshair" aria-hidden="true" />, controls);
}
