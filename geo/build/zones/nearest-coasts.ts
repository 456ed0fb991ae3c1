import type { Position } from "geojson";
import { around } from "geokdbush";
import KDBush from "kdbush";
import { type GroupId, groupIds } from "../../../src/content/place.ts";
import { type DistanceMeasure, measuredBaseIds } from "../../../src/content/sea.ts";
import { areaKm2 } from "../../../src/geometry/area-km2.ts";
import { distanceKm } from "../../../src/geometry/distance-km.ts";
import { facilityPositions } from "../points/facility-positions.ts";
import { densified, type Land } from "./coast-sites.ts";

interface Nearest {
  readonly distanceKm: number;
  readonly ends: readonly [Position, Position];
}

/** Smaller islets and rocks do not count as an island's coast here, as in the official distances. */
const smallestKm2 = 1;

/** The index ranks by great circles, which err by up to 0.6 %: so many of the first are measured. */
const candidateCount = 40;

/** Decimals of a degree kept for the ends, about a metre, and of a kilometre for the distance. */
const toMetre = (degrees: number) => Number(degrees.toFixed(5));

/** The shortest geodesic between two sets of positions; their spacing is its only error. */
function nearestBetween(some: readonly Position[], others: readonly Position[]): Nearest {
  const index = new KDBush(others.length);
  for (const [lng = 0, lat = 0] of others) index.add(lng, lat);
  index.finish();
  const ranked = some
    .map((position) => {
      const [lng = 0, lat = 0] = position;
      const other = others[around(index, lng, lat, 1)[0] ?? 0] as Position;
      return { ends: [position, other] as const, distanceKm: distanceKm(position, other) };
    })
    .sort((a, b) => a.distanceKm - b.distanceKm);
  const best = ranked.slice(0, candidateCount).flatMap(({ ends: [position] }) => {
    const [lng = 0, lat = 0] = position;
    return around(index, lng, lat, candidateCount).map((other) => {
      const ends = [position, others[other] as Position] as const;
      return { ends, distanceKm: distanceKm(...ends) };
    });
  });
  return best.reduce((a, b) => (b.distanceKm < a.distanceKm ? b : a));
}

function measured(
  from: GroupId,
  to: DistanceMeasure["to"],
  some: readonly Position[],
  others: readonly Position[],
): DistanceMeasure {
  const nearest = nearestBetween(some, others);
  const ends = nearest.ends.map(([lng = 0, lat = 0]) => [toMetre(lng), toMetre(lat)] as const);
  return {
    from,
    to,
    distanceKm: Number(nearest.distanceKm.toFixed(3)),
    ends: ends as [(typeof ends)[0], (typeof ends)[0]],
  };
}

/**
 * The shortest distances from each disputed group to Hokkaido, to the other groups and to the main
 * bases in Okinawa: geodesics on WGS84 between the coasts of islands of at least 1 km² at full
 * resolution, or to a base's point.
 */
export function nearestCoasts(lands: readonly Land[]): DistanceMeasure[] {
  const coastOf = (owner: string) =>
    lands
      .filter((land) => land.owner === owner && areaKm2(land.polygon) >= smallestKm2)
      .flatMap(({ polygon }) => densified(polygon.coordinates[0] ?? []));
  const japan = coastOf("japan");
  const coasts = groupIds.map((group) => [group, coastOf(group)] as const);
  return coasts.flatMap(([group, coast], i) => [
    measured(group, "hokkaido", coast, japan),
    ...coasts.slice(i + 1).map(([other, its]) => measured(group, other, coast, its)),
    ...measuredBaseIds.map((base) =>
      measured(group, base, coast, [[...facilityPositions[base].position]]),
    ),
  ]);
}
