/** Web Mercator's northing of a latitude, in degrees of longitude at the equator (EPSG:3857). */
export function northing(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}
