import type { PlaceId } from "../../content/places.ts";
import { facilitiesByArea } from "./facility-areas.ts";

/** The two air bases that readers know, which sizes are compared with. */
const knownBases = ["futenma-air-station", "kadena-air-base"] as const;

/** How many times the size of another facility one is. */
export interface SizeRatio {
  readonly than: PlaceId;
  readonly ratio: number;
}

/** A facility's area divided by that of each well-known air base but itself. */
export function sizeRatios(id: PlaceId): readonly SizeRatio[] {
  const areaOf = (place: PlaceId) =>
    facilitiesByArea.find((entry) => entry.id === place)?.area.value ?? Number.NaN;
  return knownBases
    .filter((than) => than !== id)
    .map((than) => ({ than, ratio: areaOf(id) / areaOf(than) }));
}
