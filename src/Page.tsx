import { type RefObject, Suspense, use, useCallback, useRef, useState } from "react";
import { useMessages } from "./i18n/use-messages.ts";
import { MapBoundary } from "./map/MapBoundary.tsx";
import { MapRegion } from "./map/MapRegion.tsx";
import type { MapProps } from "./map/map-props.ts";
import { MarkPatterns } from "./map/marks/MarkPatterns.tsx";
import { HomeFrame, StillMapContext } from "./map/still/HomeFrame.tsx";
import { AfterMap } from "./panels/frame/AfterMap.tsx";
import { GeoNotices } from "./panels/frame/GeoNotices.tsx";
import { LinkNotice } from "./panels/frame/LinkNotice.tsx";
import { Masthead } from "./panels/frame/Masthead.tsx";
import { SheetButtons, type SheetHeight } from "./panels/frame/SheetButtons.tsx";
import { SidePanel } from "./panels/frame/SidePanel.tsx";
import { StatusLine } from "./panels/frame/StatusLine.tsx";
import { ThemeButton } from "./panels/frame/ThemeButton.tsx";
import { DetailHeadingContext, usePanelFocus } from "./panels/frame/use-panel-focus.ts";
import { LateOffline } from "./panels/offline/LateOffline.tsx";
import { CompareButton } from "./panels/scenarios/CompareButton.tsx";
import { ScenarioControl } from "./panels/scenarios/ScenarioControl.tsx";
import { ScenarioLine } from "./panels/scenarios/ScenarioLine.tsx";
import { SearchBox } from "./panels/search/SearchBox.tsx";
import type { Camera } from "./state/camera.ts";
import type { Misfit } from "./state/link-misfits.ts";
import { createPart, usePart } from "./state/part.ts";
import { useTheme } from "./state/theme.ts";
import { CameraContext, useView } from "./state/view-context.ts";
import { lightsList, type ViewState } from "./state/view-state.ts";

// Leaflet and all that draws with it: not needed to read.
const mapPart = createPart(() => import("./map/ExplorerMap.tsx"));

// The same elements on every render, so that they follow the view in their own time.
const scenarioLine = <ScenarioLine />;
const sidePanel = <SidePanel />;

/** The map once its code is there. */
function LateMap(props: MapProps) {
  const part = usePart(mapPart);
  return part !== null && <part.ExplorerMap {...props} />;
}

/** Whether a view is the one the page is rendered ahead with, as far as the map shows it. */
function isAtHome(view: ViewState, camera: Camera | null): boolean {
  const { selection, scenario, compare } = view;
  const isOfToday = scenario === "today" && compare === null;
  return selection.kind === "none" && camera === null && isOfToday && !lightsList(view);
}

interface PageProps {
  /** Parts of the link that were dropped before the page read it. */
  readonly misfits: readonly Misfit[];
  /** What the map shows at the moment, null before it is there. */
  readonly shownCamera: RefObject<Camera | null>;
}

/** All that is seen: the column to read in, and the map. */
export function Page({ misfits, shownCamera }: PageProps) {
  const { t } = useMessages();
  const { view, acts } = useView();
  const region = useRef<HTMLElement>(null);
  const [sheet, setSheet] = useState<SheetHeight>("half");
  const hasStill = use(StillMapContext) !== "";
  const [isLive, setLive] = useState(false);
  const onLive = useCallback(() => setLive(true), []);
  // Read only as long as it matters, for whoever reads it is rendered with every move of the map.
  const isStill = hasStill && !isLive && isAtHome(view, use(CameraContext));
  useTheme(view.theme);
  const detailHeading = usePanelFocus(view);

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
          if (event.key === "Escape" && view.selection.kind !== "none") acts.close();
        }}
      >
        <main className="side" tabIndex={-1}>
          <SheetButtons height={sheet} onHeight={setSheet} />
          <div className="side-scroll">
            <SearchBox />
            <Masthead />
            <LinkNotice misfits={misfits} />
            <LateOffline />
            <GeoNotices />
            <AfterMap>{scenarioLine}</AfterMap>
            <DetailHeadingContext value={detailHeading}>
              {/* A boundary of its own: the map does not wait until all links here are live. */}
              <Suspense>
                <AfterMap>{sidePanel}</AfterMap>
              </Suspense>
            </DetailHeadingContext>
          </div>
        </main>
        <MarkPatterns />
        <MapRegion region={region} isStill={isStill}>
          <div className="top-controls" data-control data-covers>
            <ScenarioControl />
            <CompareButton />
          </div>
          <ThemeButton />
          <HomeFrame isStill={isStill} />
          <MapBoundary message="map.failed">
            <LateMap region={region} shownCamera={shownCamera} onLive={onLive} isStill={isStill} />
          </MapBoundary>
        </MapRegion>
        <StatusLine misfits={misfits} />
      </div>
    </>
  );
}
