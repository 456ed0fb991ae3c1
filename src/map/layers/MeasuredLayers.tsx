import { Suspense } from "react";
import { Loading } from "../../components/Loading.tsx";
import { lazyComponent } from "../../components/lazy-component.ts";
import { readingKey } from "../../url/view.ts";
import { useView } from "../../url/view-context.ts";
import { MapErrorBoundary } from "../MapErrorBoundary.tsx";
import { MeasureEndpoints } from "./MeasureEndpoints.tsx";

// Needed once something is measured.
const Measure = lazyComponent(() => import("./Measure.tsx"), "Measure");
const Overlay = lazyComponent(() => import("./Overlay.tsx"), "Overlay");

interface MeasuredLayersProps {
  /** Where what lies over the map goes. */
  readonly controls: HTMLElement;
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
        <Suspense fallback={<Loading isHidden />}>
          {selection.kind === "measure" && <Measure controls={controls} />}
          {selection.kind === "overlay" && (
            <Overlay key={selection.group} overlay={selection} controls={controls} />
          )}
        </Suspense>
      </MapErrorBoundary>
    </>
  );
}
