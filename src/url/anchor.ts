import { isClaimId } from "../content/claims.ts";
import { isContradictionId } from "../content/contradictions.ts";
import { isPlaceId } from "../content/places.ts";
import { selectionParams } from "./parse.ts";

const isIdOf = { place: isPlaceId, claim: isClaimId, contradiction: isContradictionId } as const;
const kinds = ["place", "claim", "contradiction"] as const;

/**
 * Turns an anchor that is the id of a place, claim or contradiction into a query that selects it:
 * other sites may point at a claim so (`#p5-four-islands`).
 * @param search the query of an address, with or without its question mark
 * @param hash the anchor with its `#`, or nothing
 * @returns the query with the selection; null where the anchor names none, or the query selects
 *   something itself
 */
export function queryOfAnchor(search: string, hash: string): string | null {
  const id = hash.slice(1);
  const kind = kinds.find((each) => isIdOf[each](id));
  const query = new URLSearchParams(search);
  if (kind === undefined || selectionParams.some((name) => query.has(name))) return null;
  query.set(kind, id);
  return query.toString();
}
