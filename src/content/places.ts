import { facilities } from "./facilities.ts";
import { islands } from "./islands.ts";
import type { Place } from "./place.ts";
import { points } from "./points.ts";

/** Every place we describe, by id. Ids are part of the public contract. */
const places = { ...islands, ...points, ...facilities } satisfies Record<string, Place>;

export type PlaceId = keyof typeof places;

/** The ids in the order of the list: disputed islands, other points, facilities. */
export const placeIds = Object.keys(places) as readonly PlaceId[];

export function isPlaceId(id: string): id is PlaceId {
  return Object.hasOwn(places, id);
}

/** The place of that id, typed without its literal particulars. */
export function placeOf(id: PlaceId): Place {
  return places[id];
}

/** The disputed island or the prefecture that a place is part of; null for a place that stands for itself. */
export function wholeOf(id: PlaceId): PlaceId | null {
  const { group, kind } = placeOf(id);
  if (kind === "facility") return "okinawa";
  return group === id ? null : group;
}
