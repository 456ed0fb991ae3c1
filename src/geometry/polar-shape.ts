import type { Position } from "geojson";
import { destination, type GeodesicSpan, geodesicBetween } from "./geodesic.ts";

/** Rings as seen from a centre: how far each vertex is and in which direction. */
export type PolarShape = readonly (readonly GeodesicSpan[])[];

/**
 * Rings of `[lng, lat]` in geodesic polar coordinates around a centre: the azimuthal
 * equidistant projection on WGS84.
 */
export function polarShapeOf(
  rings: readonly (readonly Position[])[],
  centre: Position,
): PolarShape {
  return rings.map((ring) => ring.map((position) => geodesicBetween(centre, position)));
}

/**
 * The shape laid around another centre. Every vertex keeps its distance and its direction from
 * the centre, so the shape is turned by nothing and north stays up. Area is kept but for how the
 * curvature of the ellipsoid differs between the two places: for 200 km across, anywhere on
 * earth, by less than one part in a million.
 * @returns rings of `[lng, lat]`; longitudes run on from that of the centre, so a ring that
 *   crosses the antimeridian leaves the interval from -180 to 180
 */
export function laidAround(shape: PolarShape, centre: Position): Position[][] {
  const [centreLng = 0] = centre;
  return shape.map((ring) =>
    ring.map((span) => {
      const [lng = 0, lat = 0] = destination(centre, span);
      return [lng + 360 * Math.round((centreLng - lng) / 360), lat];
    }),
  );
}
