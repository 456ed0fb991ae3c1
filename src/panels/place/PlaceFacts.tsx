import { particularsOf } from "../../content/place-particulars.ts";
import type { PlaceId } from "../../content/places.ts";
import type { PlaceNote } from "../../content/text/content-text.ts";
import { FactList } from "../parts/FactList.tsx";
import { NearestSea } from "./NearestSea.tsx";

interface PlaceFactsProps {
  readonly id: PlaceId;
  readonly note: PlaceNote;
}

/** All facts about a place, each with its basis, and doubts about them. */
export function PlaceFacts({ id, note }: PlaceFactsProps) {
  return (
    <>
      <FactList place={id} facts={particularsOf(id).facts} />
      <NearestSea id={id} />
      {note.caveats.map((caveat) => (
        <p key={caveat} className="caveat">
          {caveat}
        </p>
      ))}
    </>
  );
}
