import "../../styles/measure.css";
import { divIcon } from "leaflet";
import { useMemo } from "react";
import { createPortal } from "react-dom";
import { Marker, Polyline } from "react-leaflet";
import type { Measurement } from "../../scenario/measure.ts";
import { toLatLng } from "../projection.ts";
import { onMap } from "../world-copies.ts";

// The ends, which the panel calls A and B, too.
const icons = {
  from: divIcon({ className: "measured-end", html: "A", iconSize: [22, 22] }),
  to: divIcon({ className: "measured-end", html: "B", iconSize: [22, 22] }),
};

function MeasuredLine({ measurement }: { readonly measurement: Measurement }) {
  const { line, from, to } = measurement;
  const positions = useMemo(() => onMap([line]), [line]);
  const options = { pane: "measured", interactive: false } as const;
  const path = { ...options, positions, smoothFactor: 0.1 };
  const end = { ...options, keyboard: false };
  return (
    <>
      <Polyline {...path} className="measured-casing" />
      <Polyline {...path} className="measured-line" />
      <Marker {...end} position={toLatLng(from)} icon={icons.from} />
      <Marker {...end} position={toLatLng(to)} icon={icons.to} />
    </>
  );
}

interface MeasureProps {
  /** Null while nothing is measured yet. */
  readonly measurement: Measurement | null;
  /** The element over the map for the cross at its middle. */
  readonly controls: HTMLElement;
}

/** The measured line with its casing and ends, and the cross at the middle of the map. */
export function Measure({ measurement, controls }: MeasureProps) {
  return (
    <>
      {measurement !== null && <MeasuredLine measurement={measurement} />}
      {createPortal(<div className="crosshair" aria-hidden="true" />, controls)}
    </>
  );
}
