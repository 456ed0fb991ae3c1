/** Whether the reader's system asks for no motion. */
export function prefersNoMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
