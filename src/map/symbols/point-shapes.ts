/** The outline of a symbol at a point: a square or a dot of a fixed size on screen. */
export interface SymbolShape {
  readonly kind: "square" | "dot";
  /** Half its side, or its radius, its line included, in pixels. */
  readonly halfPx: number;
  /** Width of its line, which the style sheet draws. */
  readonly linePx: number;
}

/** The shapes of the symbols, which the legend draws as well. */
export const symbolShapes = {
  square: { kind: "square", halfPx: 5, linePx: 1 },
  approximateSquare: { kind: "square", halfPx: 5, linePx: 2 },
  dot: { kind: "dot", halfPx: 4.5, linePx: 2 },
} as const satisfies Record<string, SymbolShape>;

/** The middle of the line of a shape around a point, in pixels, as SVG path data. */
export function shapePath({ kind, halfPx, linePx }: SymbolShape, x: number, y: number): string {
  const half = halfPx - linePx / 2;
  const side = 2 * half;
  // What is an odd number of pixels wide is crisp around the middle of one.
  const middle = halfPx % 1;
  const [left, centre] = [x + middle - half, y + middle];
  if (kind === "square") return `M${left},${centre - half}h${side}v${side}h${-side}z`;
  const arc = `a${half},${half} 0 1,0 `;
  return `M${left},${centre}${arc}${side},0${arc}${-side},0z`;
}

/** A ring of the same kind around a shape. */
export function ringAround(
  { kind, halfPx }: SymbolShape,
  gapPx: number,
  linePx: number,
): SymbolShape {
  return { kind, halfPx: halfPx + gapPx + linePx, linePx };
}
