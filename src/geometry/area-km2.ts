import type { MultiPolygon, Polygon, Position } from "geojson";

/** WGS84 semi-major axis in kilometres, and the ellipsoid's first eccentricity. */
const semiMajorKm = 6378.137;
const flattening = 1 / 298.257223563;
const eccentricity = Math.sqrt(flattening * (2 - flattening));

/**
 * The authalic function q of a latitude: a band of the ellipsoid from the equator to it has the
 * area `semiMajorKm² · width in radians · q / 2`.
 * Snyder, Map Projections: A Working Manual (USGS PP 1395, 1987), equation 3-12.
 */
function authalicQ(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  const product = eccentricity * sine;
  return (1 - eccentricity ** 2) * (sine / (1 - product ** 2) + Math.atanh(product) / eccentricity);
}

/** Signed area of a closed ring in km², positive when counter-clockwise. */
function ringAreaKm2(ring: readonly Position[]): number {
  const [lng0 = 0, lat0 = 0] = ring[0] ?? [];
  const q0 = authalicQ(lat0);
  let sum = 0;
  let [lngA, qA] = [0, 0];
  for (const [lng = 0, lat = 0] of ring) {
    const [lngB, qB] = [lng - lng0, authalicQ(lat) - q0];
    sum += lngA * qB - lngB * qA;
    [lngA, qA] = [lngB, qB];
  }
  return ((semiMajorKm ** 2 / 4) * sum * Math.PI) / 180;
}

/**
 * Area in km² on the WGS84 ellipsoid, holes taken off.
 *
 * The ring is carried into Lambert's cylindrical equal-area projection, where the plane area is
 * the true one, so nothing is lost to a spherical Earth. What remains is that an edge is straight
 * in that projection rather than a geodesic: under one part in a million for a coast with
 * vertices closer than 1 km, about one in a hundred for a single triangle 200 km wide.
 * Rings must not cross the antimeridian.
 */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((total, [exterior = [], ...holes]) => {
    const holesKm2 = holes.reduce((sum, hole) => sum + Math.abs(ringAreaKm2(hole)), 0);
    return total + Math.abs(ringAreaKm2(exterior)) - holesKm2;
  }, 0);
}
