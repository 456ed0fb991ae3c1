import type { ClaimId } from "../content/claims.ts";
import type { PlaceId } from "../content/places.ts";
import { createCell } from "./cell.ts";

/**
 * What the reader's pointer or focus rests on, for text and map to answer each other. It is
 * no choice: it is not in the address, moves no map, and is gone with the pointer.
 */
export type Glance =
  /** Words that carry claims. */
  | { readonly kind: "claims"; readonly ids: readonly ClaimId[] }
  /** A place on the map, or in a list: then the map shows it too. */
  | { readonly kind: "place"; readonly id: PlaceId; readonly from: "map" | "list" };

/** What the reader looks at; null for nothing in particular. */
export const glance = createCell<Glance | null>(null);
