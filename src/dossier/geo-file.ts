import type { BBox, Feature } from "geojson";
import basesUrl from "../../geo/bases.geojson?url";
import islandsUrl from "../../geo/islands.geojson?url";
import overviewUrl from "../../geo/islands-overview.geojson?url";
import pointsUrl from "../../geo/places.geojson?url";
import { type DataFile, type DataPath, isOfType } from "./data-file.ts";
import type { BaseFeature, IslandFeature, PointFeature } from "./geo-features.ts";

/** The content of a GeoJSON file whose features are all of one kind. */
export interface GeoCollection<F extends Feature> {
  readonly bbox: BBox;
  readonly features: readonly F[];
}

function geoFile<F extends Feature>(path: DataPath, url: string): DataFile<GeoCollection<F>> {
  return { path, url, check: isOfType<GeoCollection<F>>("FeatureCollection") };
}

/** Every island, islet and rock in dispute: Polygons, and Points where the coast data have none. */
export const islandsFile = geoFile<IslandFeature>("islands.geojson", islandsUrl);

/** The same features with fewer corners: a quarter of the bytes, right to half a pixel below zoom 9. */
export const islandsOverviewFile = geoFile<IslandFeature>("islands-overview.geojson", overviewUrl);

/** The US facilities in Okinawa: Points. */
export const basesFile = geoFile<BaseFeature>("bases.geojson", basesUrl);

/** Cities, capes, airports and other named points: Points. */
export const pointsFile = geoFile<PointFeature>("places.geojson", pointsUrl);
