import { afterNextPaint } from "./after-next-paint.ts";

let pendingCount = 0;

/** Says on the root element whether anything is on its way, for scripts that wait for the page. */
function writeSettled(): void {
  const { dataset } = document.documentElement;
  if (pendingCount > 0) delete dataset["settled"];
  else dataset["settled"] = "true";
}

/**
 * Marks the page as unsettled: a file, a panel, a deferred render or a move of the map is under way.
 * The root element has `data-settled` while nothing is.
 * @returns the end of it; settled is written after the next paint, so that what follows can begin
 */
export function markPending(): () => void {
  pendingCount += 1;
  writeSettled();
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    afterNextPaint(() => {
      pendingCount -= 1;
      writeSettled();
    });
  };
}
