import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  BBox,
  Feature,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from "geojson";
import { type BasemapFile, basemapFiles } from "../../../src/export/basemap-files.ts";

const root = join(import.meta.dirname, "../../../geo");

/** A file of `geo/`, or what is published of it, as it is written. */
export interface CommittedCollection<F extends Feature = Feature> {
  readonly type: string;
  readonly bbox: BBox;
  readonly lineage: Record<string, unknown>;
  readonly features: readonly F[];
}

export const basemapIds = ["world", "region", "kurils", "okinawa"] as const;
export const basemapPath = (id: string) => `basemap/${id}.geojson`;
export const coastPath = (id: string) => `basemap/${id}-coast.geojson`;

/** The levels of the basemap as they are committed. */
const topologyPaths = basemapIds.map((id) => `basemap/${id}.topojson`);

export function readBasemap(id: (typeof basemapIds)[number]): BasemapFile {
  return JSON.parse(readFileSync(join(root, `basemap/${id}.topojson`), "utf8"));
}

/** The copies of the basemap for others, by path. */
const published = new Map(
  basemapIds.flatMap((id) => Object.entries(basemapFiles(readBasemap(id)))),
);

export function readGeoText(path: string): string {
  return published.get(path) ?? readFileSync(join(root, path), "utf8");
}

/** A feature whose id is a word, as all of ours are. */
type Named<F extends Feature> = F & { readonly id: string };

/** Reads a file; its shape is what the tests are there to check. */
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
const featurePaths = [islandsPath, overviewPath, basesPath, placesPath];
/** The files of features, with the copies of the basemap for others. */
export const geoPaths = [
  ...featurePaths,
  ...basemapIds.map(basemapPath),
  ...basemapIds.map(coastPath),
];
/** The files of `geo/`, in the order of the manifest. */
export const committedPaths = [
  ...featurePaths,
  ...topologyPaths,
  "zones/atoms.topojson",
  "zones/measures.json",
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
  const { geometry } = feature as Feature<Point | Polygon | MultiPolygon | MultiLineString>;
  if (geometry.type === "MultiLineString") return geometry.coordinates.flat();
  return geometry.type === "Point" ? [geometry.coordinates] : polygonsOf(feature).flat(2);
}
