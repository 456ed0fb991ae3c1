import type { PlaceKind } from "../content/place.ts";
import type { HideableId } from "../url/view.ts";

type Kinds = readonly PlaceKind[];

const none: Kinds = [];
const facilities: Kinds = ["facility"];
const points: Kinds = ["capital", "city", "town", "cape", "airport"];
const both: Kinds = [...facilities, ...points];

/** The kinds of places that the reader has hidden, one list a choice; disputed land is always drawn. */
export function kindsHidden(hide: readonly HideableId[]): Kinds {
  const [hidesBases, hidesPoints] = [hide.includes("bases"), hide.includes("places")];
  if (hidesBases) return hidesPoints ? both : facilities;
  return hidesPoints ? points : none;
}
