/** A position on screen in pixels. */
interface Pixel {
  readonly x: number;
  readonly y: number;
}

/**
 * Of many equal marks those that show: one in each square of a raster, the first that lies there.
 * @param spacePx side of the squares
 */
export function thinOut<P extends Pixel>(pixels: readonly P[], spacePx: number): readonly P[] {
  if (pixels.length < 2) return pixels;
  const taken = new Set<string>();
  return pixels.filter(({ x, y }) => {
    const square = `${Math.floor(x / spacePx)} ${Math.floor(y / spacePx)}`;
    if (taken.has(square)) return false;
    taken.add(square);
    return true;
  });
}
