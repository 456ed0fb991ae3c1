import type { Feature, Point, Polygon } from "geojson";
import { islands } from "../../../src/content/islands.ts";
import { type GroupId, groupIds, type PlaceNames } from "../../../src/content/place.ts";
import { bboxOf } from "../../../src/geometry/bbox-of.ts";
import { isOnLand } from "../../../src/geometry/point-in-land.ts";
import { type Collection, rounded } from "../collection.ts";
import { centerOf } from "../shoreline/boxes.ts";
import { wholeIslandsOf } from "../shoreline/land-of.ts";
import { belongingOf, studyBox } from "./classify-island.ts";
import {
  type IslandPlaceId,
  type NamedIsland,
  namedIslands,
  rockNames,
  signalny,
} from "./named-islands.ts";

/** Properties of one island, islet or rock. */
interface IslandProperties {
  readonly id: string;
  readonly group: GroupId;
  /** The place whose note covers it. */
  readonly place: IslandPlaceId;
  readonly names: PlaceNames;
  /** GSHHG level of the polygon, 1 = land in the sea; null where GSHHG has none. */
  readonly level: 1 | null;
}

export type IslandFeature = Feature<Polygon | Point, IslandProperties>;

function islandFeature(properties: IslandProperties, geometry: Polygon | Point): IslandFeature {
  return { type: "Feature", id: properties.id, properties, geometry };
}

/** The polygon that holds a named island's position, if exactly one does. */
function polygonAt({ id, inside }: NamedIsland, polygons: readonly Polygon[]): Polygon {
  const [polygon, ...others] = polygons.filter((candidate) => isOnLand(inside, candidate));
  if (polygon === undefined || others.length > 0) {
    throw new Error(`${others.length + (polygon ? 1 : 0)} polygons hold the position of ${id}`);
  }
  return polygon;
}

const latOf = (polygon: Polygon) => centerOf(polygon)[1] ?? 0;

/** The disputed polygons by group, each group north to south. */
function groupPolygons(polygons: readonly Polygon[]): Record<GroupId, Polygon[]> {
  const grouped: Record<GroupId, Polygon[]> = {
    habomai: [],
    shikotan: [],
    kunashir: [],
    iturup: [],
  };
  for (const polygon of polygons) {
    const belonging = belongingOf(centerOf(polygon));
    if (belonging === null) throw new Error(`No group takes the polygon at ${centerOf(polygon)}`);
    if (belonging !== "hokkaido") grouped[belonging].push(polygon);
  }
  for (const group of groupIds) grouped[group].sort((a, b) => latOf(b) - latOf(a));
  return grouped;
}

function groupFeatures(group: GroupId, polygons: readonly Polygon[]): IslandFeature[] {
  const named = new Map(
    namedIslands
      .filter((island) => island.group === group)
      .map((island) => [polygonAt(island, polygons), island]),
  );
  let rocks = 0;
  return polygons.map((polygon) => {
    const island = named.get(polygon);
    const { id, place, names } = island ?? {
      id: `${group}-rock-${++rocks}`,
      place: group,
      names: rockNames[group],
    };
    return islandFeature(
      { id, group, place, names: names ?? islands[place].names, level: 1 },
      polygon,
    );
  });
}

function signalnyFeature(): IslandFeature {
  const { id, group, place, position } = signalny;
  return islandFeature(
    { id, group, place, names: islands[place].names, level: null },
    { type: "Point", coordinates: [...position] },
  );
}

/** Latitude the features of a group are ordered by. */
function featureLat({ geometry }: IslandFeature): number {
  return geometry.type === "Point" ? (geometry.coordinates[1] ?? 0) : latOf(geometry);
}

/** `islands.geojson`: every island and rock of the four groups, unsimplified. */
export function buildIslands(): Collection<IslandFeature> {
  const whole = wholeIslandsOf({ box: studyBox, minAreaKm2: 0, maxLevel: 2 });
  const polygons = whole.map((polygon) => rounded(polygon, 5));
  const grouped = groupPolygons(polygons);
  const features = groupIds.flatMap((group) =>
    [
      ...groupFeatures(group, grouped[group]),
      ...(group === signalny.group ? [signalnyFeature()] : []),
    ].sort((a, b) => featureLat(b) - featureLat(a)),
  );
  return {
    bbox: bboxOf(features),
    lineage: {
      source: "GSHHG 2.3.7, full resolution (Wessel and Smith); Signalny from a gazetteer",
      licence: "LGPL-3.0-or-later",
      date: "2017-06-15",
      steps: [
        "gmt coast -Df -M for the study box, bin pieces stitched into closed rings",
        "lake rings made holes",
        "polygons given to a group by the centre of their bbox, names by a position inside them",
        "rounded to 5 decimals, not simplified",
        "Signalny added as a point",
      ],
    },
    features,
  };
}
