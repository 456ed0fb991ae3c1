import type { UnitVector } from "./gauss-sphere.ts";
import { cross, dot, minus, normalized, turned } from "./unit-vectors.ts";
import type { Voronoi, VoronoiEdge } from "./voronoi-edges.ts";

/** A stretch of an edge on one side of the limits, with names for its ends. */
interface Stretch {
  readonly edge: VoronoiEdge;
  /** How many limits it lies beyond: 0 within the first. */
  readonly belt: number;
  readonly start: string;
  readonly end: string;
  /** Angles from the edge's middle. */
  readonly from: number;
  readonly to: number;
}

/** Where the limit round a site meets the border of its cell. */
interface Crossing {
  readonly name: string;
  /** Direction from the site, radians counter-clockwise. */
  readonly bearing: number;
  /** Whether the limit, followed counter-clockwise, leaves the cell here. */
  readonly leaves: boolean;
}

/** A part of a limit: an arc round its site, counter-clockwise, within the site's cell. */
export interface LimitArc {
  readonly site: number;
  /** Index of the limit. */
  readonly limit: number;
  readonly start: string;
  readonly end: string;
  readonly bearings: readonly [from: number, to: number];
}

/** Two directions at a site that bearings are measured by. */
export function axesOf(site: UnitVector): readonly [UnitVector, UnitVector] {
  const east = normalized(cross([0, 0, 1], site));
  return [east, cross(site, east)];
}

function bearingFrom(site: UnitVector, point: UnitVector): number {
  const [east, north] = axesOf(site);
  return Math.atan2(dot(point, north), dot(point, east));
}

/**
 * The angles on an edge at which it crosses a limit. Whether its ends are within is asked of the
 * vertices, which three edges share, so that the three agree however close the call.
 */
function crossingsOf(edge: VoronoiEdge, { vertices }: Voronoi, limit: number): number[] {
  const isWithin = (vertex: number) => (vertices[vertex]?.distance ?? 0) <= limit;
  const [startWithin, endWithin] = [isWithin(edge.start), isWithin(edge.end)];
  if (startWithin && endWithin) return [];
  if (edge.nearest >= limit) return [];
  const reach = Math.acos(Math.cos(limit) / Math.cos(edge.nearest));
  if (startWithin) return [reach];
  if (endWithin) return [-reach];
  return edge.from < -reach && edge.to > reach ? [-reach, reach] : [];
}

/** An edge cut at the limits. Limits must ascend. */
function stretchesOf(
  edge: VoronoiEdge,
  name: string,
  voronoi: Voronoi,
  limits: readonly number[],
): Stretch[] {
  const cuts = limits
    .flatMap((limit, index) =>
      crossingsOf(edge, voronoi, limit).map((angle) => ({
        angle,
        name: crossingName(name, index, angle),
      })),
    )
    .sort((x, y) => x.angle - y.angle);
  const stops = [
    { angle: edge.from, name: `v${edge.start}` },
    ...cuts,
    { angle: edge.to, name: `v${edge.end}` },
  ];
  return stops.slice(1).map((stop, i) => {
    const previous = stops[i] as (typeof stops)[number];
    const halfway = Math.cos((previous.angle + stop.angle) / 2) * Math.cos(edge.nearest);
    return {
      edge,
      belt: limits.filter((limit) => halfway < Math.cos(limit)).length,
      start: previous.name,
      end: stop.name,
      from: previous.angle,
      to: stop.angle,
    };
  });
}

function crossingName(edgeName: string, limit: number, angle: number): string {
  return `${edgeName}:${limit}${angle < 0 ? "-" : "+"}`;
}

/** The arcs of one limit round a site, from its crossings in order; none where it has no crossing. */
function arcsBetween(site: number, limit: number, crossings: Crossing[]): LimitArc[] {
  const ordered = crossings.toSorted((x, y) => x.bearing - y.bearing);
  return ordered.flatMap((crossing, i) => {
    if (crossing.leaves) return [];
    const next = ordered[(i + 1) % ordered.length] as Crossing;
    if (!next.leaves) throw new Error(`The limit round site ${site} enters its cell twice`);
    const turn = next.bearing > crossing.bearing ? 0 : 2 * Math.PI;
    return {
      site,
      limit,
      start: crossing.name,
      end: next.name,
      bearings: [crossing.bearing, next.bearing + turn],
    } satisfies LimitArc;
  });
}

/** A limit that lies whole in the cell of its site. */
function wholeLimit(site: number, limit: number): LimitArc {
  const name = `s${site}:${limit}`;
  return { site, limit, start: name, end: name, bearings: [0, 2 * Math.PI] };
}

/** How an edge is called, by its place in the diagram. */
const edgeName = (index: number) => `e${index}`;

/**
 * The arcs of each limit (12 and 200 miles, say) round every site, cut in closed form to what lies
 * within the cell of the site.
 * @param sites points of the unit sphere
 * @param limits angles in radians, ascending, each below a quarter turn
 */
export function limitArcs(
  sites: readonly UnitVector[],
  voronoi: Voronoi,
  limits: readonly number[],
): LimitArc[] {
  const crossings = limits.map(() => new Map<number, Crossing[]>());
  const nearestEdge = new Float64Array(sites.length).fill(Number.POSITIVE_INFINITY);
  const note = (site: number, limit: number, crossing: Crossing) => {
    const own = crossings[limit]?.get(site);
    if (own === undefined) crossings[limit]?.set(site, [crossing]);
    else own.push(crossing);
  };

  for (const [index, edge] of voronoi.edges.entries()) {
    const pair = [edge.a, edge.b] as const;
    for (const site of pair) {
      nearestEdge[site] = Math.min(nearestEdge[site] as number, edge.nearest);
    }
    for (const [limitIndex, limit] of limits.entries()) {
      for (const angle of crossingsOf(edge, voronoi, limit)) {
        const point = turned(edge.middle, edge.along, angle);
        for (const [site, other] of [pair, pair.toReversed()] as [number, number][]) {
          const [here, there] = [sites[site], sites[other]] as [UnitVector, UnitVector];
          note(site, limitIndex, {
            name: crossingName(edgeName(index), limitIndex, angle),
            bearing: bearingFrom(here, point),
            leaves: dot(cross(here, point), minus(there, here)) > 0,
          });
        }
      }
    }
  }
  return limits.flatMap((limit, limitIndex) =>
    sites.flatMap((_, site) => {
      const own = crossings[limitIndex]?.get(site);
      if (own !== undefined) return arcsBetween(site, limitIndex, own);
      return (nearestEdge[site] as number) >= limit ? [wholeLimit(site, limitIndex)] : [];
    }),
  );
}

/**
 * The edges between sites of different owners, cut at the limits in closed form.
 * @param limits angles in radians, ascending, each below a quarter turn
 * @param isBorder whether an edge is wanted
 */
export function edgeStretches(
  voronoi: Voronoi,
  limits: readonly number[],
  isBorder: (edge: VoronoiEdge) => boolean,
): Stretch[] {
  return voronoi.edges.flatMap((edge, index) =>
    isBorder(edge) ? stretchesOf(edge, edgeName(index), voronoi, limits) : [],
  );
}
