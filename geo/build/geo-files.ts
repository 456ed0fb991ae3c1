import { createHash } from "node:crypto";
import { basemapLevels } from "./basemap/basemap-levels.ts";
import { buildBasemap } from "./basemap/build-basemap.ts";
import { geoJsonText } from "./collection.ts";
import { buildIslands } from "./islands/build-islands.ts";
import { buildIslandsOverview } from "./islands/build-islands-overview.ts";
import { buildBases, buildPlaces } from "./points/build-points.ts";
import { type GmtVersions, gmtVersions } from "./shoreline/gmt.ts";
import { buildZones } from "./zones/build-zones.ts";

/** The text of every generated file by its path under `geo/`. */
export type GeoFiles = ReadonlyMap<string, string>;

/** Lists the files with their sizes and checksums, and the versions they were made with. */
function manifestText(files: GeoFiles, madeWith: GmtVersions): string {
  const listed = [...files].map(([path, text]) => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: createHash("sha256").update(text).digest("hex"),
  }));
  return `${JSON.stringify({ madeWith, files: listed }, null, 2)}\n`;
}

/**
 * Makes every file of `geo/` in memory, the same bytes each time.
 * @throws GmtError where GMT or its shoreline is missing
 */
export async function buildGeoFiles(): Promise<GeoFiles> {
  // Asked first, so that a missing GMT is told before anything takes time.
  const madeWith = gmtVersions();
  const files = new Map<string, string>();
  const islands = buildIslands();
  files.set("islands.geojson", geoJsonText(islands));
  files.set("islands-overview.geojson", geoJsonText(await buildIslandsOverview(islands)));
  files.set("bases.geojson", geoJsonText(buildBases()));
  files.set("places.geojson", geoJsonText(buildPlaces()));
  for (const level of basemapLevels) {
    files.set(`basemap/${level.id}.topojson`, await buildBasemap(level));
  }
  const zones = await buildZones();
  files.set("zones/atoms.topojson", zones.topology);
  files.set("zones/measures.json", zones.measures);
  files.set("manifest.json", manifestText(files, madeWith));
  return files;
}
