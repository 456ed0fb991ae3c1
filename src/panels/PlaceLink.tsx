import { type PlaceId, placeOf } from "../content/places.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useView } from "../state/view-context.ts";
import type { Selection } from "../state/view-state.ts";
import { ActLink } from "../ui/ActLink.tsx";

/** A link that chooses a place; it shows the name its reader knows first. */
export function PlaceLink({ id }: { readonly id: PlaceId }) {
  const { view, acts, hrefOf } = useView();
  const { nameOf } = useMessages();
  const selection: Selection = { kind: "place", id };
  return (
    <ActLink
      className="place-link"
      data-opens={id}
      href={hrefOf({ ...view, selection })}
      onAct={() => acts.choose(selection)}
    >
      {nameOf(placeOf(id).names)}
    </ActLink>
  );
}
