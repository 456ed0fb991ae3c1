import { claimOf } from "../content/claims.ts";
import { type PlaceId, placeOf } from "../content/places.ts";
import type { Selection } from "../state/view-state.ts";

/** Why a place stands out: it is being read, or the claim being read or looked at is about it. */
export type Emphasis = "selected" | "lit" | null;

/** The places a selection is about: the place, exactly those of the claim, or those measured. */
export function placesOf(selection: Selection): readonly PlaceId[] {
  switch (selection.kind) {
    case "place":
      return [selection.id];
    case "claim":
      return claimOf(selection.id).places;
    case "measure":
      return [selection.start, selection.end].flatMap((end) =>
        end.kind === "place" ? end.id : [],
      );
    default:
      return [];
  }
}

/** Whether a mark is of one of some places: the place's own, or of an islet of the group. */
function isAmong(place: PlaceId, places: readonly PlaceId[]): boolean {
  const { kind, group } = placeOf(place);
  return places.includes(place) || (kind === "islet" && group !== null && places.includes(group));
}

/**
 * How a mark stands out.
 * @param place the place the mark belongs to; a mark also stands for the group it is in
 * @param lights the places of what the reader looks at beside the map
 */
export function emphasisOf(
  place: PlaceId,
  selection: Selection,
  lights: readonly PlaceId[],
): Emphasis {
  // The ends of a measured distance have marks of their own.
  const chosen = selection.kind === "measure" ? [] : placesOf(selection);
  if (selection.kind === "place" && isAmong(place, chosen)) return "selected";
  return isAmong(place, chosen) || isAmong(place, lights) ? "lit" : null;
}
