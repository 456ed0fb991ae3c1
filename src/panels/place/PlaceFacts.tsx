import { particularsOf } from "../../content/place-particulars.ts";
import type { PlaceId } from "../../content/places.ts";
import type { PlaceNote } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { FactList } from "../parts/FactList.tsx";
import { FacilityParticularsList } from "./FacilityParticularsList.tsx";
import { NearestSea } from "./NearestSea.tsx";

interface PlaceFactsProps {
  readonly id: PlaceId;
  readonly note: PlaceNote;
}

/** Facts about a place, each with its basis, and doubts about them; nothing where there are none. */
export function PlaceFacts({ id, note }: PlaceFactsProps) {
  const { t } = useMessages();
  const { facts, facility } = particularsOf(id);
  if (facts.length === 0 && facility === null && note.caveats.length === 0) return null;
  return (
    <section className="section">
      <h3 className="section-title">{t("place.facts")}</h3>
      {facility !== null && <FacilityParticularsList id={id} facility={facility} />}
      <FactList facts={facts} />
      <NearestSea id={id} />
      {note.caveats.map((caveat) => (
        <p key={caveat} className="caveat">
          {caveat}
        </p>
      ))}
    </section>
  );
}
