import type { BBox } from "geojson";

/** The four islands with the Hokkaido coast facing them: `[west, south, east, north]`. */
export const kurilsBounds: BBox = [144.9, 43.05, 149.0, 45.65];

/** The main island of Okinawa with most of the bases. */
export const okinawaBounds: BBox = [127.55, 26.05, 128.4, 26.9];
