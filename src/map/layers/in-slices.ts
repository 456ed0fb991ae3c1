/** How long steps are taken before the browser can act on what its reader did, in milliseconds. */
const sliceMs = 8;

/**
 * Takes the steps of long work in turn, a few milliseconds of them in each task: in one go it would
 * keep the page deaf for too long.
 * @returns what leaves the rest undone
 */
export function inSlices(steps: Iterator<void, void>): () => void {
  const takeSlice = () => {
    const end = performance.now() + sliceMs;
    do {
      if (steps.next().done) return;
    } while (performance.now() < end);
    task = setTimeout(takeSlice);
  };
  let task = setTimeout(takeSlice);
  return () => clearTimeout(task);
}
