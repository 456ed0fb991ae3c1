import type { BBox, Position } from "geojson";

/** The seas around Okinawa and its neighbours: `[west, south, east, north]`. */
const okinawaTheatre: BBox = [124, 23.5, 131.5, 29.5];

/** From this zoom on the map shows one theatre, and not both. */
const theatreZoom = 7;

/** Whether a map with that centre `[lng, lat]` shows Okinawa, where no scenario changes anything. */
export function isAtOkinawa([lng = 0, lat = 0]: Position, zoom: number): boolean {
  const [west, south, east, north] = okinawaTheatre;
  return zoom >= theatreZoom && lng > west && lng < east && lat > south && lat < north;
}
