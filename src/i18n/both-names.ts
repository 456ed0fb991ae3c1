import type { Place } from "../content/place.ts";
import type { NameOf } from "./use-messages.ts";

/**
 * What a place is called where its name stands alone: a disputed one by both names, the
 * Russian-administered first, any other by the one its reader knows first.
 */
export function bothNames({ names, group }: Place, nameOf: NameOf): string {
  const isDisputed = group !== null && names.alternative !== null;
  return isDisputed ? `${nameOf(names)} (${names.alternative})` : nameOf(names);
}
