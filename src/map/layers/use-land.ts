import type { LandFeature } from "../../dossier/geo-features.ts";
import { type GeoCollection, landFile } from "../../dossier/geo-file.ts";
import { type FileLoad, useDataFile } from "../../dossier/use-data-file.ts";
import { type BasemapLevel, basemapLevels } from "../basemap-levels.ts";
import { toBounds } from "../projection.ts";
import { useViewport } from "../use-viewport.ts";

export type LandCollection = GeoCollection<LandFeature>;

const files = {
  world: landFile("world"),
  region: landFile("region"),
  kurils: landFile("kurils"),
  okinawa: landFile("okinawa"),
} as const satisfies Record<BasemapLevel["id"], unknown>;

/** The land of a level, fetched once the zoom and the place on earth ask for it; null before that. */
export function useLand(id: BasemapLevel["id"]): FileLoad<LandCollection> | null {
  const { zoom, bounds } = useViewport();
  const level = basemapLevels.find((candidate) => candidate.id === id);
  const isWanted =
    level !== undefined &&
    zoom >= level.fromZoom &&
    (id === "world" || bounds.intersects(toBounds(level.extent)));
  const load = useDataFile(files[id], isWanted);
  return isWanted ? load : null;
}
