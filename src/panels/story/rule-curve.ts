/** A point of the drawing, in its units from the top left. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a line on the drawing is as far from an upright coast as from an islet, at a height.
 * @param coastX where the coast runs
 * @param y the height
 */
export function equidistantX(coastX: number, islet: Point, y: number): number {
  return (islet.x + coastX) / 2 + (y - islet.y) ** 2 / (2 * (islet.x - coastX));
}

/** That line from the top to the bottom of the drawing, as path data: an exact parabola. */
export function equidistantPath(coastX: number, islet: Point, height: number): string {
  const [top, bottom] = [0, height].map((y) => equidistantX(coastX, islet, y)) as [number, number];
  const middle = equidistantX(coastX, islet, height / 2);
  // A parabola is a Bézier curve whose handle is twice as far out as its middle.
  const handle = 2 * middle - (top + bottom) / 2;
  return `M${top} 0Q${handle} ${height / 2} ${bottom} ${height}`;
}
