import { type PlaceId, placeIds, placeOf } from "../../content/places.ts";
import type { MessageId } from "../../i18n/messages.ts";

/** One kind of places under its title. */
export interface PlaceSection {
  readonly title: MessageId;
  readonly ids: readonly PlaceId[];
}

function idsOf(isMember: (place: ReturnType<typeof placeOf>) => boolean): readonly PlaceId[] {
  return placeIds.filter((id) => isMember(placeOf(id)));
}

/** Every place by kind, in the order in which lists show them. */
export const placeSections: readonly PlaceSection[] = [
  {
    title: "places.four",
    ids: idsOf(({ kind }) => kind === "island" || kind === "island-group"),
  },
  { title: "places.islets", ids: idsOf(({ kind }) => kind === "islet") },
  {
    title: "places.settlements",
    ids: idsOf(({ kind, group }) => group !== null && (kind === "town" || kind === "airport")),
  },
  {
    title: "places.hokkaido",
    ids: idsOf(({ kind, group }) => group === null && ["city", "town", "cape"].includes(kind)),
  },
  { title: "places.capitals", ids: idsOf(({ kind }) => kind === "capital") },
  {
    title: "places.okinawa",
    ids: idsOf(({ kind }) => kind === "prefecture" || kind === "facility"),
  },
];
