import type { LandLevel } from "../dossier/data-file.ts";
import { landFile } from "../dossier/land-file.ts";
import { type FileLoad, useDataFile } from "../dossier/use-data-file.ts";
import type { LevelLand } from "../geometry/land-topology.ts";
import { basemapLevels } from "./basemap-levels.ts";
import { toBounds } from "./projection.ts";
import type { Viewport } from "./use-viewport.ts";

const files = {
  world: landFile("world"),
  region: landFile("region"),
  kurils: landFile("kurils"),
  okinawa: landFile("okinawa"),
} as const satisfies Record<LandLevel, unknown>;

/**
 * The land of a level, fetched once the zoom and the viewport need it; null before that.
 * @param isNow false leaves all for later
 */
export function useLand(
  id: LandLevel,
  { zoom, bounds }: Viewport,
  isNow: boolean,
): FileLoad<LevelLand> | null {
  const level = basemapLevels.find((candidate) => candidate.id === id);
  const isWanted =
    isNow &&
    level !== undefined &&
    zoom >= level.fromZoom &&
    (id === "world" || bounds.intersects(toBounds(level.extent)));
  const load = useDataFile(files[id], isWanted);
  return isWanted ? load : null;
}
