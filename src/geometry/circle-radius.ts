/**
 * Radius in metres of the circle of a given area, for a site known by its area alone.
 * The circle is flat: for the largest site (48 km²) the Earth's curve changes it by under 1 cm.
 * @param areaHa area in hectares, not negative
 */
export function circleRadiusM(areaHa: number): number {
  return Math.sqrt((areaHa * 10_000) / Math.PI);
}

/** The mean radius of the earth in metres, with which Leaflet draws circles. */
const earthRadiusM = 6_371_000;

const worldPx = 256;

/**
 * Radius in pixels of a circle on a Web Mercator map.
 * @param lat its middle, in degrees
 */
export function circleRadiusPx(radiusM: number, lat: number, zoom: number): number {
  const circumferenceM = 2 * Math.PI * earthRadiusM * Math.cos((lat * Math.PI) / 180);
  return (radiusM * worldPx * 2 ** zoom) / circumferenceM;
}

/** The zoom at which a circle has a radius in pixels; `lat` as for `circleRadiusPx`. */
export function zoomOfRadius(radiusM: number, lat: number, radiusPx: number): number {
  return Math.log2(radiusPx / circleRadiusPx(radiusM, lat, 0));
}
