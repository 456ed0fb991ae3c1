import geographiclib from "geographiclib-geodesic";
import type { Position } from "geojson";

const { Geodesic } = geographiclib;
const { WGS84 } = Geodesic;

/** The shortest way between two positions: its length, and the bearing it starts with. */
export interface GeodesicSpan {
  readonly km: number;
  /** Degrees clockwise from north, from 0 up to 360. */
  readonly bearing: number;
}

function toBearing(azimuth: number): number {
  return (azimuth + 360) % 360;
}

/**
 * Length and initial bearing of the geodesic between two positions `[lng, lat]` on WGS84.
 * Karney, Algorithms for geodesics (J. Geodesy 87, 2013): accurate to nanometres.
 */
export function geodesicBetween(
  [lngA = 0, latA = 0]: Position,
  [lngB = 0, latB = 0]: Position,
): GeodesicSpan {
  const { s12 = 0, azi1 = 0 } = WGS84.Inverse(latA, lngA, latB, lngB);
  return { km: s12 / 1000, bearing: toBearing(azi1) };
}

/** The position `[lng, lat]` reached from another on the geodesic that starts with a bearing. */
export function destination([lng = 0, lat = 0]: Position, { km, bearing }: GeodesicSpan): Position {
  const { lon2 = lng, lat2 = lat } = WGS84.Direct(lat, lng, bearing, km * 1000);
  return [lon2, lat2];
}

/**
 * Positions along the geodesic between two positions, both included, evenly spaced.
 * Longitudes run on from that of the first, so they may leave the interval from -180 to 180.
 * @param spacingKm largest distance from one to the next
 */
export function geodesicLine(
  [lngA = 0, latA = 0]: Position,
  [lngB = 0, latB = 0]: Position,
  spacingKm: number,
): readonly Position[] {
  const line = WGS84.InverseLine(latA, lngA, latB, lngB);
  const steps = Math.max(1, Math.ceil(line.s13 / 1000 / spacingKm));
  const outmask = Geodesic.LATITUDE | Geodesic.LONGITUDE | Geodesic.LONG_UNROLL;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const { lon2 = lngA, lat2 = latA } = line.Position((line.s13 * step) / steps, outmask);
    return [lon2, lat2];
  });
}
