import { type PlaceId, placeOf } from "../content/places.ts";
import { hokkaidoCoast, type Measure } from "./measure-param.ts";

const cape: PlaceId = "cape-nosappu";

/**
 * What is measured before the reader has chosen both ends: from a place on the disputed islands to the
 * nearest coast of Hokkaido, from any other to Shikotan.
 * @param id the place to measure from; null for the cape itself
 */
export function defaultMeasure(id: PlaceId | null): Measure {
  const start = id ?? cape;
  const isDisputed = placeOf(start).group !== null;
  return {
    start: { kind: "place", id: start },
    end: isDisputed ? hokkaidoCoast : { kind: "place", id: "shikotan" },
  };
}
