import type { BBox } from "geojson";
import { type RefObject, useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import type { PlaceId } from "../content/places.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { type Camera, maxZoom } from "../state/camera.ts";
import { useView } from "../state/view-context.ts";
import { Basemap } from "./Basemap.tsx";
import { BasesLayer } from "./BasesLayer.tsx";
import { CameraControl } from "./CameraControl.tsx";
import { cameraFor, coveredWays, kurilsFrame } from "./framing.ts";
import { Graticule } from "./Graticule.tsx";
import { Inset } from "./Inset.tsx";
import { IslandsLayer } from "./IslandsLayer.tsx";
import { Labels } from "./Labels.tsx";
import { Legend } from "./Legend.tsx";
import { MapButtons } from "./MapButtons.tsx";
import { prefersNoMotion } from "./motion.ts";
import { PlaceListbox } from "./PlaceListbox.tsx";
import { PointsLayer } from "./PointsLayer.tsx";
import { createPanes } from "./panes.ts";
import { placesInView } from "./places-in-view.ts";
import { ScaleBar } from "./ScaleBar.tsx";
import { SidesLayer } from "./SidesLayer.tsx";
import { toBounds } from "./to-lat-lng.ts";
import { useMapFocus } from "./use-map-focus.ts";
import { usePlacesOnMap } from "./use-places-on-map.ts";
import { useViewport } from "./use-viewport.ts";

interface MapContentProps {
  readonly region: RefObject<HTMLElement | null>;
  /** Where the controls go: over the map, outside Leaflet's own element. */
  readonly controls: HTMLElement;
  readonly shownCamera: RefObject<Camera | null>;
}

/** Names Leaflet's own element, which pans and zooms by the keyboard when it has focus. */
function useNamedViewport(): void {
  const map = useMap();
  const { t } = useMessages();
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", t("map.viewport"));
    map.attributionControl.setPrefix(
      '<a href="https://leafletjs.com" rel="noreferrer">Leaflet</a>',
    );
    const credit = t("map.attribution");
    map.attributionControl.addAttribution(credit);
    return () => {
      map.attributionControl.removeAttribution(credit);
    };
  }, [map, t]);
}

/** Lets arrow keys move the map at once for readers who prefer no motion. */
function useStillPanning(): void {
  const map = useMap();
  useEffect(() => {
    const panBy = map.panBy.bind(map);
    map.panBy = (offset, options) =>
      panBy(offset, prefersNoMotion() ? { ...options, animate: false } : options);
    return () => {
      map.panBy = panBy;
    };
  }, [map]);
}

/** The layers and controls, and the one act they share: showing a part of the earth. */
export function MapContent({ region, controls, shownCamera }: MapContentProps) {
  const map = useMap();
  // Panes must be there before the first layer is; those that are there are left alone.
  useState(() => createPanes(map));
  useNamedViewport();
  useStillPanning();
  const { nameOf } = useMessages();
  const { acts } = useView();
  const focus = useMapFocus();
  const { islands, points, bases, index } = usePlacesOnMap();
  const { zoom, bounds } = useViewport();
  const [active, setActive] = useState<PlaceId | null>(null);
  const visible = useMemo(
    () => placesInView(index, bounds, zoom, nameOf),
    [index, bounds, zoom, nameOf],
  );

  const show = (frame: BBox) => {
    if (region.current === null) return;
    acts.moveMap(cameraFor(map, toBounds(frame), coveredWays(region.current), maxZoom));
  };
  // While nothing stands out the four islands are what the view asks for anyway.
  const reset = () => (focus.emphasis.size === 0 ? acts.moveMap(null) : show(kurilsFrame));

  return (
    <>
      <CameraControl index={index} region={region} shownCamera={shownCamera} />
      <Basemap />
      <Graticule />
      <IslandsLayer islands={islands} active={active} />
      <SidesLayer islands={islands} />
      <PointsLayer points={points} active={active} />
      <BasesLayer bases={bases} active={active} />
      <Labels index={index} region={region} />
      <ScaleBar />
      {createPortal(
        <>
          <PlaceListbox places={visible} active={active} onActive={setActive} />
          <MapButtons onReset={reset} />
          <Legend visible={visible} zoom={zoom} bases={bases} />
          <Inset onJump={show} />
        </>,
        controls,
      )}
    </>
  );
}
