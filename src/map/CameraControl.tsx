import type { Map as LeafletMap } from "leaflet";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import type { PlaceIndex } from "../dossier/place-index.ts";
import { wrapLng } from "../geometry/map-extent.ts";
import { mapCamera } from "../store/map-camera.ts";
import { useMeasuredContext } from "../store/use-measurement.ts";
import { type Camera, isSameCamera, minZoom } from "../url/camera-param.ts";
import { useLinkCamera } from "../url/use-url-state.ts";
import { selectionKey } from "../url/view.ts";
import { useView } from "../url/view-context.ts";
import { cameraOfFocus, moveTo } from "./fit.ts";
import { focusKey } from "./highlight.ts";
import { toLatLng } from "./projection.ts";
import { prefersNoMotion } from "./reduced-motion.ts";
import { useMapFocus } from "./use-highlight.ts";

interface CameraControlProps {
  readonly index: PlaceIndex;
  /** The element over whose map the controls lie. */
  readonly region: RefObject<HTMLElement | null>;
  /** Told where the map looks, for links that keep it there. */
  readonly shownCamera: RefObject<Camera | null>;
  /** How often the reader has had the map jump somewhere; the next one ends a move that goes on. */
  readonly jumps: number;
  /** Told when the reader begins to move the map. */
  readonly onReaderMove: () => void;
}

/** What the link asks the map for. */
interface Wish {
  /** The selection, what of it is in focus, and the last jump. */
  readonly key: string;
  /** That of the link, which wins. */
  readonly viewCamera: Camera | null;
}

/** What the map was last asked to show, or was moved to by the reader, and for what. */
interface Asked {
  readonly camera: Camera;
  readonly key: string;
  readonly index: PlaceIndex;
  readonly resizes: number;
}

function cameraOf(map: LeafletMap): Camera {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), lat, lng: wrapLng(lng) };
}

/** Whether the map shows a camera, to the pixel: once panned, Leaflet puts it on whole ones. */
function shows(map: LeafletMap, { zoom, lat, lng }: Camera): boolean {
  const [wanted, shown] = [map.project(toLatLng([lng, lat])), map.project(map.getCenter())];
  return wanted.distanceTo(shown) < 1 && Math.abs(map.getZoom() - zoom) < 0.005;
}

/** A camera, as far as the map can go there: Leaflet would let it go further and then pan it back. */
function withinReach(map: LeafletMap, { zoom, lat, lng }: Camera): Camera {
  const reachable = Math.max(zoom, map.getMinZoom());
  const centre = map._limitCenter(toLatLng([lng, lat]), reachable, map.options.maxBounds);
  return { zoom: reachable, lat: centre.lat, lng: wrapLng(centre.lng) };
}

/** The zoom, in the map's steps, from which on no land is seen twice. */
function worldFillingZoom(map: LeafletMap): number {
  const tilePx = 256;
  const exact = Math.log2(map.getSize().x / tilePx);
  return Math.max(minZoom, Math.ceil(exact * 4) / 4);
}

