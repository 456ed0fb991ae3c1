import type { Position } from "geojson";
import { createContext, type RefObject, use, useEffect, useMemo, useRef, useState } from "react";
import type { Camera } from "../url/camera-param.ts";
import { type EndName, linkPosition, type MeasureEnd } from "../url/measure-param.ts";
import type { Selection } from "../url/view.ts";
import { useView } from "../url/view-context.ts";

/** Which end of the measured distance the map sets next, and where the map is looking. */
export interface EndPicking {
  readonly next: EndName;
  readonly setNext: (end: EndName) => void;
  /** The position at the middle of the map, null before the map is there. */
  readonly centre: () => Position | null;
}

/**
 * Keeps which end is set next. Measured from a place, the reader has the start and picks the
 * end; otherwise the start comes first.
 */
export function useEndPicking(
  selection: Selection,
  shownCamera: RefObject<Camera | null>,
): EndPicking {
  const [next, setNext] = useState<EndName>("start");
  const before = useRef(selection.kind);
  useEffect(() => {
    const kindBefore = before.current;
    before.current = selection.kind;
    if (selection.kind !== "measure" || kindBefore === "measure") return;
    setNext(kindBefore === "place" ? "end" : "start");
  }, [selection.kind]);
  return useMemo(() => {
    const centre = () => {
      const camera = shownCamera.current;
      return camera === null ? null : linkPosition([camera.lng, camera.lat]);
    };
    return { next, setNext, centre };
  }, [next, shownCamera]);
}

/** Hands the choice down from App to the map, where ends are picked, and to the panel. */
export const EndPickingContext = createContext<EndPicking | null>(null);

export function useEndPickingContext(): EndPicking {
  const picking = use(EndPickingContext);
  if (picking === null) throw new Error("EndPickingContext has no value");
  return picking;
}

/** Sets the end that is next, and makes the other one next; null while nothing is measured. */
export function usePickEnd(): ((end: MeasureEnd) => void) | null {
  const { view, actions } = useView();
  const picking = use(EndPickingContext);
  const { selection } = view;
  if (selection.kind !== "measure" || picking === null) return null;
  const { next, setNext } = picking;
  return (end) => {
    actions.update({ ...selection, [next]: end });
    setNext(next === "start" ? "end" : "start");
  };
}
