import type { BBox } from "geojson";
import { seaAtStakeBounds, story } from "../content/story.ts";
import type { ViewState } from "../url/view.ts";
import { shownZones } from "./shown-zones.ts";

/** The four islands with the Hokkaido coast facing them: `[west, south, east, north]`. */
export const kurilsBounds: BBox = [144.9, 43.05, 149.0, 45.65];

/** The main island of Okinawa with most of the bases. */
export const okinawaBounds: BBox = [127.55, 26.05, 128.4, 26.9];

/**
 * What a view fits while no place is selected: what its step of the story shows, all sea that the
 * four islands would bring where the 200-mile zone is drawn, and else the islands themselves.
 */
export function homeBoundsOf(view: ViewState): BBox {
  if (view.story !== null) return story[view.story].bounds;
  return shownZones(view).includes("eez-200") ? seaAtStakeBounds : kurilsBounds;
}
