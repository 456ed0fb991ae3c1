import { bbox } from "@turf/bbox";
import type { BBox, Feature } from "geojson";

/**
 * The smallest `[west, south, east, north]` in degrees around all features.
 * Features must not cross the antimeridian.
 * @throws RangeError for an empty list, which has no box
 */
export function bboxOf(features: readonly Feature[]): BBox {
  if (features.length === 0) throw new RangeError("No feature to take a bbox of");
  return bbox({ type: "FeatureCollection", features: [...features] });
}
