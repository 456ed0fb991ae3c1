import type { PlaceId } from "../../places.ts";
import type { PlaceNote } from "../content-text.ts";
import { facilityNotes } from "./facilities.ts";
import { islandNotes } from "./islands.ts";
import { pointNotes } from "./points.ts";

/** The English notes on every place. */
export const notes: Readonly<Record<PlaceId, PlaceNote>> = {
  ...islandNotes,
  ...pointNotes,
  ...facilityNotes,
};
