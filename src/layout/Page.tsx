import { Suspense, useState } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { MapRegion } from "../map/MapRegion.tsx";
import { Patterns } from "../map/symbols/Patterns.tsx";
import { useTheme } from "../store/theme.ts";
import type { InvalidParam } from "../url/sanitise.ts";
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

// The same elements on every render, so that they follow the view in their own time.
const scenarioLine = <ScenarioSummary />;
const sidePanel = <SidePanel />;

interface PageProps {
  /** Parts of the link that were dropped before the page read it. */
  readonly invalidParams: readonly InvalidParam[];
}

/** All that is seen: the column to read in, and the map. */
export function Page({ invalidParams }: PageProps) {
  const { t } = useMessages();
  const { view, actions } = useView();
  const [sheet, setSheet] = useState<SheetHeight>("half");
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
        <MapRegion>
          <div className="top-controls" data-control data-covers>
            <ScenarioControl />
            <CompareButton />
          </div>
          <ThemeButton />
        </MapRegion>
        <StatusLine />
      </div>
    </>
  );
}
