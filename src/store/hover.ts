import { createStore } from "../components/create-store.ts";
import { type ClaimId, claimOf, claimsAbout } from "../content/claims.ts";
import type { PlaceId } from "../content/places.ts";

/** What the reader's pointer or focus is on, highlighted in text and map alike; not in the address. */
export interface Hover {
  /** The claims whose words are highlighted in the text. */
  readonly claims: readonly ClaimId[];
  /** The places that are highlighted on the map. */
  readonly places: readonly PlaceId[];
  /** The place on the map that the pointer or the keyboard is on. */
  readonly pointed?: PlaceId;
}

const noHover: Hover = { claims: [], places: [] };

export const hover = createStore<Hover>(noHover);
let pinned = noHover;

/** Sets the hover; null returns to the pinned one. */
export function setHover(next: Hover | null): void {
  hover.write(next ?? pinned);
}

/** Sets the hover for as long as there is no other; null ends that. */
export function pinHover(next: Hover | null): void {
  pinned = next ?? noHover;
  hover.write(pinned);
}

/** The hover of words: the places of their claims. */
export function hoverOfWords(claims: readonly ClaimId[]): Hover {
  return { claims, places: [...new Set(claims.flatMap((id) => claimOf(id).places))] };
}

/** The hover of a place in a list: the place, and the claims about it. */
export function hoverOfPlace(place: PlaceId): Hover {
  return { claims: claimsAbout(place), places: [place] };
}

/** The hover of a place on the map, which the map answers by itself: the claims about it. */
export function hoverOnMap(place: PlaceId): Hover {
  return { claims: claimsAbout(place), places: noHover.places, pointed: place };
}
