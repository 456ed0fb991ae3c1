import { useId } from "react";
import { isPlaceId, type PlaceId, placeOf } from "../../content/places.ts";
import { bothNames } from "../../i18n/both-names.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { placeSections } from "./place-sections.ts";

interface PlaceSelectProps {
  readonly label: string;
  /** The id of a place or of the other choice; null while a position is chosen, which is no place. */
  readonly value: string | null;
  /** What the choice is called while it is no place. */
  readonly positionLabel: string;
  readonly onChoose: (id: PlaceId) => void;
  /** A choice before the places that is none of them. */
  readonly other?: { readonly id: string; readonly label: string; readonly onChoose: () => void };
}

const noPlace = "";

/** Every place in one labelled list, by kind. */
export function PlaceSelect({ label, value, positionLabel, onChoose, other }: PlaceSelectProps) {
  const { t, nameOf } = useMessages();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={value ?? noPlace}
        onChange={({ target }) => {
          if (isPlaceId(target.value)) onChoose(target.value);
          if (target.value === other?.id) other.onChoose();
        }}
      >
        {value === null && <option value={noPlace}>{positionLabel}</option>}
        {other !== undefined && <option value={other.id}>{other.label}</option>}
        {placeSections.map(({ title, ids }) => (
          <optgroup key={title} label={t(title, { count: ids.length })}>
            {ids.map((place) => (
              <option key={place} value={place}>
                {bothNames(placeOf(place), nameOf)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
