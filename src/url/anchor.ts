import { isClaimId } from "../content/claims.ts";
import { isContradictionId } from "../content/contradictions.ts";
import { isPlaceId } from "../content/places.ts";
import { choiceParameters } from "./view.ts";

const kinds = ["place", "claim", "contradiction"] as const;
const isIdOf = { place: isPlaceId, claim: isClaimId, contradiction: isContradictionId } as const;

/**
 * Turns an anchor that is the id of a place, claim or contradiction into the choice of it:
 * what others publish about a claim may point at it so (`#p5-four-islands`).
 * @param search the query of an address, with or without its question mark
 * @param hash the anchor with its `#`, or nothing
 * @returns both parts as the page goes on with them; as they were where there is no such
 *   id, or where the query chooses something itself
 */
export function openAnchor(search: string, hash: string): { search: string; hash: string } {
  const id = hash.slice(1);
  const kind = kinds.find((each) => isIdOf[each](id));
  const query = new URLSearchParams(search);
  if (kind === undefined || choiceParameters.some((each) => query.has(each))) {
    return { search, hash };
  }
  const before = search.replace(/^\?/, "");
  return { search: `?${before === "" ? "" : `${before}&`}${kind}=${id}`, hash: "" };
}
