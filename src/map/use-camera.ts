import type { Map as LeafletMap } from "leaflet";
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import type { PlaceIndex } from "../dossier/place-index.ts";
import type { Measured } from "../store/use-measurement.ts";
import { type Camera, maxZoom } from "../url/camera-param.ts";
import { useLinkCamera, useNavigationCount } from "../url/use-url-state.ts";
import type { ViewState } from "../url/view.ts";
import { useView } from "../url/view-context.ts";
import { type CameraControl, controlCamera } from "./camera.ts";
import { isFarFrom } from "./camera-geometry.ts";
import { type BoundsToFit, boundsOfView, fittingCamera, paddingOfControls } from "./fit-bounds.ts";
import type { Highlight } from "./highlight.ts";
import { homeBoundsOf } from "./region-bounds.ts";

/** The last view that the map had to show. */
interface Request {
  readonly navigationCount: number;
  readonly view: ViewState;
  readonly highlight: Highlight;
  readonly linkCamera: Camera | null;
}

/** Moves of the map by buttons, which count as the reader's; to another theatre a step in the history. */
interface CameraMoves {
  readonly showBounds: (target: BoundsToFit) => void;
  /** Shows what the view would fit without a selection, outside the story. */
  readonly showHome: () => void;
}

/** A smaller map is a strip above the raised sheet: what it would fit is of no use. */
const leastSizePx = 120;

function hasRoom(map: LeafletMap): boolean {
  const { x, y } = map.getSize();
  return Math.min(x, y) >= leastSizePx;
}

/**
 * Moves the map to what the link asks for, at load and at each navigation, and fits it again, until
 * the reader moves it, when positions come late or the map has a new size. The reader's moves
 * are written to the link.
 * @param region the element that holds the map and its controls
 */
export function useCamera(
  region: RefObject<HTMLElement | null>,
  index: PlaceIndex,
  highlight: Highlight,
  measured: Measured,
): CameraMoves {
  const map = useMap();
  const { view, actions } = useView();
  const { selection } = view;
  const linkCamera = useLinkCamera();
  const navigationCount = useNavigationCount();
  const control = useRef<CameraControl | null>(null);
  const request = useRef<Request | null>(null);

  const fitted = (target: BoundsToFit | null): Camera | null => {
    if (target === null || region.current === null || !hasRoom(map)) return null;
    return fittingCamera(map, target, paddingOfControls(region.current, target.isPlace));
  };
  const show = (isAnimated: boolean) => {
    const { current: wanted } = request;
    if (wanted === null) return;
    const target = boundsOfView(wanted.view, wanted.highlight, measured, index);
    const camera = wanted.linkCamera ?? fitted(target);
    if (camera !== null) control.current?.show(camera, isAnimated);
  };
  const showAgain = () => {
    // Closing a panel changes the selection and leaves the map where it is.
    const isCurrent = request.current?.view.selection === selection;
    if (isCurrent && control.current?.isHeld() === false) show(false);
  };

  useLayoutEffect(() => {
    control.current = controlCamera(map, (camera) => hasRoom(map) && actions.moveMap(camera));
    return () => control.current?.remove();
  }, [map, actions]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the other values are of the navigation
  useLayoutEffect(() => {
    const isFirst = request.current === null;
    if (request.current?.navigationCount === navigationCount) return showAgain();
    request.current = { navigationCount, view, highlight, linkCamera };
    control.current?.release();
    show(!isFirst);
  }, [navigationCount, index, measured]);

  const resize = useEffectEvent(() => {
    control.current?.resize();
    showAgain();
  });
  useEffect(() => {
    const container = map.getContainer();
    const observer = new ResizeObserver(() => {
      // The first call has the size that the map was made with.
      if (!map.getSize().equals([container.clientWidth, container.clientHeight])) resize();
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [map]);

  const showBounds = (target: BoundsToFit) => {
    const camera = fitted(target);
    if (camera === null || request.current === null) return;
    request.current = { ...request.current, linkCamera: camera };
    actions.moveMap(camera, isFarFrom(map, camera));
    control.current?.show(camera, true);
  };
  const showHome = () => {
    const home = { bounds: homeBoundsOf({ ...view, story: null }), maxZoom };
    const camera = fitted(home);
    if (camera === null) return;
    const asked = boundsOfView(view, highlight, measured, index)?.bounds;
    if (asked?.join() === home.bounds.join()) actions.moveMap(null, isFarFrom(map, camera));
    else showBounds(home);
  };
  return { showBounds, showHome };
}
