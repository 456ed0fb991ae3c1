import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BBox, Feature, MultiPolygon, Point, Polygon, Position } from "geojson";

const root = join(import.meta.dirname, "../../../geo");

/** A committed file of `geo/` as it is written. */
export interface CommittedCollection<F extends Feature = Feature> {
  readonly type: string;
  readonly bbox: BBox;
  readonly lineage: Record<string, unknown>;
  readonly features: readonly F[];
}

export function readGeoText(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** A feature whose id is a word, as all of ours are. */
type Named<F extends Feature> = F & { readonly id: string };

/** Reads a committed file; its shape is what the tests are there to check. */
export function readGeo<F extends Feature = Feature>(path: string): CommittedCollection<F> {
  return JSON.parse(readGeoText(path));
}

export type IslandFeature = Named<
  Feature<Polygon | Point, { id: string; group: string; place: string }>
>;
export type BaseFeature = Named<
  Feature<Point, { id: string; fac: string; countedIn31: boolean; areaHa: number }>
>;
export type PlaceFeature = Named<
  Feature<Point, { id: string; confidence: string; sources: string[] }>
>;
export type LandFeature = Feature<MultiPolygon, { id: string; zooms: [number, number] }>;

export const islandsPath = "islands.geojson";
export const overviewPath = "islands-overview.geojson";
export const basesPath = "bases.geojson";
export const placesPath = "places.geojson";
export const basemapIds = ["world", "region", "kurils", "okinawa"] as const;
export const basemapPath = (id: string) => `basemap/${id}.geojson`;
/** The computed sea: a topology, and what was measured on it. */
export const zonePaths = ["zones/atoms.topojson", "zones/measures.json"];
export const geoPaths = [
  islandsPath,
  overviewPath,
  basesPath,
  placesPath,
  ...basemapIds.map(basemapPath),
];

/** The land of one level of the basemap. */
export function landOfLevel(id: (typeof basemapIds)[number]): MultiPolygon {
  const [feature] = readGeo<LandFeature>(basemapPath(id)).features;
  if (feature === undefined) throw new Error(`${id} has no feature`);
  return feature.geometry;
}

/** The polygons of a geometry, none for a point. */
export function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  return [];
}

/** Every position of a feature. */
export function positionsOf(feature: Feature): Position[] {
  const { geometry } = feature;
  return geometry.type === "Point" ? [geometry.coordinates] : polygonsOf(feature).flat(2);
}
