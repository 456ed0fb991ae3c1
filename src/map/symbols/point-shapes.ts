/** The outline of a symbol at a point: a dot of a fixed size on screen. */
export interface SymbolShape {
  /** Its radius, its line included, in pixels. */
  readonly radiusPx: number;
  /** Width of its line, which the style sheet draws. */
  readonly linePx: number;
}

/** The shapes of the symbols, which the legend draws as well. */
export const symbolShapes = {
  dot: { radiusPx: 4.5, linePx: 2 },
  facility: { radiusPx: 4.5, linePx: 1 },
} as const satisfies Record<string, SymbolShape>;

/** The middle of the line of a shape around a point, in pixels, as SVG path data. */
export function shapePath({ radiusPx, linePx }: SymbolShape, x: number, y: number): string {
  const radius = radiusPx - linePx / 2;
  // What is an odd number of pixels wide is crisp around the middle of one.
  const middle = radiusPx % 1;
  const [left, centre] = [x + middle - radius, y + middle];
  const arc = `a${radius},${radius} 0 1,0 `;
  return `M${left},${centre}${arc}${2 * radius},0${arc}${-2 * radius},0z`;
}

/** A ring around a shape. */
export function ringAround({ radiusPx }: SymbolShape, gapPx: number, linePx: number): SymbolShape {
  return { radiusPx: radiusPx + gapPx + linePx, linePx };
}
