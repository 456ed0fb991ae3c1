import type { Polygon, Position } from "geojson";
import type { ShorePiece } from "../shoreline/parse-shoreline.ts";
import { polygonsOfRings } from "../shoreline/polygons-of-rings.ts";
import { stitchRings } from "../shoreline/stitch-rings.ts";
import type { GaussSphere, UnitVector } from "./gauss-sphere.ts";
import { axesOf, edgeStretches, type LimitArc, limitArcs } from "./sea-pieces.ts";
import { turned } from "./unit-vectors.ts";
import { type VoronoiEdge, voronoiOf } from "./voronoi-edges.ts";

/** A point of somebody's coast. */
export interface Site<Owner extends string> {
  readonly position: Position;
  readonly owner: Owner;
}

/** What is nearest to one owner's coast, and between two limits. */
export interface SeaFace<Owner extends string> {
  readonly owner: Owner;
  /** How many limits it lies beyond: 0 within the first. */
  readonly belt: number;
  /** Land included; counter-clockwise exteriors. */
  readonly polygons: readonly Polygon[];
}

/** The line between two owners' nearest sea, within the outermost limit. */
interface SeaLine<Owner extends string> {
  readonly between: readonly [Owner, Owner];
  readonly positions: readonly Position[];
}

export interface Sea<Owner extends string> {
  readonly faces: readonly SeaFace<Owner>[];
  readonly lines: readonly SeaLine<Owner>[];
}

/** How far a drawn chord may leave its arc, and the longest chord of a great circle. */
const sagittaKm = 0.002;
const longestChordKm = 5;

/** Steps from one angle to another, both ends included, none longer than `step`. */
function steps(from: number, to: number, step: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: count + 1 }, (_, i) =>
    i === count ? to : from + ((to - from) * i) / count,
  );
}

/** A line of the sea with the faces on its two sides; null where there is none. */
interface Border<Owner extends string> {
  readonly positions: readonly Position[];
  readonly left: string;
  readonly right: string | null;
  readonly owners: readonly [Owner, Owner];
}

const faceKey = (owner: string, belt: number) => `${owner}/${belt}`;

/** Draws stretches and arcs as positions; every named end is computed once and shared. */
function drawing(sphere: GaussSphere, sites: readonly UnitVector[], limits: readonly number[]) {
  const ends = new Map<string, Position>();
  const endAt = (name: string, point: () => UnitVector): Position => {
    const known = ends.get(name);
    if (known !== undefined) return known;
    const position = sphere.toPosition(point());
    ends.set(name, position);
    return position;
  };
  const line = (
    names: readonly [string, string],
    angles: readonly number[],
    pointAt: (angle: number) => UnitVector,
  ): Position[] =>
    angles.map((angle, i) => {
      if (i === 0) return endAt(names[0], () => pointAt(angle));
      if (i === angles.length - 1) return endAt(names[1], () => pointAt(angle));
      return sphere.toPosition(pointAt(angle));
    });
  const arc = ({ site, limit, start, end, bearings }: LimitArc): Position[] => {
    const center = sites[site] as UnitVector;
    const [east, north] = axesOf(center);
    const radius = limits[limit] as number;
    const step = 2 * Math.acos(1 - sagittaKm / (sphere.radiusKm * Math.sin(radius)));
    return line([start, end], steps(...bearings, step), (bearing) =>
      turned(center, turned(east, north, bearing), radius),
    );
  };
  return { line, arc };
}

/**
 * Who is nearest, everywhere within the outermost limit: under pure equidistance every point of
 * the sea belongs to the nearest coast. The borders are shared between faces to the last digit,
 * so the faces leave no gaps and do not overlap.
 * @param sites points of the coasts, distinct, within 45° of the centre
 * @param sphere stands for the ellipsoid around the centre
 * @param center `[lng, lat]` about the middle of the sites
 * @param limitsKm distances from the coast, ascending
 */
export function seaOf<Owner extends string>(
  sites: readonly Site<Owner>[],
  sphere: GaussSphere,
  center: Position,
  limitsKm: readonly number[],
): Sea<Owner> {
  const points = sites.map(({ position }) => sphere.toSphere(position));
  const limits = limitsKm.map((km) => km / sphere.radiusKm);
  const voronoi = voronoiOf(points, sphere.toSphere(center));
  const { line, arc } = drawing(sphere, points, limits);
  const ownerOf = (site: number) => (sites[site] as Site<Owner>).owner;

  const isBorder = ({ a, b }: VoronoiEdge) => ownerOf(a) !== ownerOf(b);
  const midway = edgeStretches(voronoi, limits, isBorder)
    .filter(({ belt }) => belt < limits.length)
    .map(({ edge, belt, start, end, from, to }): Border<Owner> => {
      const owners = [ownerOf(edge.a), ownerOf(edge.b)] as const;
      const angles = steps(from, to, longestChordKm / sphere.radiusKm);
      return {
        positions: line([start, end], angles, (angle) => turned(edge.middle, edge.along, angle)),
        left: faceKey(owners[0], belt),
        right: faceKey(owners[1], belt),
        owners,
      };
    });
  const atLimits = limitArcs(points, voronoi, limits).map((each): Border<Owner> => {
    const owner = ownerOf(each.site);
    return {
      positions: arc(each),
      left: faceKey(owner, each.limit),
      right: each.limit + 1 < limits.length ? faceKey(owner, each.limit + 1) : null,
      owners: [owner, owner],
    };
  });
  const borders = [...midway, ...atLimits];
  return { faces: facesOf(borders), lines: linesOf(borders) };
}

function facesOf<Owner extends string>(borders: readonly Border<Owner>[]): SeaFace<Owner>[] {
  const pieces = new Map<string, ShorePiece[]>();
  const add = (key: string, positions: readonly Position[]) => {
    const own = pieces.get(key) ?? [];
    own.push({ level: 0, positions });
    pieces.set(key, own);
  };
  for (const { positions, left, right } of borders) {
    add(left, positions);
    if (right !== null) add(right, positions.toReversed());
  }
  return [...pieces].map(([key, own]) => {
    const [owner, belt] = key.split("/") as [Owner, string];
    const { rings, chains } = stitchRings(own);
    if (chains.length > 0) throw new Error(`The border of ${key} does not close`);
    return { owner, belt: Number(belt), polygons: polygonsOfRings(rings) };
  });
}

function linesOf<Owner extends string>(borders: readonly Border<Owner>[]): SeaLine<Owner>[] {
  return borders
    .filter(({ owners: [a, b] }) => a !== b)
    .map(({ owners: [a, b], positions }) => ({
      between: a < b ? [a, b] : [b, a],
      positions,
    }));
}
