import type { Polygon, Position } from "geojson";
import type { AtomId } from "../../../src/content/sea.ts";
import { distanceKm } from "../../../src/geometry/distance-km.ts";
import { belongingOf } from "../islands/classify-island.ts";
import { centerOf } from "../shoreline/boxes.ts";
import { landOf } from "../shoreline/land-of.ts";
import type { Site } from "./sea-faces.ts";
import { coastBox } from "./study-window.ts";

/** One island, or what the box leaves of a larger land, with the atom its coast belongs to. */
export interface Land {
  readonly owner: AtomId;
  readonly polygon: Polygon;
}

/** The longest stretch of coast without a site of its own. */
const longestStepKm = 0.25;

/** Where undisputed land is Russia's: north of Soya, the continent, and the Kurils from Urup on. */
function isRussian([lng = 0, lat = 0]: Position): boolean {
  return lat > 45.6 || lng > 149 || (lng < 138.8 && lat > 41);
}

function ownerOf(polygon: Polygon): AtomId {
  const center = centerOf(polygon);
  const belonging = belongingOf(center);
  if (belonging !== null && belonging !== "hokkaido") return belonging;
  return isRussian(center) ? "russia" : "japan";
}

/** All land whose coast may be the nearest somewhere in the window, at full resolution. */
export function readLand(): Land[] {
  return landOf({ box: coastBox, minAreaKm2: 0, maxLevel: 1 }).map((polygon) => ({
    owner: ownerOf(polygon),
    polygon,
  }));
}

/** Positions along a ring, its own and more where they are far apart. */
export function densified(ring: readonly Position[]): Position[] {
  return ring.flatMap((position, i) => {
    const previous = ring[i - 1];
    if (previous === undefined) return [position];
    const count = Math.ceil(distanceKm(previous, position) / longestStepKm);
    const [lngA = 0, latA = 0] = previous;
    const [lngB = 0, latB = 0] = position;
    return Array.from({ length: count }, (_, step) => {
      const part = (step + 1) / count;
      return part === 1 ? position : [lngA + (lngB - lngA) * part, latA + (latB - latA) * part];
    });
  });
}

/**
 * The coasts as sites, each position once. Where the box cuts land its side counts as coast too:
 * it is more than 200 miles from the window, where it is nearest to nothing, and makes land whole.
 */
export function sitesOf(lands: readonly Land[]): Site<AtomId>[] {
  const sites = new Map<string, Site<AtomId>>();
  for (const { owner, polygon } of lands) {
    for (const position of densified(polygon.coordinates[0] ?? [])) {
      sites.set(position.join(), { position, owner });
    }
  }
  return [...sites.values()];
}
