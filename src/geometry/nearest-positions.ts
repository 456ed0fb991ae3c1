import geographiclib from "geographiclib-geodesic";
import type { Point, Polygon, Position } from "geojson";

type Vector = readonly [x: number, y: number, z: number];

/** A few positions in a row along a shore, and a ball around them to tell far ones quickly. */
interface Stretch {
  readonly vectors: readonly Vector[];
  readonly centre: Vector;
  readonly radius: number;
}

const stretchLength = 32;
const { a: semiMajorM, f: flattening } = geographiclib.Constants.WGS84;
const squaredEccentricity = flattening * (2 - flattening);

/** A position on WGS84 as metres from the centre of the earth. */
function toVector([lng = 0, lat = 0]: Position): Vector {
  const [lambda, phi] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  const normalM = semiMajorM / Math.sqrt(1 - squaredEccentricity * Math.sin(phi) ** 2);
  return [
    normalM * Math.cos(phi) * Math.cos(lambda),
    normalM * Math.cos(phi) * Math.sin(lambda),
    normalM * (1 - squaredEccentricity) * Math.sin(phi),
  ];
}

/** The position whose plumb line goes through a point at most some metres from the ellipsoid. */
function toPosition([x, y, z]: Vector): Position {
  const lat = Math.atan2(z, (1 - squaredEccentricity) * Math.hypot(x, y));
  return [(Math.atan2(y, x) * 180) / Math.PI, (lat * 180) / Math.PI];
}

function distance([ax, ay, az]: Vector, [bx, by, bz]: Vector): number {
  return Math.hypot(ax - bx, ay - by, az - bz);
}

/** The point of the line from `a` to `b` that is nearest to `p`. */
function nearestOnLine(p: Vector, a: Vector, b: Vector): Vector {
  const [abx, aby, abz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const squaredLength = abx * abx + aby * aby + abz * abz;
  if (squaredLength === 0) return a;
  const along = abx * (p[0] - a[0]) + aby * (p[1] - a[1]) + abz * (p[2] - a[2]);
  const share = Math.max(0, Math.min(1, along / squaredLength));
  return [a[0] + share * abx, a[1] + share * aby, a[2] + share * abz];
}

function toStretch(vectors: readonly Vector[]): Stretch {
  const middle = vectors[vectors.length >> 1] ?? [0, 0, 0];
  const radius = Math.max(...vectors.map((vector) => distance(vector, middle)));
  return { vectors, centre: middle, radius };
}

/** A shore in stretches; each begins with the last position of the one before it. */
function stretchesOf({ type, coordinates }: Polygon | Point): Stretch[] {
  const lines = type === "Point" ? [[coordinates]] : coordinates;
  return lines.flatMap((line) => {
    const vectors = line.map(toVector);
    const count = Math.max(1, Math.ceil((vectors.length - 1) / stretchLength));
    return Array.from({ length: count }, (_, index) => {
      const first = index * stretchLength;
      return toStretch(vectors.slice(first, first + stretchLength + 1));
    });
  });
}

interface Pair {
  readonly from: Vector;
  readonly to: Vector;
  readonly apart: number;
}

/** The nearest pair of a vertex of one stretch and a point of the other, if nearer than `best`. */
function nearerPair(vertices: Stretch, lines: Stretch, best: Pair): Pair {
  let nearest = best;
  for (const from of vertices.vectors) {
    if (distance(from, lines.centre) - lines.radius >= nearest.apart) continue;
    for (const [index, end] of lines.vectors.entries()) {
      const to = nearestOnLine(from, lines.vectors[index - 1] ?? end, end);
      const apart = distance(from, to);
      if (apart < nearest.apart) nearest = { from, to, apart };
    }
  }
  return nearest;
}

const swapped = ({ from, to, apart }: Pair): Pair => ({ from: to, to: from, apart });

/**
 * The two positions `[lng, lat]`, one on each of two shores, that are nearest to each other.
 * Nearest in a straight line through the earth, which for shores up to some hundred kilometres
 * long is the same to within metres as nearest along its surface.
 * @param a polygons and points, of which the nearest counts; the insides count as sea
 * @throws RangeError where one of the two is empty
 */
export function nearestPositions(
  a: readonly (Polygon | Point)[],
  b: readonly (Polygon | Point)[],
): readonly [Position, Position] {
  const [stretchesA, stretchesB] = [a.flatMap(stretchesOf), b.flatMap(stretchesOf)];
  const [firstA, firstB] = [stretchesA[0], stretchesB[0]];
  if (firstA === undefined || firstB === undefined) throw new RangeError("No shore to measure to");
  const pairs = stretchesA
    .flatMap((one) =>
      stretchesB.map((other) => ({
        one,
        other,
        atLeast: distance(one.centre, other.centre) - one.radius - other.radius,
      })),
    )
    .sort((x, y) => x.atLeast - y.atLeast);
  let best: Pair = { from: firstA.centre, to: firstB.centre, apart: Number.POSITIVE_INFINITY };
  for (const { one, other, atLeast } of pairs) {
    if (atLeast >= best.apart) break;
    // Lines that do not cross are nearest at a vertex of one of them.
    best = nearerPair(one, other, best);
    best = swapped(nearerPair(other, one, swapped(best)));
  }
  return [toPosition(best.from), toPosition(best.to)];
}
