import type { PlaceKind } from "../content/place.ts";

/**
 * The zoom from which a place of a kind has a symbol of its own and a line in the list of
 * places on the map. Disputed land is always drawn; below its zoom an islet counts as part
 * of its group.
 */
const minZoomOfKind: Readonly<Record<PlaceKind, number>> = {
  "island-group": 0,
  island: 0,
  islet: 8.5,
  facility: 8,
  prefecture: 3,
  capital: 0,
  city: 5.5,
  town: 9,
  cape: 9,
  airport: 9,
};

/** Whether a place of a kind stands for itself on the map at a zoom. */
export function isShownAt(kind: PlaceKind, zoom: number): boolean {
  return zoom >= minZoomOfKind[kind];
}
