import { createStore } from "../components/create-store.ts";
import { type ClaimId, claimOf, claimsAbout } from "../content/claims.ts";
import type { PlaceId } from "../content/places.ts";

/**
 * What the reader's pointer or focus rests on, for text and map to answer each other. It is
 * no choice: it is not in the address, moves no map, and is gone with the pointer.
 */
export interface Hover {
  /** The claims whose words stand out in the text. */
  readonly claims: readonly ClaimId[];
  /** The places that stand out on the map. */
  readonly lights: readonly PlaceId[];
}

/** Nothing in particular. */
const noHover: Hover = { claims: [], lights: [] };

export const hover = createStore<Hover>(noHover);
let pinned = noHover;

/** Looks at something for as long as pointer or focus are there; nothing returns to what is pinned. */
export function setHover(next: Hover | null): void {
  hover.write(next ?? pinned);
}

/** Keeps looking at something whenever there is nothing else; null ends that. */
export function pinHover(next: Hover | null): void {
  pinned = next ?? noHover;
  hover.write(pinned);
}

/** A look at words: the places of their claims light up. */
export function hoverOfWords(claims: readonly ClaimId[]): Hover {
  return { claims, lights: [...new Set(claims.flatMap((id) => claimOf(id).places))] };
}

/** A look at a place in a list: it lights up on the map, and in the text the words about it. */
export function hoverOfPlace(place: PlaceId): Hover {
  return { claims: claimsAbout(place), lights: [place] };
}

/** A look at a place on the map, where it is seen already. */
export function hoverOnMap(place: PlaceId): Hover {
  return { claims: claimsAbout(place), lights: noHover.lights };
}
