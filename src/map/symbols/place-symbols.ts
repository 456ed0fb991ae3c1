import type { Map as LeafletMap, Path } from "leaflet";
import type { GroupId } from "../../content/place.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import { isShownAt } from "../min-zoom.ts";
import { ringsAround } from "./highlight-rings.ts";
import { PointMarks } from "./point-symbols.ts";
import { type MarkState, setMarkState } from "./symbol-state.ts";

/** A mark on the map that stands for a place, whatever the number of its features. */
export interface PlaceLayer {
  readonly layer: Path;
  readonly place: PlaceId;
  /** The disputed group the mark is land of; null for marks that are no disputed land. */
  readonly group: GroupId | null;
}

/** What the pointer does to marks. */
export interface MarkPointer {
  readonly pick: (place: PlaceId) => void;
  /** Null when the pointer leaves. */
  readonly setHover: (place: PlaceId | null) => void;
}

/** A mark that is on the map. */
export interface DrawnMark extends PlaceLayer {
  /** Writes how it looks, where that has changed. */
  readonly show: (state: MarkState) => void;
  readonly remove: () => void;
}

const isSameState = (a: MarkState, b: MarkState | null): boolean =>
  b !== null &&
  a.standing === b.standing &&
  a.emphasis === b.emphasis &&
  a.active === b.active &&
  a.hidden === b.hidden;

/** Puts a mark on the map, for the pointer to choose its place. */
export function drawMark(map: LeafletMap, mark: PlaceLayer, pointer: MarkPointer): DrawnMark {
  const { layer, place, group } = mark;
  const shownPlace = () =>
    group === null || isShownAt(placeOf(place).kind, map.getZoom()) ? place : group;
  let state: MarkState | null = null;
  let rings: readonly Path[] = [];
  let isUnderPointer = false;

  const listeners = {
    click: () => pointer.pick(shownPlace()),
    mouseover: () => {
      isUnderPointer = true;
      pointer.setHover(shownPlace());
    },
    mouseout: () => {
      isUnderPointer = false;
      pointer.setHover(null);
    },
  };
  layer.addTo(map).on(listeners);

  const clearRings = () => {
    for (const ring of rings) ring.remove();
  };
  return {
    ...mark,
    show: (next) => {
      if (isSameState(next, state)) return;
      state = next;
      setMarkState(layer.getElement(), next);
      clearRings();
      rings = layer instanceof PointMarks ? ringsAround(layer, next.emphasis, next.active) : [];
      for (const ring of rings) ring.addTo(map);
    },
    remove: () => {
      clearRings();
      layer.off(listeners).remove();
      // A mark that goes under the pointer is not told that the pointer has left it.
      if (isUnderPointer) pointer.setHover(null);
    },
  };
}
