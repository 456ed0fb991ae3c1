import { type PlaceId, placeOf } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SelectionLink } from "./SelectionLink.tsx";

/** A link that chooses a place; it shows the name its reader knows first. */
export function PlaceLink({ id }: { readonly id: PlaceId }) {
  const { nameOf } = useMessages();
  return (
    <SelectionLink className="place-link" data-opens={id} selection={{ kind: "place", id }}>
      {nameOf(placeOf(id).names)}
    </SelectionLink>
  );
}
