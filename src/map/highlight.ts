import { claimOf } from "../content/claims.ts";
import { contradictionOf, differingPlaces, placesOfSide } from "../content/contradictions.ts";
import { type PlaceId, placeOf } from "../content/places.ts";
import { listedPlaces } from "../dossier/claim-filters.ts";
import { highlightsList, type ListingView } from "../url/view.ts";

/**
 * Why a place is highlighted: it is selected, a claim that is read, listed or hovered is about it, or
 * it belongs to one side or both sides of a contradiction.
 */
export type HighlightKind = "selected" | "lit" | "first-side" | "second-side" | "both-sides" | null;

/** The highlighted places, and those where the sides of a contradiction differ. */
export interface Highlight {
  /** The places whose names go before all others. */
  readonly named: readonly PlaceId[];
  readonly places: ReadonlyMap<PlaceId, NonNullable<HighlightKind>>;
  readonly differing: ReadonlySet<PlaceId>;
}

const nothing: ReadonlySet<PlaceId> = new Set();

function allAs(ids: readonly PlaceId[], kind: NonNullable<HighlightKind>): Highlight {
  return { named: ids, places: new Map(ids.map((id) => [id, kind])), differing: nothing };
}

/** The places that a view highlights on the map. */
export function highlightOf(view: ListingView): Highlight {
  const { selection, claimFilters } = view;
  switch (selection.kind) {
    case "none":
      return allAs(highlightsList(view) ? listedPlaces(claimFilters) : [], "lit");
    case "place":
      return allAs([selection.id], "selected");
    case "claim":
      return allAs(claimOf(selection.id).places, "lit");
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
      const [first, second] = contradictionOf(selection.id).sides.map(placesOfSide);
      const sideOf = (id: PlaceId) => {
        if (!second?.includes(id)) return "first-side";
        return first?.includes(id) ? "both-sides" : "second-side";
      };
      const ids = [...(first ?? []), ...(second ?? [])];
      return {
        named: ids,
        places: new Map(ids.map((id) => [id, sideOf(id)])),
        differing: new Set(differingPlaces(selection.id)),
      };
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

/** Whether the sides of the chosen contradiction differ about a place. */
export function isDiffering(place: PlaceId, { differing }: Highlight): boolean {
  return standsFor(place, (id) => differing.has(id)) !== null;
}
