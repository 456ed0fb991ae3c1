import type { FeatureCollection, Point, Polygon, Position } from "geojson";
import { bboxOf } from "../../../src/geometry/bbox-of.ts";
import { type Collection, rounded } from "../collection.ts";
import { edgeConflicts } from "../edge-conflicts.ts";
import { pixelAtZoom0M } from "../mercator-pixel.ts";
import { runMapshaper } from "../run-mapshaper.ts";
import { woundPolygon } from "../wound-polygon.ts";
import type { IslandFeature } from "./build-islands.ts";

/** The map draws the exact outlines from this zoom on. */
const exactFromZoom = 9;

/** How far the coast may lie off at that zoom: less than a pixel on dense screens, too. */
const tolerancePx = 0.4;

const decimals = 4;

/** A ring on the grid, without positions that rounding has put on the one before. */
function onGrid(ring: readonly Position[]): Position[] {
  return rounded({ type: "LineString", coordinates: [...ring] }, decimals).coordinates.filter(
    (position, i, all) => String(position) !== String(all[i - 1]),
  );
}

/**
 * The polygons of features with fewer corners, by id. Douglas and Peucker's rule, because it is
 * the one that bounds how far the line may lie off.
 * @throws Error where an island or lake would be lost, or edges would cross
 */
async function simplifiedPolygons(
  features: readonly IslandFeature[],
): Promise<ReadonlyMap<string, Polygon>> {
  const input = {
    type: "FeatureCollection",
    // Mapshaper writes layers of one kind of geometry; points need no simplifying anyway.
    features: features.filter(({ geometry }) => geometry.type === "Polygon"),
  };
  const intervalM = (tolerancePx * pixelAtZoom0M) / 2 ** exactFromZoom;
  const output = await runMapshaper(input, [
    "-proj webmercator init=wgs84",
    `-simplify dp interval=${intervalM} keep-shapes`,
    "-proj wgs84",
    "-o out.json format=geojson gj2008",
  ]);
  const simplified = output["out.json"] as FeatureCollection<Polygon, { readonly id: string }>;
  const polygons = new Map(
    simplified.features.map(({ properties, geometry }) => [
      properties.id,
      woundPolygon(geometry.coordinates.map(onGrid)),
    ]),
  );
  const conflicts = edgeConflicts([...polygons.values()].flat(), decimals);
  if (conflicts.length > 0) throw new Error(`Edges of the overview cross at ${conflicts[0]}`);
  return new Map([...polygons].map(([id, coordinates]) => [id, { type: "Polygon", coordinates }]));
}

/** The overview's geometry of one island: with as many rings, each of them still an area. */
function overviewGeometry(
  { properties: { id }, geometry }: IslandFeature,
  polygons: ReadonlyMap<string, Polygon>,
): Polygon | Point {
  if (geometry.type === "Point") return rounded(geometry, decimals);
  const polygon = polygons.get(id);
  const rings = polygon?.coordinates ?? [];
  const isWhole = rings.length === geometry.coordinates.length;
  if (polygon === undefined || !isWhole || rings.some((ring) => ring.length < 4)) {
    throw new Error(`Simplifying loses ${id} or a lake of it`);
  }
  return polygon;
}

/** `islands-overview.geojson`: the features of `islands.geojson` as a map needs them from afar. */
export async function buildIslandsOverview({
  features,
  lineage,
}: Collection<IslandFeature>): Promise<Collection> {
  const polygons = await simplifiedPolygons(features);
  const simplified = features.map((feature) => {
    const { id, group, place } = feature.properties;
    const geometry = overviewGeometry(feature, polygons);
    return { type: "Feature", id, properties: { id, group, place }, geometry } as const;
  });
  return {
    bbox: bboxOf(simplified),
    lineage: {
      ...lineage,
      steps: [
        "islands.geojson; of its properties id, group and place",
        `mapshaper: Douglas-Peucker in Web Mercator, ${tolerancePx} px at zoom ${exactFromZoom}`,
        `rounded to ${decimals} decimals`,
      ],
    },
    features: simplified,
  };
}
