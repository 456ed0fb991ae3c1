import { type PlaceId, placeOf } from "../content/places.ts";
import type { Measure } from "./measure-param.ts";

const cape: PlaceId = "cape-nosappu";

/**
 * What is measured before the reader has chosen both ends: from a place to Cape Nosappu, the
 * point of Hokkaido nearest to most of the islands, or to Shikotan where the place is none of them.
 * @param id the place to measure from; null for the cape itself
 */
export function defaultMeasure(id: PlaceId | null): Measure {
  const start = id ?? cape;
  const end: PlaceId = placeOf(start).group === null ? "shikotan" : cape;
  return { start: { kind: "place", id: start }, end: { kind: "place", id: end } };
}
