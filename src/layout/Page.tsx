import { Suspense, useState } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { MapRegion } from "../map/MapRegion.tsx";
import { Patterns } from "../map/symbols/Patterns.tsx";
import { StoryBar } from "../panels/story/StoryBar.tsx";
import { useTheme } from "../store/theme.ts";
import type { InvalidParam } from "../url/sanitise.ts";
import { useView } from "../url/view-context.ts";
import { DataNotices } from "./DataNotices.tsx";
import { DeferredView } from "./DeferredView.tsx";
import { LateOffline } from "./LateOffline.tsx";
import { LinkNotice } from "./LinkNotice.tsx";
import { Masthead } from "./Masthead.tsx";
import { ScenarioBar } from "./ScenarioBar.tsx";
import type { SheetHeight } from "./SheetButtons.tsx";
import { SheetHandle } from "./SheetHandle.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { SideTabs } from "./SideTabs.tsx";
import { StatusLine } from "./StatusLine.tsx";

// The same element on every render, so that it follows the view in its own time.
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
  const { story, selection } = view;
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
        onKeyDown={({ key }) => {
          if (key === "Escape" && story === null && selection.kind !== "none") actions.close();
        }}
      >
        <main className="side" id="reading" tabIndex={-1}>
          <div className="side-head">
            <SheetHandle height={sheet} onHeight={setSheet} />
            <Masthead />
            <SideTabs />
          </div>
          <div className="side-scroll">
            <LinkNotice invalidParams={invalidParams} />
            <LateOffline />
            <DataNotices />
            {/* A boundary of its own: the map does not wait until all links here are live. */}
            <Suspense>
              <DeferredView>{sidePanel}</DeferredView>
            </Suspense>
          </div>
          {story !== null && <StoryBar step={story} />}
        </main>
        <Patterns />
        <MapRegion>
          <ScenarioBar />
        </MapRegion>
        <StatusLine />
      </div>
    </>
  );
}
