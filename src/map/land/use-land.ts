import type { LandFeature } from "../../state/geo-features.ts";
import { type GeoCollection, landFile } from "../../state/geo-file.ts";
import { type FileLoad, useDataFile } from "../../state/use-data-file.ts";
import { toBounds } from "../camera/to-lat-lng.ts";
import { useViewport } from "../camera/use-viewport.ts";
import { type BasemapLevel, basemapLevels } from "./basemap-levels.ts";

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
