import { useState } from "react";
import { type PlaceId, placeOf } from "../../content/places.ts";
import { placesOfClaims } from "../../dossier/claim-filters.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { hoverOfPlace, pinHover } from "../../store/hover.ts";

/** Buttons that mark the words about a place: the map's own way needs a pointer that hovers. */
export function PlaceToggles() {
  const { t, nameOf } = useMessages();
  const [pressed, setPressed] = useState<PlaceId | null>(null);
  const press = (id: PlaceId) => {
    const next = id === pressed ? null : id;
    setPressed(next);
    pinHover(next === null ? null : hoverOfPlace(next));
  };
  return (
    <fieldset className="place-toggles">
      <legend className="section-title">{t("text.places")}</legend>
      {placesOfClaims.map((id) => (
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
