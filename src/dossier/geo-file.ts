import type { BBox, Feature } from "geojson";
import { groupIds } from "../content/place.ts";
import { isPlaceId } from "../content/places.ts";
import { isBox, isPosition } from "./checked-positions.ts";
import { type DataFile, type DataPath, isRecord, type LandLevel } from "./data-file.ts";
import type { BaseFeature, IslandFeature, LandFeature, PointFeature } from "./geo-features.ts";

/** The content of a file once it has been checked. */
export interface GeoCollection<F extends Feature> {
  readonly bbox: BBox;
  readonly features: readonly F[];
}

function property(feature: Feature, name: string): unknown {
  return feature.properties?.[name];
}

function namesPlace(feature: Feature, name: string): boolean {
  const id = property(feature, name);
  return typeof id === "string" && isPlaceId(id);
}

/** A position in range, or nested arrays of them to the given depth, none empty. */
function arePositions(value: unknown, depth: number): boolean {
  if (depth === 0) return isPosition(value);
  if (!Array.isArray(value)) return false;
  return value.length > 0 && value.every((part) => arePositions(part, depth - 1));
}

const depths: ReadonlyMap<unknown, number> = new Map([
  ["Point", 0],
  ["Polygon", 2],
  ["MultiPolygon", 3],
]);

function isFeature(value: unknown): value is Feature {
  if (!isRecord(value) || value["type"] !== "Feature" || !isRecord(value["geometry"])) return false;
  const { type, coordinates } = value["geometry"];
  const depth = depths.get(type);
  return depth !== undefined && arePositions(coordinates, depth);
}

/**
 * A GeoJSON file whose features are all of one kind.
 * @param isKind whether a well-formed feature is of that kind
 */
function geoFile<F extends Feature>(
  path: DataPath,
  isKind: (feature: Feature) => feature is F,
): DataFile<GeoCollection<F>> {
  return {
    path,
    check: (parsed) => {
      if (!isRecord(parsed) || parsed["type"] !== "FeatureCollection") return null;
      const { bbox, features } = parsed;
      if (!isBox(bbox) || !Array.isArray(features) || features.length === 0) return null;
      const isUsable = (feature: unknown): feature is F => isFeature(feature) && isKind(feature);
      return features.every(isUsable) ? { bbox, features } : null;
    },
  };
}

function isIsland(feature: Feature): feature is IslandFeature {
  return (
    ["Polygon", "Point"].includes(feature.geometry.type) &&
    groupIds.some((group) => group === property(feature, "group")) &&
    namesPlace(feature, "place")
  );
}

/** Every island, islet and rock in dispute: Polygons, and Points where the coast data have none. */
export const islandsFile = geoFile("islands.geojson", isIsland);

/** The same features with fewer corners: a quarter of the bytes, and right to half a pixel below zoom 9. */
export const islandsOverviewFile = geoFile("islands-overview.geojson", isIsland);

/** In hectares; none of more than the prefecture has makes a circle worth drawing. */
function isArea(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 230_000;
}

const confidences: ReadonlySet<unknown> = new Set(["high", "medium", "low"]);

/** The US facilities in Okinawa: Points. */
export const basesFile = geoFile(
  "bases.geojson",
  (feature): feature is BaseFeature =>
    feature.geometry.type === "Point" &&
    namesPlace(feature, "id") &&
    isArea(property(feature, "areaHa")) &&
    confidences.has(property(feature, "confidence")),
);

/** Cities, capes, airports and other named points: Points. */
export const pointsFile = geoFile(
  "places.geojson",
  (feature): feature is PointFeature =>
    feature.geometry.type === "Point" && namesPlace(feature, "id"),
);

/** The file of one level of the basemap. */
export function landFile(level: LandLevel): DataFile<GeoCollection<LandFeature>> {
  return geoFile(
    `basemap/${level}.geojson`,
    (feature): feature is LandFeature => feature.geometry.type === "MultiPolygon",
  );
}
