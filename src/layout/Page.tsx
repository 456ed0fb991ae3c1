import { Suspense, use, useCallback, useEffect, useRef, useState, useTransition } from "react";
import { lazyComponent } from "../components/lazy-component.ts";
import { markPending } from "../components/pending.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { MapErrorBoundary } from "../map/MapErrorBoundary.tsx";
import { MapRegion } from "../map/MapRegion.tsx";
import type { MapProps } from "../map/map-props.ts";
import { HomeFrame, StillMapContext } from "../map/still/HomeFrame.tsx";
import { Patterns } from "../map/symbols/Patterns.tsx";
import { useTheme } from "../store/theme.ts";
import type { Camera } from "../url/camera-param.ts";
import type { InvalidParam } from "../url/sanitise.ts";
import { useLinkCamera } from "../url/use-url-state.ts";
import { highlightsList, type ViewState } from "../url/view.ts";
import { useView } from "../url/view-context.ts";
import { CompareButton } from "./CompareButton.tsx";
import { DataNotices } from "./DataNotices.tsx";
import { DeferredView } from "./DeferredView.tsx";
import { LateOffline } from "./LateOffline.tsx";
import { LinkNotice } from "./LinkNotice.tsx";
import { Masthead } from "./Masthead.tsx";
import { ScenarioControl } from "./ScenarioControl.tsx";
import { ScenarioSummary } from "./ScenarioSummary.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SheetButtons, type SheetHeight } from "./SheetButtons.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { ThemeButton } from "./ThemeButton.tsx";

// Leaflet and all that draws with it: not needed to read.
const MapView = lazyComponent(() => import("../map/MapView.tsx"), "MapView");

// The same elements on every render, so that they follow the view in their own time.
const scenarioLine = <ScenarioSummary />;
const sidePanel = <SidePanel />;

/** The map once its code is there; never prerendered. */
function LateMap(props: MapProps) {
  const [isMounted, setMounted] = useState(false);
  // In a transition it is shown as soon as it is there; after a fallback React waits up to 300 ms.
  const [isLoading, startTransition] = useTransition();
  useEffect(() => startTransition(() => setMounted(true)), []);
  useEffect(() => (isLoading ? markPending() : undefined), [isLoading]);
  return <Suspense>{isMounted && <MapView {...props} />}</Suspense>;
}

/** Whether a view is the one the page is rendered ahead with, as far as the map shows it. */
function isAtHome(view: ViewState, camera: Camera | null): boolean {
  const { selection, scenario, compare } = view;
  const isOfToday = scenario === "today" && compare === null;
  return selection.kind === "none" && camera === null && isOfToday && !highlightsList(view);
}

interface PageProps {
  /** Parts of the link that were dropped before the page read it. */
  readonly invalidParams: readonly InvalidParam[];
}

/** All that is seen: the column to read in, and the map. */
export function Page({ invalidParams }: PageProps) {
  const { t } = useMessages();
  const { view, actions } = useView();
  const region = useRef<HTMLElement>(null);
  const shownCamera = useRef<Camera | null>(null);
  const [sheet, setSheet] = useState<SheetHeight>("half");
  const hasStill = use(StillMapContext) !== "";
  const [isLive, setLive] = useState(false);
  const onLive = useCallback(() => setLive(true), []);
  const camera = useLinkCamera();
  const isStill = hasStill && !isLive && isAtHome(view, camera);
  useTheme(view.theme);

  return (
    <>
      <a className="skip-link" href="#map">
        {t("skip.map")}
      </a>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what is open wherever focus is */}
      <div
        className="explorer"
        data-sheet={sheet}
        onKeyDown={(event) => {
          if (event.key === "Escape" && view.selection.kind !== "none") actions.close();
        }}
      >
        <main className="side" tabIndex={-1}>
          <SheetButtons height={sheet} onHeight={setSheet} />
          <div className="side-scroll">
            <SearchBox />
            <Masthead />
            <LinkNotice invalidParams={invalidParams} />
            <LateOffline />
            <DataNotices />
            <DeferredView>{scenarioLine}</DeferredView>
            {/* A boundary of its own: the map does not wait until all links here are live. */}
            <Suspense>
              <DeferredView>{sidePanel}</DeferredView>
            </Suspense>
          </div>
        </main>
        <Patterns />
        <MapRegion region={region} isStill={isStill}>
          <div className="top-controls" data-control data-covers>
            <ScenarioControl />
            <CompareButton />
          </div>
          <ThemeButton />
          <HomeFrame isStill={isStill} />
          <MapErrorBoundary message="map.failed">
            <LateMap region={region} shownCamera={shownCamera} onLive={onLive} isStill={isStill} />
          </MapErrorBoundary>
        </MapRegion>
        <StatusLine />
      </div>
    </>
  );
}
