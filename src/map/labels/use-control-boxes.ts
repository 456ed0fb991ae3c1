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

/** What the controls over the map take up, in pixels of the map, as their sizes change. */
export function useControlBoxes(region: RefObject<HTMLElement | null>): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    // Names that make way for a control need not hold up the picture.
    const sizes = new ResizeObserver(() =>
      startTransition(() => setBoxes(controlBoxes(element, controlsOf(element)))),
    );
    const observeAll = () => {
      for (const each of [element, ...controlsOf(element)]) sizes.observe(each);
    };
    observeAll();
    // Some controls come late and go again: those of a comparison, say.
    const comings = new MutationObserver(observeAll);
    const parent = element.querySelector(".map-controls");
    if (parent !== null) comings.observe(parent, { childList: true });
    return () => {
      sizes.disconnect();
      comings.disconnect();
    };
  }, [region]);
  return boxes;
}
