import { type RefObject, useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  document.addEventListener("fullscreenchange", listener);
  return () => document.removeEventListener("fullscreenchange", listener);
}

/** Whether an element fills the screen, and what changes that; null where the browser cannot. */
export function useFullScreen(element: RefObject<HTMLElement | null>) {
  const isOn = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;
  const toggle = () => {
    // A browser may refuse: the page then stays as it is.
    const changed = isOn ? document.exitFullscreen() : element.current?.requestFullscreen();
    changed?.catch(() => undefined);
  };
  return { isOn, toggle };
}
