import { type ClaimId, claimOf, claimsAbout } from "../content/claims.ts";
import type { PlaceId } from "../content/places.ts";
import { createCell } from "./cell.ts";

/**
 * What the reader's pointer or focus rests on, for text and map to answer each other. It is
 * no choice: it is not in the address, moves no map, and is gone with the pointer.
 */
export interface Glance {
  /** The claims whose words stand out in the text. */
  readonly claims: readonly ClaimId[];
  /** The places that stand out on the map. */
  readonly lights: readonly PlaceId[];
}

/** Nothing in particular. */
const noGlance: Glance = { claims: [], lights: [] };

export const glance = createCell<Glance>(noGlance);
let pinned = noGlance;

/** Looks at something for as long as pointer or focus are there; nothing returns to what is pinned. */
export function lookAt(next: Glance | null): void {
  glance.write(next ?? pinned);
}

/** Keeps looking at something whenever there is nothing else; null ends that. */
export function pinGlance(next: Glance | null): void {
  pinned = next ?? noGlance;
  glance.write(pinned);
}

/** A look at words: the places of their claims light up. */
export function glanceAtWords(claims: readonly ClaimId[]): Glance {
  return { claims, lights: [...new Set(claims.flatMap((id) => claimOf(id).places))] };
}

/** A look at a place in a list: it lights up on the map, and in the text the words about it. */
export function glanceAtPlace(place: PlaceId): Glance {
  return { claims: claimsAbout(place), lights: [place] };
}

/** A look at a place on the map, where it is seen already. */
export function glanceOnMap(place: PlaceId): Glance {
  return { claims: claimsAbout(place), lights: noGlance.lights };
}
