import type { Position } from "geojson";
import { DomEvent, type Map as LeafletMap, type Point } from "leaflet";
import { wrapLng } from "../../geometry/map-extent.ts";
import { toLatLng } from "../projection.ts";

interface DragOptions {
  /** The position of the shape at the moment, `[lng, lat]`. */
  readonly position: () => Position;
  /** Called on the way, at most once a frame. */
  readonly onMove: (position: Position) => void;
  /** Called when the pointer is released. */
  readonly onEnd: (position: Position) => void;
}

/**
 * Lets mouse, pen and finger drag an element of the map without moving the map.
 * @returns removes the listeners
 */
export function dragOnMap(map: LeafletMap, element: Element, options: DragOptions): () => void {
  const html = element as HTMLElement;
  let grip: { readonly pointer: number; readonly offset: Point } | null = null;
  let last: Position | null = null;
  let frame = 0;

  const start = (event: PointerEvent) => {
    if (event.button !== 0 || grip !== null) return;
    const at = map.latLngToContainerPoint(toLatLng(options.position()));
    grip = {
      pointer: event.pointerId,
      offset: at.subtract(map.mouseEventToContainerPoint(event)),
    };
    html.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== grip?.pointer) return;
    const point = map.mouseEventToContainerPoint(event).add(grip.offset);
    const { lat, lng } = map.containerPointToLatLng(point);
    last = [wrapLng(lng), lat];
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => last !== null && options.onMove(last));
  };
  const end = (event: PointerEvent) => {
    if (event.pointerId !== grip?.pointer) return;
    cancelAnimationFrame(frame);
    grip = null;
    if (last !== null) options.onEnd(last);
    last = null;
  };

  // Neither a pan nor a click of the map; Leaflet's own listeners sit on its container.
  DomEvent.disableClickPropagation(html);
  html.addEventListener("pointerdown", start);
  html.addEventListener("pointermove", move);
  html.addEventListener("pointerup", end);
  html.addEventListener("pointercancel", end);
  return () => {
    cancelAnimationFrame(frame);
    html.removeEventListener("pointerdown", start);
    html.removeEventListener("pointermove", move);
    html.removeEventListener("pointerup", end);
    html.removeEventListener("pointercancel", end);
  };
}
