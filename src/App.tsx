import { type ReactNode, type RefObject, useMemo, useRef } from "react";
import { Page } from "./Page.tsx";
import type { Camera } from "./state/camera.ts";
import { EndPickingContext, useEndPicking } from "./state/end-picking.ts";
import type { Misfit } from "./state/link-misfits.ts";
import { MeasuredContext, useMeasured } from "./state/use-measured.ts";
import { useViewState } from "./state/use-view-state.ts";
import { CameraContext, ViewContext, type ViewContextValue } from "./state/view-context.ts";

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
  readonly misfits: readonly Misfit[];
}

/** The explorer: the page, and the view state that all of it shares. */
export function App({ misfits }: AppProps) {
  const shownCamera = useRef<Camera | null>(null);
  const { viewContext, camera } = useViewState(shownCamera);
  const page = useMemo(() => <Page misfits={misfits} shownCamera={shownCamera} />, [misfits]);
  return (
    <Contexts viewContext={viewContext} camera={camera} shownCamera={shownCamera}>
      {page}
    </Contexts>
  );
}
