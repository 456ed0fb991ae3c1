import type { BBox } from "geojson";
import { landFile } from "../dossier/land-file.ts";
import { loadFile } from "../dossier/use-data-file.ts";
import { basemapLevels } from "./basemap-levels.ts";
import { okinawaBounds } from "./region-bounds.ts";

function overlaps(a: BBox, b: BBox): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** Fetches the land that a part of the earth needs at a zoom; fulfilled also where that fails. */
export async function loadLand(bounds: BBox, zoom: number): Promise<void> {
  const wanted = basemapLevels.filter(
    ({ fromZoom, extent }) => zoom >= fromZoom && overlaps(extent, bounds),
  );
  await Promise.all(wanted.map(({ id }) => loadFile(landFile(id))));
}

/** The zoom that Okinawa is shown at, or a closer one. */
const okinawaZoom = 9;

/** Fetches the land of Okinawa before it is shown, as where a pointer is on its button. */
export function preloadOkinawa(): void {
  void loadLand(okinawaBounds, okinawaZoom);
}
