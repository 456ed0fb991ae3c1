import { useId } from "react";
import { type GroupId, groupIds } from "../../content/place.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { MeasuringText } from "../../content/text/content-text.ts";
import { positionOfPlace } from "../../dossier/place-geometry.ts";
import type { PlaceFeatures } from "../../dossier/use-place-features.ts";
import { bothNames } from "../../i18n/both-names.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { type Overlay, overlayPosition } from "../../url/measure-param.ts";
import { useView } from "../../url/view-context.ts";
import { PlaceSelect } from "../parts/PlaceSelect.tsx";
import { positionWords } from "./measuring-words.ts";

interface OverlayChoicesProps {
  readonly overlay: Overlay;
  readonly text: MeasuringText;
  readonly under: PlaceId | null;
  readonly features: PlaceFeatures;
}

/** Which island, and over what. */
export function OverlayChoices({ overlay, under, features, text }: OverlayChoicesProps) {
  const messages = useMessages();
  const { actions } = useView();
  const id = useId();
  const choose = (change: Partial<Overlay>) =>
    actions.select({ kind: "overlay", ...overlay, ...change });
  const layOver = (place: PlaceId) => {
    const position = positionOfPlace(place, features);
    if (position !== null) choose({ position: overlayPosition(position) });
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{text.overlay.island}</label>
        <select
          id={id}
          className="select"
          value={overlay.group}
          onChange={({ target }) => choose({ group: target.value as GroupId })}
        >
          {groupIds.map((group) => (
            <option key={group} value={group}>
              {bothNames(placeOf(group), messages.nameOf)}
            </option>
          ))}
        </select>
      </div>
      <PlaceSelect
        label={text.overlay.over}
        value={under}
        positionLabel={text.measure.pointAt(positionWords(overlay.position, text, messages))}
        onChoose={layOver}
      />
    </>
  );
}
