import type { Position } from "geojson";
import { around } from "geokdbush";
import KDBush from "kdbush";
import type { AtomId } from "../../../src/content/sea.ts";
import { distanceKm } from "../../../src/geometry/distance-km.ts";
import type { Sea, Site } from "./sea-faces.ts";

/** The index ranks by great circles, which err by up to 0.6 %: so many of the first are measured. */
const candidateCount = 60;

/** How far the line may be from where both coasts are as near, in km. */
const toleranceKm = 0.1;

type Nearest = (position: Position) => number;

/** What measures the geodesic to the nearest of an atom's sites, by brute force over an index. */
function nearestOf(sites: readonly Site<AtomId>[]): Nearest {
  const index = new KDBush(sites.length);
  for (const { position } of sites) index.add(position[0] ?? 0, position[1] ?? 0);
  index.finish();
  return (position) =>
    Math.min(
      ...around(index, position[0] ?? 0, position[1] ?? 0, candidateCount).map((site) =>
        distanceKm(position, (sites[site] as Site<AtomId>).position),
      ),
    );
}

/**
 * Checks the lines midway between atoms, every one of them that has a disputed coast on one side,
 * against an independent search for the nearest coast.
 * @throws Error where a line is off
 */
export function verifyMidway({ lines }: Sea<AtomId>, sites: readonly Site<AtomId>[]): void {
  const nearest = new Map<AtomId, Nearest>();
  const nearestTo = (atom: AtomId, position: Position): number => {
    const search = nearest.get(atom) ?? nearestOf(sites.filter(({ owner }) => owner === atom));
    nearest.set(atom, search);
    return search(position);
  };
  for (const { between, positions } of lines) {
    if (between.join() === "japan,russia") continue;
    const position = positions[Math.floor(positions.length / 2)] ?? [];
    const [a, b] = between.map((atom) => nearestTo(atom, position)) as [number, number];
    if (Math.abs(a - b) > toleranceKm) {
      throw new Error(`The line between ${between} at ${position} is ${a} and ${b} km from them`);
    }
  }
}
