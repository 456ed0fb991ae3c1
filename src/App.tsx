import { type ReactNode, type RefObject, useRef, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useMessages } from "./i18n/use-messages.ts";
import type { ExplorerMapProps } from "./map/ExplorerMap.tsx";
import { AfterMap } from "./panels/AfterMap.tsx";
import { CompareButton } from "./panels/CompareButton.tsx";
import { GeoNotices } from "./panels/GeoNotices.tsx";
import { LinkNotice } from "./panels/LinkNotice.tsx";
import { Masthead } from "./panels/Masthead.tsx";
import { ScenarioControl } from "./panels/ScenarioControl.tsx";
import { ScenarioLine } from "./panels/ScenarioLine.tsx";
import { SheetButtons, type SheetHeight } from "./panels/SheetButtons.tsx";
import { SidePanel } from "./panels/SidePanel.tsx";
import { StatusLine } from "./panels/StatusLine.tsx";
import { SearchBox } from "./panels/search/SearchBox.tsx";
import { ThemeButton } from "./panels/ThemeButton.tsx";
import { DetailHeadingContext, usePanelFocus } from "./panels/use-panel-focus.ts";
import type { Camera } from "./state/camera.ts";
import { EndPickingContext, useEndPicking } from "./state/end-picking.ts";
import type { Misfit } from "./state/link-misfits.ts";
import { askAgain, createPart, usePart } from "./state/part.ts";
import { useTheme } from "./state/theme.ts";
import { useDrawnIslands } from "./state/use-drawn-islands.ts";
import { MeasuredContext, useMeasured } from "./state/use-measured.ts";
import { useViewState } from "./state/use-view-state.ts";
import { ViewContext, type ViewContextValue } from "./state/view-context.ts";
import { Notice } from "./ui/Notice.tsx";

// Leaflet and all that draws with it: not needed to read.
const mapPart = createPart(() => import("./map/ExplorerMap.tsx"));

const sidePanel = <SidePanel />;

interface LateMapProps extends ExplorerMapProps {
  readonly isLoading: boolean;
}

/** The map once its code is there, with a word while it or the islands are on their way. */
function LateMap({ isLoading, ...props }: LateMapProps) {
  const { t } = useMessages();
  const part = usePart(mapPart);
  return (
    <>
      {(part === null || isLoading) && <p className="map-loading">{t("map.loading")}</p>}
      {part !== null && <part.ExplorerMap {...props} />}
    </>
  );
}

interface ContextsProps {
  readonly viewContext: ViewContextValue;
  readonly shownCamera: RefObject<Camera | null>;
  readonly children: ReactNode;
}

/** What is handed down to all parts of the page: the view, and what is measured in it. */
function Contexts({ viewContext, shownCamera, children }: ContextsProps) {
  const { selection } = viewContext.view;
  const measured = useMeasured(selection);
  const endPicking = useEndPicking(selection, shownCamera);
  return (
    <ViewContext value={viewContext}>
      <MeasuredContext value={measured}>
        <EndPickingContext value={endPicking}>{children}</EndPickingContext>
      </MeasuredContext>
    </ViewContext>
  );
}

interface AppProps {
  /** Parts of the link that were dropped before the page read it. */
  readonly misfits: readonly Misfit[];
}

/** The explorer: the column to read in, the map, and the view state they share. */
export function App({ misfits }: AppProps) {
  const { t } = useMessages();
  const shownCamera = useRef<Camera | null>(null);
  const region = useRef<HTMLElement>(null);
  const viewContext = useViewState(shownCamera);
  const { view, acts } = viewContext;
  const [sheet, setSheet] = useState<SheetHeight>("half");
  // Asked for at once, while the map itself is still on its way.
  const { isLoading } = useDrawnIslands(false);
  useTheme(view.theme);
  const detailHeading = usePanelFocus(view);

  return (
    <Contexts viewContext={viewContext} shownCamera={shownCamera}>
      <a className="skip-link" href="#map">
        {t("skip.map")}
      </a>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what is open wherever focus is */}
      <div
        className="explorer"
        data-sheet={sheet}
        onKeyDown={(event) => {
          if (event.key === "Escape" && view.selection.kind !== "none") acts.close();
        }}
      >
        <main className="side" tabIndex={-1}>
          <SheetButtons height={sheet} onHeight={setSheet} />
          <div className="side-scroll">
            <SearchBox />
            <Masthead />
            <LinkNotice misfits={misfits} />
            <GeoNotices />
            <ScenarioLine />
            <DetailHeadingContext value={detailHeading}>
              <AfterMap>{sidePanel}</AfterMap>
            </DetailHeadingContext>
          </div>
        </main>
        <section
          className="map-region"
          id="map"
          aria-label={t("map.region")}
          aria-busy={isLoading}
          ref={region}
          tabIndex={-1}
        >
          <div className="top-controls" data-control data-covers>
            <ScenarioControl />
            <CompareButton />
          </div>
          <ThemeButton />
          <ErrorBoundary
            onReset={askAgain}
            fallbackRender={({ resetErrorBoundary }) => (
              <Notice act={{ label: t("notice.retry"), onAct: resetErrorBoundary }}>
                <p>{t("map.failed")}</p>
              </Notice>
            )}
          >
            <LateMap region={region} shownCamera={shownCamera} isLoading={isLoading} />
          </ErrorBoundary>
        </section>
        <StatusLine misfits={misfits} />
      </div>
    </Contexts>
  );
}
