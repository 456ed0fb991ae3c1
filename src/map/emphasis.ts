import { claimOf } from "../content/claims.ts";
import { type PlaceId, placeOf } from "../content/places.ts";
import type { Selection } from "../state/view-state.ts";

/** Why a place stands out: it is being read, or the claim being read is about it. */
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

/**
 * How a mark stands out under a selection.
 * @param place the place the mark belongs to; a mark also stands for the group it is in
 */
export function emphasisOf(place: PlaceId, selection: Selection): Emphasis {
  // The ends of a measured distance have marks of their own.
  if (selection.kind !== "place" && selection.kind !== "claim") return null;
  const chosen = placesOf(selection);
  const { kind, group } = placeOf(place);
  const inGroup = kind === "islet" && group !== null && chosen.includes(group);
  if (!chosen.includes(place) && !inGroup) return null;
  return selection.kind === "place" ? "selected" : "lit";
}
