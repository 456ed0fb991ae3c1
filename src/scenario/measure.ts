import type { Point, Polygon, Position } from "geojson";
import { geodesicBetween, geodesicLine } from "../geometry/geodesic.ts";
import { nearestPositions } from "../geometry/nearest-positions.ts";
import { isOnLand } from "../geometry/point-in-land.ts";
import { laidAround, type PolarShape, polarShapeOf } from "../geometry/polar-shape.ts";
import { centreOfLand } from "./land-centre.ts";

/** What a distance is measured from or to: a position `[lng, lat]`, or the shore of some land. */
export type MeasuredSpot =
  | { readonly kind: "position"; readonly position: Position }
  | { readonly kind: "shore"; readonly land: readonly (Polygon | Point)[] };

/** A distance on WGS84 and the line it is measured along. */
export interface Measurement {
  readonly km: number;
  /** Degrees clockwise from north at the start; null where there is no distance. */
  readonly bearing: number | null;
  readonly from: Position;
  readonly to: Position;
  /** Positions along the geodesic; longitudes run on, see `geodesicLine`. */
  readonly line: readonly Position[];
}

/** Near enough for the line to look smooth at any zoom of the map. */
const lineSpacingKm = 20;

function landOf(spot: MeasuredSpot): readonly (Polygon | Point)[] {
  return spot.kind === "shore" ? spot.land : [{ type: "Point", coordinates: [...spot.position] }];
}

/** The position of one spot that lies on the land of the other, if it does. */
function positionOnLand(a: MeasuredSpot, b: MeasuredSpot): Position | null {
  const [at, on] = a.kind === "position" ? [a, b] : [b, a];
  if (at.kind !== "position" || on.kind !== "shore") return null;
  const isOn = on.land.some((land) => land.type === "Polygon" && isOnLand(at.position, land));
  return isOn ? at.position : null;
}

/**
 * The shortest distance between two spots: along the geodesic, from shore to shore where they
 * are land. A position on the land it is measured to, and land that is part of the other, are at
 * no distance.
 */
export function measureBetween(a: MeasuredSpot, b: MeasuredSpot): Measurement {
  const shared = positionOnLand(a, b);
  const [from, to] =
    shared === null
      ? a.kind === "position" && b.kind === "position"
        ? [a.position, b.position]
        : nearestPositions(landOf(a), landOf(b))
      : [shared, shared];
  const { km, bearing } = geodesicBetween(from, to);
  // Less than a metre is the rounding of one shore measured against itself.
  if (km < 0.001) return { km: 0, bearing: null, from, to: from, line: [from] };
  return { km, bearing, from, to, line: geodesicLine(from, to, lineSpacingKm) };
}

/** Land as it is carried about: its shores and those of its lakes, around its centre. */
export interface CarriedLand {
  /** Middle of its bbox, `[lng, lat]`. */
  readonly centre: Position;
  readonly shape: PolarShape;
}

/**
 * Takes land up, to be laid elsewhere with `layLand`.
 * @throws RangeError where there is no polygon, so nothing that has a shape
 */
export function carryLand(land: readonly (Polygon | Point)[]): CarriedLand {
  const polygons = land.filter((part) => part.type === "Polygon");
  const centre = centreOfLand(polygons);
  const rings = polygons.flatMap(({ coordinates }) => coordinates);
  return { centre, shape: polarShapeOf(rings, centre) };
}

/** The land laid around another centre, as rings of `[lng, lat]`; see `laidAround`. */
export function layLand({ shape }: CarriedLand, centre: Position): Position[][] {
  return laidAround(shape, centre);
}
