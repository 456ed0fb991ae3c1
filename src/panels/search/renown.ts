import { claimsAbout } from "../../content/claims.ts";
import { particularsOf } from "../../content/place-particulars.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";

/**
 * How well known a place is here: first by the article naming it, then by the claims about it, then by
 * the texts that name it, then by its area.
 * @param texts what is read about everything
 */
export function renownOf(id: PlaceId, texts: readonly string[]): number {
  const { names, mention } = placeOf(id);
  const area = particularsOf(id).facts.find(({ topic }) => topic === "area");
  const naming = texts.filter((text) => text.includes(names.en)).length;
  const isNamed = mention.kind === "named" ? 1 : 0;
  return isNamed * 1e6 + claimsAbout(id).length * 1e3 + naming + (area?.value ?? 0) / 1e6;
}
