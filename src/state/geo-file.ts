import type { BBox, Feature } from "geojson";
import { groupIds } from "../content/place.ts";
import { isPlaceId } from "../content/places.ts";
import type { BaseFeature, IslandFeature, LandFeature, PointFeature } from "./geo-features.ts";

/** A GeoJSON file the site serves under `data/`, and what one of its features must be. */
export interface GeoFile<F extends Feature> {
  readonly path: string;
  readonly isFeature: (feature: Feature) => feature is F;
}

/** The content of a file once it has been checked. */
export interface GeoCollection<F extends Feature> {
  readonly bbox: BBox;
  readonly features: readonly F[];
}

/** Why a file could not be used. */
export type GeoFailure = "unreachable" | "not-found" | "not-json" | "not-usable";

/** That a file could not be used, and at which step. */
export class GeoFileError extends Error {
  readonly failure: GeoFailure;
  constructor(path: string, failure: GeoFailure, cause?: unknown) {
    super(`${path}: ${failure}`, { cause });
    this.failure = failure;
  }
}

function property(feature: Feature, name: string): unknown {
  return feature.properties?.[name];
}

function namesPlace(feature: Feature, name: string): boolean {
  const id = property(feature, name);
  return typeof id === "string" && isPlaceId(id);
}

/** Every island, islet and rock in dispute: Polygons, and Points where the coast data have none. */
export const islandsFile: GeoFile<IslandFeature> = {
  path: "islands.geojson",
  isFeature: (feature): feature is IslandFeature =>
    ["Polygon", "Point"].includes(feature.geometry.type) &&
    groupIds.some((group) => group === property(feature, "group")) &&
    namesPlace(feature, "place"),
};

/** The US facilities in Okinawa: Points. */
export const basesFile: GeoFile<BaseFeature> = {
  path: "bases.geojson",
  isFeature: (feature): feature is BaseFeature =>
    feature.geometry.type === "Point" &&
    namesPlace(feature, "id") &&
    Number.isFinite(property(feature, "areaHa")) &&
    ["high", "medium", "low"].includes(String(property(feature, "confidence"))),
};

/** Cities, capes, airports and other named points: Points. */
export const pointsFile: GeoFile<PointFeature> = {
  path: "places.geojson",
  isFeature: (feature): feature is PointFeature =>
    feature.geometry.type === "Point" && namesPlace(feature, "id"),
};

/** The file of one level of the basemap. */
export function landFile(level: string): GeoFile<LandFeature> {
  return {
    path: `basemap/${level}.geojson`,
    isFeature: (feature): feature is LandFeature => feature.geometry.type === "MultiPolygon",
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A position in range, or nested arrays of them to the given depth, none empty. */
function arePositions(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 0) return value.length > 0 && value.every((part) => arePositions(part, depth - 1));
  const [lng, lat] = value as unknown[];
  return (
    typeof lng === "number" &&
    Math.abs(lng) <= 180 &&
    typeof lat === "number" &&
    Math.abs(lat) <= 90
  );
}

const depthOf: Readonly<Record<string, number>> = { Point: 0, Polygon: 2, MultiPolygon: 3 };

function isFeature(value: unknown): value is Feature {
  if (!isRecord(value) || value["type"] !== "Feature" || !isRecord(value["geometry"])) return false;
  const { type, coordinates } = value["geometry"];
  const depth = typeof type === "string" ? depthOf[type] : undefined;
  return depth !== undefined && arePositions(coordinates, depth);
}

/**
 * Checks a parsed file once, at the border; inside, its types are trusted.
 * @throws GeoFileError `not-usable` where it is not what the map can draw
 */
export function checkGeoCollection<F extends Feature>(
  file: GeoFile<F>,
  parsed: unknown,
): GeoCollection<F> {
  const fail = () => new GeoFileError(file.path, "not-usable");
  if (!isRecord(parsed) || parsed["type"] !== "FeatureCollection") throw fail();
  const { bbox, features } = parsed;
  if (!Array.isArray(bbox) || bbox.length !== 4 || !bbox.every(Number.isFinite)) throw fail();
  if (!Array.isArray(features) || features.length === 0) throw fail();
  const usable = features.filter(isFeature).filter(file.isFeature);
  if (usable.length !== features.length) throw fail();
  return { bbox: bbox as BBox, features: usable };
}

/**
 * Fetches and checks one file.
 * @param base address of the folder the files are in, ending in a slash
 * @throws GeoFileError that says which step failed
 */
export async function fetchGeoFile<F extends Feature>(
  file: GeoFile<F>,
  base: URL,
): Promise<GeoCollection<F>> {
  const response = await fetch(new URL(file.path, base)).catch((cause: unknown) => {
    throw new GeoFileError(file.path, "unreachable", cause);
  });
  if (!response.ok) throw new GeoFileError(file.path, "not-found");
  const parsed: unknown = await response.json().catch((cause: unknown) => {
    throw new GeoFileError(file.path, "not-json", cause);
  });
  return checkGeoCollection(file, parsed);
}
