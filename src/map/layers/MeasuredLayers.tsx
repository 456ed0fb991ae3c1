import { createPart, usePart } from "../../dossier/part.ts";
import { readingKey } from "../../url/view.ts";
import { useView } from "../../url/view-context.ts";
import { MapErrorBoundary } from "../MapErrorBoundary.tsx";
import { MeasureEndpoints } from "./MeasureEndpoints.tsx";

// Needed once something is measured.
const measureLayer = createPart(() => import("./Measure.tsx"));
const overlayLayer = createPart(() => import("./Overlay.tsx"));

interface MeasuredLayersProps {
  /** Where what lies over the map goes. */
  readonly controls: HTMLElement;
}

function LateMeasure({ controls }: MeasuredLayersProps) {
  const part = usePart(measureLayer);
  return part === null ? null : <part.Measure controls={controls} />;
}

function LateOverlay({ controls }: MeasuredLayersProps) {
  const part = usePart(overlayLayer);
  const { selection } = useView().view;
  if (part === null || selection.kind !== "overlay") return null;
  return <part.Overlay key={selection.group} overlay={selection} controls={controls} />;
}

/** What the measuring tools draw, while they are open; its failure leaves the rest of the map. */
export function MeasuredLayers({ controls }: MeasuredLayersProps) {
  const { selection } = useView().view;
  return (
    <>
      {selection.kind === "measure" && <MeasureEndpoints />}
      <MapErrorBoundary
        message="map.toolFailed"
        controls={controls}
        resetKeys={[readingKey(selection)]}
      >
        {selection.kind === "measure" && <LateMeasure controls={controls} />}
        {selection.kind === "overlay" && <LateOverlay controls={controls} />}
      </MapErrorBoundary>
    </>
  );
}
