import { startTransition, useEffect, useState } from "react";

/** How long at most something below the fold waits for the browser to be idle, in milliseconds. */
const longestWait = 1500;

/** False at first, and true once the browser has nothing to do: for what is below the fold. */
export function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const show = () => startTransition(() => setLater(true));
    // Not in every browser.
    if (typeof requestIdleCallback !== "function") {
      const timer = setTimeout(show, longestWait / 5);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(show, { timeout: longestWait });
    return () => cancelIdleCallback(request);
  }, []);
  return isLater;
}
