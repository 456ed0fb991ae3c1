/** Calls back when the browser has nothing better to do; at once where it cannot tell. */
function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(act);
  else act();
}

/**
 * Calls back once the first screen stands, the islands painted, and the browser is idle.
 * @returns what calls that off
 */
export function whenAtRest(act: () => void): () => void {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName("map-ready").length === 0) return;
    observer.disconnect();
    whenIdle(act);
  });
  observer.observe({ type: "mark", buffered: true });
  return () => observer.disconnect();
}
