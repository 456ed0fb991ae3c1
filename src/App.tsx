import { type ReactNode, type RefObject, useMemo, useRef } from "react";
import { Page } from "./layout/Page.tsx";
import { EndPickingContext, useEndPicking } from "./store/measure-endpoints.ts";
import { MeasuredContext, useMeasured } from "./store/use-measurement.ts";
import type { Camera } from "./url/camera-param.ts";
import type { InvalidParam } from "./url/sanitise.ts";
import { useViewState } from "./url/use-url-state.ts";
import { CameraContext, ViewContext, type ViewContextValue } from "./url/view-context.ts";

interface ContextsProps {
  readonly viewContext: ViewContextValue;
  readonly camera: Camera | null;
  readonly shownCamera: RefObject<Camera | null>;
  /** The same element on every render, so that only who reads what has changed is rendered. */
  readonly children: ReactNode;
}

/** What is handed down to all parts of the page: the view, and what is measured in it. */
function Contexts({ viewContext, camera, shownCamera, children }: ContextsProps) {
  const { selection } = viewContext.view;
  const measured = useMeasured(selection);
  const endPicking = useEndPicking(selection, shownCamera);
  return (
    <CameraContext value={camera}>
      <ViewContext value={viewContext}>
        <MeasuredContext value={measured}>
          <EndPickingContext value={endPicking}>{children}</EndPickingContext>
        </MeasuredContext>
      </ViewContext>
    </CameraContext>
  );
}

interface AppProps {
  /** Parts of the link that were dropped before the page read it. */
  readonly invalidParams: readonly InvalidParam[];
}

/** The explorer: the page, and the view state that all of it shares. */
export function App({ invalidParams }: AppProps) {
  const shownCamera = useRef<Camera | null>(null);
  const { viewContext, camera } = useViewState(shownCamera);
  const page = useMemo(
    () => <Page invalidParams={invalidParams} shownCamera={shownCamera} />,
    [invalidParams],
  );
  return (
    <Contexts viewContext={viewContext} camera={camera} shownCamera={shownCamera}>
      {page}
    </Contexts>
  );
}
