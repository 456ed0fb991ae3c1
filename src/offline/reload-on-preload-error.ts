import { reloadIfSafe } from "../components/reload-page.ts";

/**
 * Loads the page anew where a chunk cannot be loaded, as after a new release (Vite's "load error
 * handling"): only if the server answers, nothing is lost, and the page did not come of a reload already.
 */
export function reloadOnPreloadError(): void {
  window.addEventListener("vite:preloadError", async () => {
    const [navigation] = performance.getEntriesByType("navigation");
    if ((navigation as PerformanceNavigationTiming).type === "reload") return;
    const answer = await fetch(window.location.href, { method: "HEAD", cache: "no-store" }).catch(
      () => null,
    );
    if (answer?.ok) reloadIfSafe();
  });
}
