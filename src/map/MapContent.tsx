import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { useStore } from "../components/create-store.ts";
import { LazyBoundary } from "../components/LazyBoundary.tsx";
import { Loading } from "../components/Loading.tsx";
import { lazyComponent } from "../components/lazy-component.ts";
import { handoverOf } from "../content/handover.ts";
import type { PlaceId } from "../content/places.ts";
import type { Handover } from "../content/scenarios.ts";
import { useMessages } from "../i18n/use-messages.ts";
import type { SeaLines } from "../scenario/sea-lines.ts";
import { hover, hoverOnMap, setHover } from "../store/hover.ts";
import { useMeasuredContext } from "../store/use-measurement.ts";
import { useView } from "../url/view-context.ts";
import { MapControls } from "./controls/MapControls.tsx";
import { Basemap } from "./layers/Basemap.tsx";
import { Facilities } from "./layers/Facilities.tsx";
import { Graticule } from "./layers/Graticule.tsx";
import { Islands } from "./layers/Islands.tsx";
import { MeasuringTools } from "./layers/MeasuringTools.tsx";
import type { SymbolView } from "./layers/PlaceSymbols.tsx";
import { PointedName } from "./layers/PointedName.tsx";
import { Points } from "./layers/Points.tsx";
import { createPanes } from "./panes.ts";
import { markOnce, markWhenPainted } from "./performance-marks.ts";
import { usePlacesInView } from "./places-in-view.ts";
import { ShownSea } from "./ShownSea.tsx";
import { shownZones } from "./shown-zones.ts";
import { useCamera } from "./use-camera.ts";
import { useHighlight } from "./use-highlight.ts";
import { useIslandsFirst } from "./use-islands-first.ts";
import { usePlaceClick } from "./use-place-click.ts";
import { usePlacesOnMap } from "./use-places-on-map.ts";
import { usePosterEnd } from "./use-poster-end.ts";
import { useShownLand } from "./use-shown-land.ts";
import { useViewport } from "./use-viewport.ts";

// Names come after the marks, so that the code for placing them can too.
const Labels = lazyComponent(() => import("./layers/Labels.tsx"), "Labels");

const hoverPlace = (place: PlaceId | null) => setHover(place === null ? null : hoverOnMap(place));

/** Names Leaflet's own element, which pans and zooms by the keyboard when it has focus. */
function useNamedViewport(): void {
  const map = useMap();
  const { t } = useMessages();
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", t("map.viewport"));
  }, [map, t]);
}

/** Sets the performance marks of the first islands and of each change of scenario. */
function usePerformanceMarks(hasIslands: boolean, handedOver: Handover): void {
  const painted = useRef(handedOver);
  useEffect(() => {
    if (hasIslands) markOnce("map-ready");
  }, [hasIslands]);
  useEffect(() => {
    if (painted.current === handedOver) return;
    painted.current = handedOver;
    markWhenPainted("scenario-painted");
  }, [handedOver]);
}

interface MapContentProps {
  readonly region: RefObject<HTMLElement | null>;
  readonly onPosterEnd: () => void;
  /** The element over the map for controls, outside Leaflet's own. */
  readonly controls: HTMLElement;
}

/** The layers and controls of the map, with the data that each of them draws. */
export function MapContent({ region, onPosterEnd, controls }: MapContentProps) {
  const map = useMap();
  // Panes must be there before the first layer is; those that are there are left alone.
  useState(() => createPanes(map));
  useNamedViewport();
  const { view, actions } = useView();
  const { compare, selection, scenario, hold, hide } = view;
  // The same lists while they are the same: those of the known scenarios, and the view's own.
  const handedOver = handoverOf(scenario, hold);
  const comparedHandover = compare === null ? null : handoverOf(compare, hold);
  const highlight = useHighlight();
  const { places: hovered, pointed = null } = useStore(hover);
  const measured = useMeasuredContext();
  const onPick = usePlaceClick();
  const viewport = useViewport();
  const { zoom } = viewport;
  const [hasPoster] = useState(() => region.current?.querySelector(".poster > svg") !== null);
  const showsAll = useIslandsFirst(hasPoster);
  const { islands, points, bases, index } = usePlacesOnMap(zoom, showsAll, hide, highlight);
  const land = useShownLand(viewport, showsAll);
  const { showBounds, showHome } = useCamera(region, index, highlight, measured);
  const [active, setActive] = useState<PlaceId | null>(null);
  usePerformanceMarks(islands.length > 0, handedOver);

  const [seaLines, setSeaLines] = useState<SeaLines | null>(null);
  const visible = usePlacesInView(index, viewport);
  const symbolView = useMemo<SymbolView>(
    () => ({ handedOver, highlight, hovered, pointed, active, zoom, onPick, onHover: hoverPlace }),
    [handedOver, highlight, hovered, pointed, active, zoom, onPick],
  );
  const isSeaComing = shownZones(view).length > 0 && seaLines === null;
  const onLandDrawn = usePosterEnd(selection.kind === "none", isSeaComing, onPosterEnd);

  return (
    <>
      {showsAll && <Basemap land={land} onDrawn={onLandDrawn} />}
      {showsAll && <ShownSea {...{ viewport, index, region, controls }} onLines={setSeaLines} />}
      <Islands islands={islands} pane="islands" view={symbolView} />
      {comparedHandover !== null && (
        <Islands
          islands={islands}
          pane="islands-compared"
          view={{ ...symbolView, handedOver: comparedHandover }}
        />
      )}
      {showsAll && (
        <>
          {!hide.includes("graticule") && <Graticule viewport={viewport} />}
          <Points points={points} view={symbolView} />
          <Facilities
            {...{ bases, viewport, land, region, controls }}
            view={symbolView}
            onOpen={showBounds}
          />
          <LazyBoundary message="names.failed" fallback={<Loading isHidden />} noticeIn={controls}>
            <Labels
              {...{ viewport, index, land, islands, selection, measured, hide, region }}
              compared={comparedHandover}
              view={symbolView}
            />
          </LazyBoundary>
          <PointedName pointed={pointed} index={index} bases={bases} />
          <MeasuringTools
            selection={selection}
            measured={measured}
            controls={controls}
            actions={actions}
          />
        </>
      )}
      {createPortal(
        <MapControls
          region={region}
          viewport={viewport}
          index={index}
          visible={visible}
          bases={bases}
          seaLines={seaLines}
          highlight={highlight}
          active={active}
          onActive={setActive}
          onReset={showHome}
          onShow={showBounds}
        />,
        controls,
      )}
    </>
  );
}
