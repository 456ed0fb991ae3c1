/** A position on screen in pixels. */
interface Pixel {
  readonly x: number;
  readonly y: number;
}

/**
 * Thins out equal symbols: one in each square of a raster stays, the first that lies there.
 * @param spacePx side of the squares
 */
export function declutter<P extends Pixel>(pixels: readonly P[], spacePx: number): readonly P[] {
  if (pixels.length < 2) return pixels;
  const taken = new Set<string>();
  return pixels.filter(({ x, y }) => {
    const square = `${Math.floor(x / spacePx)} ${Math.floor(y / spacePx)}`;
    if (taken.has(square)) return false;
    taken.add(square);
    return true;
  });
}
