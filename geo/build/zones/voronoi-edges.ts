import Delaunator from "delaunator";
import type { UnitVector } from "./gauss-sphere.ts";
import { angleBetween, cross, dot, minus, normalized, plus, turned } from "./unit-vectors.ts";

/** The border between the cells of two sites: a piece of the great circle midway between them. */
export interface VoronoiEdge {
  /** Indices of the sites; `a` is on the left on the way from `start` to `end`. */
  readonly a: number;
  readonly b: number;
  /** Indices of the Voronoi vertices at its ends. */
  readonly start: number;
  readonly end: number;
  /** The point of the great circle nearest to both sites, and the quarter turn from it to `end`. */
  readonly middle: UnitVector;
  readonly along: UnitVector;
  /** Angles in radians from `middle` to the ends. */
  readonly from: number;
  readonly to: number;
  /** Half the angle between the sites: how near the great circle comes to them. */
  readonly nearest: number;
}

export interface Voronoi {
  readonly edges: readonly VoronoiEdge[];
  /** Every vertex, and how far in radians it is from its three sites. */
  readonly vertices: readonly { readonly point: UnitVector; readonly distance: number }[];
}

/** How far from the centre the ring of sites lies that bounds the outermost cells. */
const bounding = (50 * Math.PI) / 180;
const boundingCount = 12;

/** Two unit vectors across from the centre, to measure directions by. */
function axesAt(center: UnitVector): readonly [UnitVector, UnitVector] {
  const east = normalized(cross([0, 0, 1], center));
  return [east, cross(center, east)];
}

/** Sites far outside, so that every cell of a real site is bounded. */
function boundingSites(center: UnitVector): UnitVector[] {
  const [east, north] = axesAt(center);
  return Array.from({ length: boundingCount }, (_, i) => {
    const direction = turned(east, north, (2 * Math.PI * i) / boundingCount);
    return turned(center, direction, bounding);
  });
}

/**
 * Stereographic coordinates about a centre. The projection carries circles to circles, so the
 * planar Delaunay triangulation of the projected sites is the spherical one of the sites.
 */
function projected(points: readonly UnitVector[], center: UnitVector): Float64Array {
  const [east, north] = axesAt(center);
  const flat = new Float64Array(points.length * 2);
  points.forEach((point, i) => {
    const scale = 2 / (1 + dot(point, center));
    flat[2 * i] = scale * dot(point, east);
    flat[2 * i + 1] = scale * dot(point, north);
  });
  return flat;
}

function edgeBetween(
  [a, b]: readonly [UnitVector, UnitVector],
  ends: readonly [UnitVector, UnitVector],
): Omit<VoronoiEdge, "a" | "b" | "start" | "end"> {
  const middle = normalized(plus(a, b));
  const along = cross(normalized(minus(a, b)), middle);
  const angleOf = (point: UnitVector) => Math.atan2(dot(point, along), dot(point, middle));
  return {
    middle,
    along,
    from: angleOf(ends[0]),
    to: angleOf(ends[1]),
    nearest: angleBetween(a, b) / 2,
  };
}

/**
 * The Voronoi diagram of sites on the unit sphere: which site is nearest, everywhere.
 * @param sites distinct points, all within 45° of the centre
 * @returns the edges between cells; edges towards the bounding sites outside are left out
 */
export function voronoiOf(sites: readonly UnitVector[], center: UnitVector): Voronoi {
  const points = [...sites, ...boundingSites(center)];
  const { triangles, halfedges } = new Delaunator(projected(points, center));
  const pointOf = (index: number | undefined) => points[index ?? 0] as UnitVector;
  const cornerOf = (halfedge: number) => pointOf(triangles[halfedge]);

  const vertices = Array.from({ length: triangles.length / 3 }, (_, t) => {
    const [a, b, c] = [cornerOf(3 * t), cornerOf(3 * t + 1), cornerOf(3 * t + 2)];
    const normal = normalized(cross(minus(b, a), minus(c, a)));
    const point: UnitVector = dot(normal, a) > 0 ? normal : [-normal[0], -normal[1], -normal[2]];
    return { point, distance: angleBetween(point, a) };
  });
  const edges: VoronoiEdge[] = [];
  halfedges.forEach((twin, halfedge) => {
    if (twin < halfedge) return;
    const next = halfedge % 3 === 2 ? halfedge - 2 : halfedge + 1;
    const [p, q] = [triangles[halfedge] ?? 0, triangles[next] ?? 0];
    if (p >= sites.length || q >= sites.length) return;
    const [t0, t1] = [Math.floor(halfedge / 3), Math.floor(twin / 3)];
    const ends = [vertices[t0]?.point, vertices[t1]?.point] as [UnitVector, UnitVector];
    // Delaunator's triangles run clockwise on the map, so on the way from a triangle across its
    // side the side's start is on the left. Told by order, not by measure: where four sites lie on
    // one circle the edge has no length to measure.
    const edge = edgeBetween([pointOf(p), pointOf(q)], ends);
    edges.push({ ...edge, to: Math.max(edge.from, edge.to), a: p, b: q, start: t0, end: t1 });
  });
  return { edges, vertices };
}
