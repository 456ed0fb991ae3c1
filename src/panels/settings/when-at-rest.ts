import { whenIdle } from "../../components/when-idle.ts";

/** After that long it is no use to wait for the map: it may have failed. */
const longestWaitMs = 30_000;

/**
 * Calls back once the first screen stands, the islands painted, and the browser is idle; in the end
 * without the islands.
 * @returns what calls that off
 */
export function whenAtRest(act: () => void): () => void {
  let callOff = () => {};
  const stand = () => {
    observer.disconnect();
    clearTimeout(timer);
    callOff = whenIdle(act);
  };
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName("map-ready").length > 0) stand();
  });
  const timer = setTimeout(stand, longestWaitMs);
  observer.observe({ type: "mark", buffered: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    callOff();
  };
}
