/** How long at most something waits for the browser to be idle, in milliseconds. */
const longestWaitMs = 1500;

/** How long it waits where the browser cannot tell. */
const plainWaitMs = 300;

/**
 * Calls back when the browser has nothing better to do.
 * @returns what calls that off
 */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(act, plainWaitMs);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: longestWaitMs });
  return () => cancelIdleCallback(request);
}
