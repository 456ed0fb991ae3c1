/**
 * Radius in metres of the circle of a given area, for a site known by its area alone.
 * The circle is flat: for the largest site (48 km²) the Earth's curve changes it by under 1 cm.
 * @param areaHa area in hectares, not negative
 */
export function circleRadiusM(areaHa: number): number {
  return Math.sqrt((areaHa * 10_000) / Math.PI);
}
