import { claimOf } from "../content/claims.ts";
import { contradictionOf, differingPlaces, placesOfSide } from "../content/contradictions.ts";
import { type PlaceId, placeOf } from "../content/places.ts";

import { listedPlaces } from "../dossier/claim-filters.ts";
import { highlightsList, type ListingView } from "../url/view.ts";

/**
 * Why a place stands out: it is being read, a claim being read, listed or looked at is about
 * it, or one side or both sides of a contradiction are.
 */
export type Emphasis = "selected" | "lit" | "first-side" | "second-side" | "both-sides" | null;

/** The places that stand out, and those where the sides of a contradiction differ. */
export interface MapFocus {
  /** The places whose names go before all others. */
  readonly named: readonly PlaceId[];
  readonly emphasis: ReadonlyMap<PlaceId, NonNullable<Emphasis>>;
  readonly differing: ReadonlySet<PlaceId>;
}

const nothing: ReadonlySet<PlaceId> = new Set();

function allAs(ids: readonly PlaceId[], emphasis: NonNullable<Emphasis>): MapFocus {
  return { named: ids, emphasis: new Map(ids.map((id) => [id, emphasis])), differing: nothing };
}

/** What the map draws attention to in a view. */
export function focusOf(view: ListingView): MapFocus {
  const { selection, claimFilters } = view;
  switch (selection.kind) {
    case "none":
      return allAs(highlightsList(view) ? listedPlaces(claimFilters) : [], "lit");
    case "place":
      return allAs([selection.id], "selected");
    case "claim":
      return allAs(claimOf(selection.id).places, "lit");
    case "measure": {
      // The ends of a measured distance have marks of their own.
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
        emphasis: new Map(ids.map((id) => [id, sideOf(id)])),
        differing: new Set(differingPlaces(selection.id)),
      };
    }
  }
}

/** The place that a mark stands for in a lookup: its own, or the group it is an islet of. */
function standsFor(place: PlaceId, has: (id: PlaceId) => boolean): PlaceId | null {
  if (has(place)) return place;
  const { kind, group } = placeOf(place);
  return kind === "islet" && group !== null && has(group) ? group : null;
}

/**
 * How the mark of a place stands out; an islet's mark also stands for its group.
 * @param lights the places of what the reader looks at beside the map
 */
export function emphasisOf(
  place: PlaceId,
  { emphasis }: MapFocus,
  lights: readonly PlaceId[],
): Emphasis {
  const found = standsFor(place, (id) => emphasis.has(id));
  if (found !== null) return emphasis.get(found) ?? null;
  return standsFor(place, (id) => lights.includes(id)) === null ? null : "lit";
}

/** Whether the sides of the chosen contradiction differ about a place. */
export function isDiffering(place: PlaceId, { differing }: MapFocus): boolean {
  return standsFor(place, (id) => differing.has(id)) !== null;
}

/** The focus as one string: the same string asks the map for the same places. */
export function focusKey(focus: MapFocus): string {
  return [...focus.emphasis].map((entry) => entry.join(":")).join(" ");
}
