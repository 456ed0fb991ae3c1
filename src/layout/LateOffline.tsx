import { useEffect, useState } from "react";
import { withLateMessages } from "../i18n/messages.ts";

/** For the files that the first screen loads after the islands. */
const afterMapMs = 1500;

/** After that long the map may have failed. */
const longestWaitMs = 30_000;

/** The worker that answers this page; null also where the browser forbids to look. */
function findController(): ServiceWorker | null {
  try {
    return navigator.serviceWorker?.controller ?? null;
  } catch {
    return null;
  }
}

/**
 * The notice of a newer version, which starts the offline copy. It waits for the map, so that the copy
 * does not compete with the first screen. Not in development, which has no worker.
 */
export function LateOffline() {
  const [part, setPart] = useState<typeof import("./UpdateNotice.tsx") | null>(null);
  // Another tab may load a newer version before the notice is there.
  const [controller] = useState(findController);
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    // Without the part there is no copy, and all else works.
    const load = () => withLateMessages(import("./UpdateNotice.tsx")).then(setPart, () => {});
    let timer = setTimeout(load, longestWaitMs);
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName("map-ready").length === 0) return;
      observer.disconnect();
      clearTimeout(timer);
      timer = setTimeout(load, afterMapMs);
    });
    observer.observe({ type: "mark", buffered: true });
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
  return part === null ? null : <part.UpdateNotice controller={controller} />;
}
