import { claimOf } from "../content/claims.ts";
import {
  type ContradictionId,
  contradictionOf,
  contradictionsOf,
  differingPlaces,
  placesOfSide,
} from "../content/contradictions.ts";
import { type PlaceId, placeOf } from "../content/places.ts";
import { listedPlaces } from "../dossier/claim-filters.ts";
import { highlightsList, type ListingView } from "../url/view.ts";

/**
 * Why a place is highlighted: it is selected, a claim that is read, listed or hovered is about it,
 * the document contradicts what a claim says of it, or a contradiction has it on both of its sides or on one only.
 */
export type HighlightKind = "selected" | "lit" | "contradicted" | "both-sides" | "one-side" | null;

/** The highlighted places. */
export interface Highlight {
  /** The places whose names go before all others. */
  readonly named: readonly PlaceId[];
  readonly places: ReadonlyMap<PlaceId, NonNullable<HighlightKind>>;
}

function allAs(ids: readonly PlaceId[], kind: NonNullable<HighlightKind>): Highlight {
  return { named: ids, places: new Map(ids.map((id) => [id, kind])) };
}

/** The places that the sides of a contradiction differ in, where both cannot be right. */
function excludedPlaces(id: ContradictionId): readonly PlaceId[] {
  return contradictionOf(id).relation === "exclude" ? differingPlaces(id) : [];
}

/** The places that a view highlights on the map. */
export function highlightOf(view: ListingView): Highlight {
  const { selection, claimFilters } = view;
  switch (selection.kind) {
    case "none":
      return allAs(highlightsList(view) ? listedPlaces(claimFilters) : [], "lit");
    case "place":
      return allAs([selection.id], "selected");
    case "claim": {
      const { places, verdict } = claimOf(selection.id);
      if (verdict !== "contradicted") return allAs(places, "lit");
      // Red is for the places that the other side of its contradiction has not.
      const differing = contradictionsOf(selection.id).flatMap(excludedPlaces);
      const kindOf = (id: PlaceId) => (differing.includes(id) ? "contradicted" : "lit");
      return { named: places, places: new Map(places.map((id) => [id, kindOf(id)])) };
    }
    case "measure": {
      // The ends of a measured distance have symbols of their own.
      const named = [selection.start, selection.end].flatMap((end) =>
        end.kind === "place" ? end.id : [],
      );
      return { ...allAs([], "lit"), named };
    }
    case "overlay":
      return allAs([], "lit");
    case "contradiction": {
      const sides = contradictionOf(selection.id).sides.map(placesOfSide);
      const ids = [...new Set(sides.flat())];
      const differing = differingPlaces(selection.id);
      const kindOf = (id: PlaceId) => {
        if (differing.includes(id)) return "one-side";
        // Sides that differ in words alone may speak of other places.
        return sides.every((side) => side.includes(id)) ? "both-sides" : "lit";
      };
      return { named: ids, places: new Map(ids.map((id) => [id, kindOf(id)])) };
    }
  }
}

/** The place that a symbol stands for in a lookup: its own, or the group it is an islet of. */
function standsFor(place: PlaceId, has: (id: PlaceId) => boolean): PlaceId | null {
  if (has(place)) return place;
  const { kind, group } = placeOf(place);
  return kind === "islet" && group !== null && has(group) ? group : null;
}

/**
 * How the symbol of a place is highlighted; an islet's symbol also stands for its group.
 * @param hovered the places of the claim or list entry that is hovered beside the map
 */
export function highlightKindOf(
  place: PlaceId,
  { places }: Highlight,
  hovered: readonly PlaceId[],
): HighlightKind {
  const found = standsFor(place, (id) => places.has(id));
  if (found !== null) return places.get(found) ?? null;
  return standsFor(place, (id) => hovered.includes(id)) === null ? null : "lit";
}
