import type { BBox } from "geojson";
import { control } from "leaflet";
import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { afterNextPaint } from "../components/after-next-paint.ts";
import type { PlaceId } from "../content/places.ts";
import { useMessages } from "../i18n/use-messages.ts";
import type { SeaLines } from "../scenario/sea-lines.ts";
import { type Camera, maxZoom } from "../url/camera-param.ts";
import type { ViewState } from "../url/view.ts";
import { useView } from "../url/view-context.ts";
import { CameraControl } from "./CameraControl.tsx";
import { Inset } from "./controls/Inset.tsx";
import { LateCompare } from "./controls/LateCompare.tsx";
import { Legend } from "./controls/Legend.tsx";
import { MapButtons } from "./controls/MapButtons.tsx";
import { PlaceListbox } from "./controls/PlaceListbox.tsx";
import { ScaleBar } from "./controls/ScaleBar.tsx";
import { cameraFor, coveredWays } from "./fit.ts";
import { Basemap } from "./layers/Basemap.tsx";
import { ComparedIslands } from "./layers/ComparedIslands.tsx";
import { Contradiction } from "./layers/Contradiction.tsx";
import { Facilities } from "./layers/Facilities.tsx";
import { Graticule } from "./layers/Graticule.tsx";
import { Islands } from "./layers/Islands.tsx";
import { Labels } from "./layers/Labels.tsx";
import { LateSea } from "./layers/LateSea.tsx";
import { MeasuredLayers } from "./layers/MeasuredLayers.tsx";
import { Points } from "./layers/Points.tsx";
import { MapErrorBoundary } from "./MapErrorBoundary.tsx";
import type { MapProps } from "./map-props.ts";
import { createPanes } from "./panes.ts";
import { placesInView } from "./places-in-view.ts";
import { toBounds } from "./projection.ts";
import { kurilsFrame } from "./region-bounds.ts";
import { shownSea } from "./shown-zones.ts";
import { StillMapEnd } from "./still/StillMapEnd.tsx";
import { useIslandsFirst } from "./still/use-islands-first.ts";
import { useMapFocus } from "./use-highlight.ts";
import { useMapFaults } from "./use-map-faults.ts";
import { usePlacesOnMap } from "./use-places-on-map.ts";
import { useViewport } from "./use-viewport.ts";

// The same elements on every render: no change of the view concerns them.
const graticule = <Graticule />;
const scaleBar = <ScaleBar />;

interface MapContentProps extends MapProps {
  /** Where the controls go: over the map, outside Leaflet's own element. */
  readonly controls: HTMLElement;
}

/** Says whose work the map shows, all in one frame: Leaflet by itself would begin with its own name. */
function useCredits(): void {
  const map = useMap();
  const { t } = useMessages();
  // Before other controls are added, which go above it.
  useLayoutEffect(() => {
    const prefix = '<a href="https://leafletjs.com" rel="noreferrer">Leaflet</a>';
    const credits = control.attribution({ prefix }).addAttribution(t("map.attribution")).addTo(map);
    return () => {
      credits.remove();
    };
  }, [map, t]);
}

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

/**
 * Whether the sea has been asked for: once drawn it stays, hidden where the view leaves it out, as
 * readers toggle scenarios. Fetching its code does not hold up the picture of what asked for it.
 */
function useSeaShown(view: ViewState): boolean {
  const [wasShown, setShown] = useState(false);
  const isWanted = shownSea(view).zones.length > 0;
  useEffect(() => {
    if (isWanted) afterNextPaint(() => startTransition(() => setShown(true)));
  }, [isWanted]);
  return wasShown;
}

/** The layers and controls, and the one act they share: showing a part of the earth. */
export function MapContent(props: MapContentProps) {
  const { region, controls, shownCamera, onLive, isStill } = props;
  const map = useMap();
  // Panes must be there before the first layer is; those that are there are left alone.
  useState(() => createPanes(map));
  useMapFaults();
  useCredits();
  useNamedViewport();
  const { nameOf } = useMessages();
  const { view, actions } = useView();
  const focus = useMapFocus();
  const { zoom, bounds } = useViewport();
  const isTimeForAll = useIslandsFirst(isStill);
  const { islands, points, bases, index } = usePlacesOnMap(zoom, isTimeForAll);
  const [isLandDrawn, setLandDrawn] = useState(false);
  // The same element on every render, as no change of the view concerns it.
  const ground = useMemo(() => <Basemap onDrawn={() => setLandDrawn(true)} />, []);
  const [active, setActive] = useState<PlaceId | null>(null);
  const [jumps, setJumps] = useState(0);
  const [seaLines, setSeaLines] = useState<SeaLines | null>(null);
  const wasSeaShown = useSeaShown(view);
  // Lines are drawn at once; their names need not hold up the picture.
  const nameLines = useCallback((lines: SeaLines | null) => {
    afterNextPaint(() => startTransition(() => setSeaLines(lines)));
  }, []);
  const visible = useMemo(
    () => placesInView(index, bounds, zoom, nameOf),
    [index, bounds, zoom, nameOf],
  );

  // Each side of a comparison has its own equidistance line; the legend tells them apart.
  const namedLines = useMemo(
    () =>
      seaLines === null || view.compare === null
        ? seaLines
        : { ...seaLines, equidistance: [], equidistanceToday: [] },
    [seaLines, view.compare],
  );

  const jump = (camera: Camera | null) => {
    setJumps((count) => count + 1);
    actions.moveMap(camera);
  };
  const show = (frame: BBox) => {
    if (region.current === null) return;
    jump(cameraFor(map, toBounds(frame), coveredWays(region.current), maxZoom));
  };
  // While nothing stands out the four islands are what the view asks for anyway.
  const reset = () =>
    view.selection.kind === "none" && focus.emphasis.size === 0 ? jump(null) : show(kurilsFrame);

  return (
    <>
      {/* What is moved is the live map: the still one would stay behind. */}
      <CameraControl
        index={index}
        region={region}
        shownCamera={shownCamera}
        jumps={jumps}
        onReaderMove={onLive}
      />
      {isTimeForAll && ground}
      <MapErrorBoundary message="sea.failed" controls={controls}>
        {wasSeaShown && <LateSea onLines={nameLines} />}
        {view.compare !== null && createPortal(<LateCompare compare={view.compare} />, controls)}
      </MapErrorBoundary>
      <Islands islands={islands} active={active} />
      <StillMapEnd isLandDrawn={isLandDrawn && isTimeForAll} onLive={onLive} />
      {view.compare !== null && (
        <ComparedIslands islands={islands} active={active} compare={view.compare} />
      )}
      {isTimeForAll && (
        <>
          {graticule}
          <Contradiction islands={islands} />
          <Points points={points} active={active} />
          <Facilities bases={bases} active={active} />
          {/* Before the labels, which make way for it. */}
          {scaleBar}
          <Labels index={index} region={region} seaLines={namedLines} />
          <MeasuredLayers controls={controls} />
          {createPortal(
            <>
              <PlaceListbox places={visible} active={active} onActive={setActive} />
              <MapButtons onReset={reset} />
              <Legend visible={visible} zoom={zoom} bases={bases} seaLines={seaLines} />
              <Inset onJump={show} />
            </>,
            controls,
          )}
        </>
      )}
    </>
  );
}