/** Follows the size of the map's element; counts the changes, each of which asks for a new fit. */
function useResizes(ownMove: RefObject<boolean>): number {
  const map = useMap();
  const [resizes, setResizes] = useState(0);
  useEffect(() => {
    const container = map.getContainer();
    const observer = new ResizeObserver(() => {
      // The first call tells the size that the map was made with.
      if (map.getSize().equals([container.clientWidth, container.clientHeight])) return;
      ownMove.current = true;
      map.invalidateSize({ animate: false, pan: false });
      ownMove.current = false;
      setResizes((count) => count + 1);
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [map, ownMove]);
  return resizes;
}

/**
 * Ends a flight when the reader takes hold of the map or pans it by key or button. Leaflet would
 * stop it between two zooms and without drawing the shapes anew, or fly on while it pans.
 * Panning is at once for readers who prefer no motion.
 */
function useInterruptibleFlight(): RefObject<boolean> {
  const map = useMap();
  const flying = useRef(false);
  useEffect(() => {
    const container = map.getContainer();
    const land = () => {
      if (!flying.current) return;
      flying.current = false;
      const { zoom, lat, lng } = cameraOf(map);
      map.stop();
      moveTo(map, { zoom: Math.round(zoom * 4) / 4, lat, lng }, false);
    };
    const panBy = map.panBy.bind(map);
    map.panBy = (offset, options) => {
      land();
      return panBy(offset, prefersNoMotion() ? { ...options, animate: false } : options);
    };
    container.addEventListener("pointerdown", land, { capture: true });
    return () => {
      map.panBy = panBy;
      container.removeEventListener("pointerdown", land, { capture: true });
    };
  }, [map]);
  return flying;
}

/**
 * Keeps map and view state together. The camera of the link wins; without one the map shows
 * what the selection asks for. A move by the reader is written to the link, a move to what
 * the view asks for anyway is not.
 */
export function CameraControl(props: CameraControlProps) {
  const { index, region, shownCamera, jumps, onReaderMove } = props;
  const map = useMap();
  const { view, actions } = useView();
  const viewCamera = useLinkCamera();
  const focus = useMapFocus();
  const measured = useMeasuredContext();
  const key = `${selectionKey(view.selection)} ${focusKey(focus)} ${jumps}`;
  const asked = useRef<Asked | null>(null);
  const ownMove = useRef(false);
  /** What the link asked for when the reader began the move that goes on; null while none does. */
  const movedFrom = useRef<Wish | null>(null);
  const flying = useInterruptibleFlight();
  const resizes = useResizes(ownMove);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new size asks for a new fit
  useLayoutEffect(() => {
    if (region.current === null) return;
    // Set directly: Leaflet's own setter would start a zoom of its own.
    map.options.minZoom = worldFillingZoom(map);
    const wanted =
      viewCamera ?? cameraOfFocus(map, view.selection, focus, measured, index, region.current);
    if (wanted === null) return;
    const camera = withinReach(map, wanted);
    const { current: from } = movedFrom;
    // A move of the reader's outranks what late data or a new size make of the same wish.
    if (from !== null && from.key === key && from.viewCamera === viewCamera) return;
    const before = asked.current;
    asked.current = { camera, key, index, resizes };
    // What changes nothing leaves the map alone, which may be on its way.
    const isSameWish = before?.key === key && before.resizes === resizes;
    if (isSameWish && isSameCamera(camera, before.camera)) return;
    shownCamera.current = camera;
    mapCamera.write(camera);
    const isAtRest = !flying.current && from === null;
    if (isAtRest && shows(map, camera)) return;
    // Motion explains a choice; a first view, a new size or late data are just put right.
    const animate = before?.index === index && before.resizes === resizes;
    // A pan under way ends here and tells so at once: that is not the reader's move.
    ownMove.current = true;
    movedFrom.current = null;
    flying.current = moveTo(map, camera, animate);
    ownMove.current = false;
  }, [map, viewCamera, key, measured, index, resizes, region]);

  useMapEvents({
    movestart: () => {
      if (ownMove.current) return;
      movedFrom.current = { key, viewCamera };
      onReaderMove();
    },
    // What is done while the map still glides is done where it is, not where it was.
    move: () => {
      if (movedFrom.current !== null) shownCamera.current = cameraOf(map);
    },
    zoomanim: ({ center: { lat, lng }, zoom }) => {
      if (movedFrom.current !== null) shownCamera.current = { zoom, lat, lng: wrapLng(lng) };
    },
    moveend: () => {
      // A new size tells of a move, too, while the reader's goes on.
      if (ownMove.current) return;
      movedFrom.current = null;
      flying.current = false;
      const shown = cameraOf(map);
      shownCamera.current = shown;
      mapCamera.write(shown);
      if (asked.current !== null) {
        if (shows(map, asked.current.camera)) return;
        // The link tells of it a moment later: no order to go back to where it was meanwhile.
        asked.current = { ...asked.current, camera: shown };
      }
      actions.moveMap(shown);
    },
  });
  return null;
}
