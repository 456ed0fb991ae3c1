import type { Position } from "geojson";
import { useCallback } from "react";
import { LazyBoundary } from "../../components/LazyBoundary.tsx";
import { Loading } from "../../components/Loading.tsx";
import { lazyComponent } from "../../components/lazy-component.ts";
import type { Measured } from "../../store/use-measurement.ts";
import { readingKey, type Selection } from "../../url/view.ts";
import type { ViewActions } from "../../url/view-actions.ts";
import { MeasureEndpoints } from "./MeasureEndpoints.tsx";

const Measure = lazyComponent(() => import("./Measure.tsx"), "Measure");
const Overlay = lazyComponent(() => import("./Overlay.tsx"), "Overlay");

interface MeasuringToolsProps {
  readonly selection: Selection;
  readonly measured: Measured;
  readonly controls: HTMLElement;
  readonly actions: ViewActions;
}

/** The layers of the measuring tools, while one is open; their failure leaves the rest of the map. */
export function MeasuringTools({ selection, measured, controls, actions }: MeasuringToolsProps) {
  const group = selection.kind === "overlay" ? selection.group : null;
  const onMove = useCallback(
    (position: Position) => group !== null && actions.update({ kind: "overlay", group, position }),
    [actions, group],
  );
  const onLost = useCallback(() => actions.moveMap(null), [actions]);
  const measurement = measured.status === "distance" ? measured.measurement : null;
  return (
    <>
      {selection.kind === "measure" && <MeasureEndpoints />}
      <LazyBoundary
        message="map.toolFailed"
        fallback={<Loading isHidden />}
        noticeIn={controls}
        resetKeys={[readingKey(selection)]}
      >
        {selection.kind === "measure" && <Measure measurement={measurement} controls={controls} />}
        {selection.kind === "overlay" && measured.status === "outline" && (
          <Overlay
            key={selection.group}
            overlay={selection}
            found={measured}
            controls={controls}
            onMove={onMove}
            onLost={onLost}
          />
        )}
      </LazyBoundary>
    </>
  );
}
