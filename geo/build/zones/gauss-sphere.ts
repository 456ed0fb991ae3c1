import type { Position } from "geojson";

/** A point of the unit sphere, `[x, y, z]`. */
export type UnitVector = readonly [x: number, y: number, z: number];

/** A sphere that stands for the WGS84 ellipsoid around one latitude. */
export interface GaussSphere {
  readonly radiusKm: number;
  /** The point of the unit sphere for a position `[lng, lat]` in degrees. */
  readonly toSphere: (position: Position) => UnitVector;
  /** The position `[lng, lat]` in degrees of a point of the unit sphere. */
  readonly toPosition: (point: UnitVector) => Position;
}

const semiMajorKm = 6378.137;
const flattening = 1 / 298.257223563;
const eccentricity = Math.sqrt(flattening * (2 - flattening));
const degree = Math.PI / 180;

/** tan(π/4 + φ/2) of the latitude that maps the ellipsoid to a sphere without changing angles. */
function conformal(latRadians: number): number {
  const sine = eccentricity * Math.sin(latRadians);
  return Math.tan(Math.PI / 4 + latRadians / 2) * ((1 - sine) / (1 + sine)) ** (eccentricity / 2);
}

/** The latitude of which `conformal` gives that value; converges to the last digit in a few steps. */
function geodeticOf(conformalTangent: number): number {
  let lat = 2 * Math.atan(conformalTangent) - Math.PI / 2;
  for (let step = 0; step < 8; step++) {
    const sine = eccentricity * Math.sin(lat);
    const tangent = conformalTangent * ((1 + sine) / (1 - sine)) ** (eccentricity / 2);
    lat = 2 * Math.atan(tangent) - Math.PI / 2;
  }
  return lat;
}

/**
 * Gauss's conformal sphere: it touches the ellipsoid's scale along one parallel and departs from
 * it with the cube of the distance, so lengths up to 400 km, and with them which coast is nearer,
 * hold to 1 in 100,000 within 6° of latitude. A sphere with geodetic latitudes is off by 1 in 600.
 *
 * C. F. Gauss, Untersuchungen über Gegenstände der höhern Geodäsie I (1843); formulas as in
 * IOGP Guidance Note 7-2, Oblique Stereographic (EPSG method 9809).
 * @param lat0 the latitude in degrees where the scale is exactly one
 * @param lng0 the longitude in degrees the sphere's longitudes are counted from
 */
export function gaussSphere(lat0: number, lng0: number): GaussSphere {
  const [lat, sine] = [lat0 * degree, Math.sin(lat0 * degree)];
  const squared = eccentricity ** 2;
  const w = 1 - squared * sine ** 2;
  const meridionalKm = (semiMajorKm * (1 - squared)) / w ** 1.5;
  const transverseKm = semiMajorKm / Math.sqrt(w);
  const stretch = Math.sqrt(1 + (squared * Math.cos(lat) ** 4) / (1 - squared));
  // The sphere's latitude of the central parallel keeps the scale of both radii there.
  const sphereSine = sine / stretch;
  const factor = Math.sqrt((1 + sphereSine) / (1 - sphereSine)) / conformal(lat) ** stretch;

  return {
    radiusKm: Math.sqrt(meridionalKm * transverseKm),
    toSphere: ([lng = 0, latDegrees = 0]) => {
      const tangent = factor * conformal(latDegrees * degree) ** stretch;
      const sphereLat = 2 * Math.atan(tangent) - Math.PI / 2;
      const sphereLng = stretch * (lng - lng0) * degree;
      const cosine = Math.cos(sphereLat);
      return [cosine * Math.cos(sphereLng), cosine * Math.sin(sphereLng), Math.sin(sphereLat)];
    },
    toPosition: ([x, y, z]) => {
      const tangent = Math.sqrt((1 + z) / (1 - z));
      const latRadians = geodeticOf((tangent / factor) ** (1 / stretch));
      return [lng0 + Math.atan2(y, x) / stretch / degree, latRadians / degree];
    },
  };
}
