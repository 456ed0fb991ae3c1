import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import type { PlaceIndex } from "../dossier/place-index.ts";
import type { Measured } from "../store/use-measurement.ts";
import type { Camera } from "../url/camera-param.ts";
import { useLinkCamera, useNavigationCount } from "../url/use-url-state.ts";
import type { Selection } from "../url/view.ts";
import { useView } from "../url/view-context.ts";
import { type CameraControl, controlCamera } from "./camera.ts";
import {
  type BoundsToFit,
  boundsOfSelection,
  fittingCamera,
  paddingOfControls,
} from "./fit-bounds.ts";
import type { Highlight } from "./highlight.ts";

/** The last view that the map had to show. */
interface Request {
  readonly navigationCount: number;
  readonly selection: Selection;
  readonly highlight: Highlight;
  readonly linkCamera: Camera | null;
}

/**
 * Moves the map to what the link asks for, at load and at each navigation, and fits it again, until
 * the reader moves it, when positions come late or the map has a new size. The reader's moves
 * are written to the link.
 * @param region the element that holds the map and its controls
 * @returns what shows a box by a button: that counts as a move of the reader
 */
export function useCamera(
  region: RefObject<HTMLElement | null>,
  index: PlaceIndex,
  highlight: Highlight,
  measured: Measured,
): (target: BoundsToFit) => void {
  const map = useMap();
  const { view, actions } = useView();
  const { selection } = view;
  const linkCamera = useLinkCamera();
  const navigationCount = useNavigationCount();
  const control = useRef<CameraControl | null>(null);
  const request = useRef<Request | null>(null);

  const fitted = (target: BoundsToFit | null): Camera | null => {
    const hasSize = map.getSize().x > 0 && map.getSize().y > 0;
    if (target === null || region.current === null || !hasSize) return null;
    return fittingCamera(map, target, paddingOfControls(region.current));
  };
  const show = (isAnimated: boolean) => {
    const { current: wanted } = request;
    if (wanted === null) return;
    const target = boundsOfSelection(wanted.selection, wanted.highlight, measured, index);
    const camera = wanted.linkCamera ?? fitted(target);
    if (camera !== null) control.current?.show(camera, isAnimated);
  };
  const showAgain = () => {
    // Closing a panel changes the selection and leaves the map where it is.
    const isCurrent = request.current?.selection === selection;
    if (isCurrent && control.current?.isHeld() === false) show(false);
  };

  useLayoutEffect(() => {
    control.current = controlCamera(map, actions.moveMap);
    return () => control.current?.remove();
  }, [map, actions]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the other values are of the navigation
  useLayoutEffect(() => {
    const isFirst = request.current === null;
    if (request.current?.navigationCount === navigationCount) return showAgain();
    request.current = { navigationCount, selection, highlight, linkCamera };
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

  return (target) => {
    const camera = fitted(target);
    if (camera === null || request.current === null) return;
    request.current = { ...request.current, linkCamera: camera };
    actions.moveMap(camera);
    control.current?.show(camera, true);
  };
}
