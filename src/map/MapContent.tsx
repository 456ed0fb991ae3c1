import type { BBox } from "geojson";
import { control } from "leaflet";
import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import type { PlaceId } from "../content/places.ts";
import { useMessages } from "../i18n/use-messages.ts";
import type { SeaLines } from "../scenario/sea-lines.ts";
import { type Camera, maxZoom } from "../state/camera.ts";
import { shownSea } from "../state/shown-sea.ts";
import { useView } from "../state/view-context.ts";
import type { ViewState } from "../state/view-state.ts";
import { whenPainted } from "../state/when-painted.ts";
import { CameraControl } from "./camera/CameraControl.tsx";
import { kurilsFrame } from "./camera/frames.ts";
import { cameraFor, coveredWays } from "./camera/framing.ts";
import { toBounds } from "./camera/to-lat-lng.ts";
import { useViewport } from "./camera/use-viewport.ts";
import { Inset } from "./controls/Inset.tsx";
import { Legend } from "./controls/Legend.tsx";
import { MapButtons } from "./controls/MapButtons.tsx";
import { ScaleBar } from "./controls/ScaleBar.tsx";
import { Labels } from "./labels/Labels.tsx";
import { Basemap } from "./land/Basemap.tsx";
import { Graticule } from "./land/Graticule.tsx";
import { MapBoundary } from "./MapBoundary.tsx";
import type { MapProps } from "./map-props.ts";
import { BasesLayer } from "./marks/BasesLayer.tsx";
import { ComparedIslandsLayer } from "./marks/ComparedIslandsLayer.tsx";
import { IslandsLayer } from "./marks/IslandsLayer.tsx";
import { PointsLayer } from "./marks/PointsLayer.tsx";
import { SidesLayer } from "./marks/SidesLayer.tsx";
import { createPanes } from "./panes.ts";
import { PlaceListbox } from "./places/PlaceListbox.tsx";
import { placesInView } from "./places/places-in-view.ts";
import { useMapFocus } from "./places/use-map-focus.ts";
import { usePlacesOnMap } from "./places/use-places-on-map.ts";
import { LateCompare } from "./sea/LateCompare.tsx";
import { LateSea } from "./sea/LateSea.tsx";
import { StillMapEnd } from "./still/StillMapEnd.tsx";
import { useIslandsFirst } from "./still/use-islands-first.ts";
import { MeasuredLayers } from "./tools/MeasuredLayers.tsx";
import { useMapFaults } from "./use-map-faults.ts";

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
    if (isWanted) whenPainted(() => startTransition(() => setShown(true)));
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
  const { view, acts } = useView();
  const focus = useMapFocus();
  const { zoom, bounds } = useViewport();
  const isTimeForAll = useIslandsFirst(isStill);
  const { islands, points, bases, index } = usePlacesOnMap(zoom, isTimeForAll);
  const [isLandDrawn, setLandDrawn] = useState(false);
  // The same element on every render, as no change of the view concerns it.
  const ground = useMemo(() => <Basemap onWhole={setLandDrawn} />, []);
  const [active, setActive] = useState<PlaceId | null>(null);
  const [jumps, setJumps] = useState(0);
  const [seaLines, setSeaLines] = useState<SeaLines | null>(null);
  const wasSeaShown = useSeaShown(view);
  // Lines are drawn at once; their names need not hold up the picture.
  const nameLines = useCallback((lines: SeaLines | null) => {
    whenPainted(() => startTransition(() => setSeaLines(lines)));
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
    acts.moveMap(camera);
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
      <MapBoundary message="sea.failed" controls={controls}>
        {wasSeaShown && <LateSea onLines={nameLines} />}
        {view.compare !== null && createPortal(<LateCompare compare={view.compare} />, controls)}
      </MapBoundary>
      <IslandsLayer islands={islands} active={active} />
      <StillMapEnd isLandDrawn={isLandDrawn && isTimeForAll} onLive={onLive} />
      {view.compare !== null && (
        <ComparedIslandsLayer islands={islands} active={active} compare={view.compare} />
      )}
      {isTimeForAll && (
        <>
          {graticule}
          <SidesLayer islands={islands} />
          <PointsLayer points={points} active={active} />
          <BasesLayer bases={bases} active={active} />
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
