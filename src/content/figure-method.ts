/** How a figure is derived; what each method does is told in the language files. */
export const figureMethodIds = [
  "sum-of-stated-areas",
  "sum-of-stated-counts",
  "share-of-four",
  "sea-by-equidistance",
  "difference-to-today",
  "length-of-equidistance-line",
  "shortest-geodesic",
  "effect-of-variant",
] as const;
export type FigureMethodId = (typeof figureMethodIds)[number];
