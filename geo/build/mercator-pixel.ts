/** Metres of Web Mercator in one of Leaflet's 256-pixel-tile pixels, at the equator. */
export const pixelAtZoom0M = (2 * Math.PI * 6378137) / 256;
