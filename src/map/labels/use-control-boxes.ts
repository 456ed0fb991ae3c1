import { type RefObject, startTransition, useEffect, useState } from "react";
import type { Box } from "./label-placement.ts";

function controlBoxes(region: HTMLElement, controls: readonly Element[]): Box[] {
  const frame = region.getBoundingClientRect();
  return controls.map((control) => {
    const { left, top, right, bottom } = control.getBoundingClientRect();
    return {
      left: left - frame.left,
      top: top - frame.top,
      right: right - frame.left,
      bottom: bottom - frame.top,
    };
  });
}

/** Ours, and Leaflet's scale and credits. */
function controlsOf(region: HTMLElement): readonly Element[] {
  return [...region.querySelectorAll("[data-control], .leaflet-control")];
}

/** Most changes of what lies over the map move no control. */
const isSame = (a: readonly Box[], b: readonly Box[]) => JSON.stringify(a) === JSON.stringify(b);

/** What the controls over the map take up, in pixels of the map, as their sizes change. */
export function useControlBoxes(region: RefObject<HTMLElement | null>): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    // Names that make way for a control need not hold up the picture.
    const measure = () => {
      const next = controlBoxes(element, controlsOf(element));
      startTransition(() => setBoxes((last) => (isSame(last, next) ? last : next)));
    };
    const sizes = new ResizeObserver(measure);
    const observeAll = () => {
      for (const each of [element, ...controlsOf(element)]) sizes.observe(each);
      measure();
    };
    observeAll();
    // Some controls come late and go again, and the divider of a comparison moves.
    const changes = new MutationObserver(observeAll);
    const parent = element.querySelector(".map-controls");
    const what = { childList: true, subtree: true, attributes: true, attributeFilter: ["style"] };
    if (parent !== null) changes.observe(parent, what);
    return () => {
      sizes.disconnect();
      changes.disconnect();
    };
  }, [region]);
  return boxes;
}
