import type { RefObject } from "react";
import { createPortal } from "react-dom";
import { LazyBoundary } from "../components/LazyBoundary.tsx";
import { Loading } from "../components/Loading.tsx";
import { lazyComponent } from "../components/lazy-component.ts";
import { handoverOf } from "../content/handover.ts";
import type { PlaceIndex } from "../dossier/place-index.ts";
import type { SeaLines } from "../scenario/sea-lines.ts";
import { useView } from "../url/view-context.ts";
import { shownZones } from "./shown-zones.ts";
import type { Viewport } from "./use-viewport.ts";

const Sea = lazyComponent(() => import("./layers/Sea.tsx"), "Sea");
const Compare = lazyComponent(() => import("./controls/Compare.tsx"), "Compare");

interface ShownSeaProps {
  readonly viewport: Viewport;
  readonly index: PlaceIndex;
  readonly region: RefObject<HTMLElement | null>;
  /** The element over the map for controls. */
  readonly controls: HTMLElement;
  readonly onLines: (lines: SeaLines | null) => void;
}

/** The computed sea of the view, and the divider of a comparison, each loaded when it is wanted. */
export function ShownSea({ viewport, index, region, controls, onLines }: ShownSeaProps) {
  const { view } = useView();
  const { scenario, compare, hold } = view;
  const zones = shownZones(view);
  return (
    <>
      <LazyBoundary message="sea.failed" fallback={<Loading isHidden />} noticeIn={controls}>
        {zones.length > 0 && (
          <Sea
            zones={zones}
            handedOver={handoverOf(scenario, hold)}
            compare={compare === null ? null : handoverOf(compare, hold)}
            isOwn={scenario === "own"}
            viewport={viewport}
            region={region}
            onLines={onLines}
          />
        )}
      </LazyBoundary>
      <LazyBoundary message="sea.failed" fallback={<Loading isHidden />} noticeIn={controls}>
        {compare !== null &&
          createPortal(<Compare compare={compare} index={index} viewport={viewport} />, controls)}
      </LazyBoundary>
    </>
  );
}
