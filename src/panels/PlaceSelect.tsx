import { useId } from "react";
import { isPlaceId, type PlaceId, placeOf } from "../content/places.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { placeSections } from "./place-sections.ts";

interface PlaceSelectProps {
  readonly label: string;
  /** Null while a position is chosen, which is no place. */
  readonly value: PlaceId | null;
  /** What the choice is called while it is no place. */
  readonly positionLabel: string;
  readonly onChoose: (id: PlaceId) => void;
}

const noPlace = "";

/** Every place in one labelled list, by kind. */
export function PlaceSelect({ label, value, positionLabel, onChoose }: PlaceSelectProps) {
  const { t, nameOf } = useMessages();
  const id = useId();
  const nameWithOther = (place: PlaceId) => {
    const { names } = placeOf(place);
    const isDisputed = placeOf(place).group !== null && names.alternative !== null;
    return isDisputed ? `${nameOf(names)} (${names.alternative})` : nameOf(names);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={value ?? noPlace}
        onChange={({ target }) => isPlaceId(target.value) && onChoose(target.value)}
      >
        {value === null && <option value={noPlace}>{positionLabel}</option>}
        {placeSections.map(({ title, ids }) => (
          <optgroup key={title} label={t(title)}>
            {ids.map((place) => (
              <option key={place} value={place}>
                {nameWithOther(place)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
