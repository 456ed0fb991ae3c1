import type { FactTopic } from "../content/place.ts";
import type { PlaceId } from "../content/places.ts";

/** The record of a fact about a place. */
export function factRecordId(place: PlaceId, topic: FactTopic): string {
  return `${place}-${topic}`;
}

/** The record of an official distance. */
export function officialRecordId(ends: readonly [PlaceId, PlaceId]): string {
  return `official-${ends.join("-")}`;
}
