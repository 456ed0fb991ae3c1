import { createPart, usePart } from "../../state/part.ts";
import { useView } from "../../state/view-context.ts";
import { readingKey } from "../../state/view-state.ts";
import { MapBoundary } from "../MapBoundary.tsx";
import { EndPicks } from "./EndPicks.tsx";

// Needed once something is measured.
const measureLayer = createPart(() => import("./MeasureLayer.tsx"));
const overlayLayer = createPart(() => import("./OverlayLayer.tsx"));

interface MeasuredLayersProps {
  /** Where what lies over the map goes. */
  readonly controls: HTMLElement;
}

function LateMeasure({ controls }: MeasuredLayersProps) {
  const part = usePart(measureLayer);
  return part === null ? null : <part.MeasureLayer controls={controls} />;
}

function LateOverlay({ controls }: MeasuredLayersProps) {
  const part = usePart(overlayLayer);
  const { selection } = useView().view;
  if (part === null || selection.kind !== "overlay") return null;
  return <part.OverlayLayer key={selection.group} overlay={selection} controls={controls} />;
}

/** What the measuring tools draw, while they are open; its failure leaves the rest of the map. */
export function MeasuredLayers({ controls }: MeasuredLayersProps) {
  const { selection } = useView().view;
  return (
    <>
      {selection.kind === "measure" && <EndPicks />}
      <MapBoundary message="map.toolFailed" controls={controls} resetKeys={[readingKey(selection)]}>
        {selection.kind === "measure" && <LateMeasure controls={controls} />}
        {selection.kind === "overlay" && <LateOverlay controls={controls} />}
      </MapBoundary>
    </>
  );
}
