import { type RefObject, useEffect, useState } from "react";
import type { Box } from "./label-layout.ts";

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

/** What the controls over the map take up, in pixels of the map, as their sizes change. */
export function useControlBoxes(region: RefObject<HTMLElement | null>): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    const controls = [...element.querySelectorAll("[data-control]")];
    const observer = new ResizeObserver(() => setBoxes(controlBoxes(element, controls)));
    for (const each of [element, ...controls]) observer.observe(each);
    return () => observer.disconnect();
  }, [region]);
  return boxes;
}
