import geographiclib from "geographiclib-geodesic";
import type { Position } from "geojson";

/**
 * Length in kilometres of the geodesic between two positions `[lng, lat]` on WGS84.
 * Karney, Algorithms for geodesics (J. Geodesy 87, 2013): accurate to nanometres.
 */
export function distanceKm([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position): number {
  const { s12 = 0 } = geographiclib.Geodesic.WGS84.Inverse(latA, lngA, latB, lngB);
  return s12 / 1000;
}
