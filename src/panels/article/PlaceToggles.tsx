import { useState } from "react";
import { claimIds, claimOf } from "../../content/claims.ts";
import { type PlaceId, placeIds, placeOf } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { glanceAtPlace, pinGlance } from "../../state/glance.ts";

const claimed = new Set(claimIds.flatMap((id) => claimOf(id).places));
const places = placeIds.filter((id) => claimed.has(id));

/** Buttons that mark the words about a place: the map's own way needs a pointer that hovers. */
export function PlaceToggles() {
  const { t, nameOf } = useMessages();
  const [pressed, setPressed] = useState<PlaceId | null>(null);
  const press = (id: PlaceId) => {
    const next = id === pressed ? null : id;
    setPressed(next);
    pinGlance(next === null ? null : glanceAtPlace(next));
  };
  return (
    <fieldset className="place-toggles">
      <legend className="section-title">{t("text.places")}</legend>
      {places.map((id) => (
        <button
          key={id}
          type="button"
          className="toggle"
          aria-pressed={id === pressed}
          onClick={() => press(id)}
        >
          {nameOf(placeOf(id).names)}
        </button>
      ))}
    </fieldset>
  );
}
