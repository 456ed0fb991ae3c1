import type { PlaceId } from "../../content/places.ts";
import { PlaceLink } from "./PlaceLink.tsx";

/** A row of links to places. */
export function PlaceChips({ ids }: { readonly ids: readonly PlaceId[] }) {
  return (
    <ul className="chips">
      {ids.map((id) => (
        <li key={id}>
          <PlaceLink id={id} />
        </li>
      ))}
    </ul>
  );
}
