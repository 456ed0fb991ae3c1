import { facilityParticulars } from "./facilities-particulars.ts";
import { islandParticulars } from "./islands-particulars.ts";
import type { PlaceParticulars } from "./place.ts";
import type { PlaceId } from "./places.ts";
import { pointParticulars } from "./points-particulars.ts";

const particulars: Readonly<Record<PlaceId, PlaceParticulars>> = {
  ...islandParticulars,
  ...pointParticulars,
  ...facilityParticulars,
};

/** Facts, administrative particulars and sources of a place. */
export function particularsOf(id: PlaceId): PlaceParticulars {
  return particulars[id];
}
