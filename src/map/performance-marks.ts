import { afterNextPaint } from "../components/after-next-paint.ts";

/** The marks that benchmarks and other people's scripts rely on. */
type PerformanceMarkName = "map-ready" | "scenario-painted";

/** Sets a mark once the frame being prepared has been painted. */
export function markWhenPainted(name: PerformanceMarkName): void {
  afterNextPaint(() => performance.mark(name));
}

/** As `markWhenPainted`, for what happens once in the life of a page. */
export function markOnce(name: PerformanceMarkName): void {
  if (performance.getEntriesByName(name).length === 0) markWhenPainted(name);
}
