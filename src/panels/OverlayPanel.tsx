import "../styles/measure.css";
import { useEffect, useId } from "react";
import { type GroupId, groupIds } from "../content/place.ts";
import { type PlaceId, placeIds, placeOf } from "../content/places.ts";
import type { MeasuringText } from "../content/text/content-text.ts";
import { useMessages } from "../i18n/use-messages.ts";
import {
  longStepKm,
  type MoveDirection,
  moveDirections,
  movedBy,
  stepKm,
} from "../scenario/moving.ts";
import { useAnnounce } from "../state/announce-context.ts";
import { useMeasuringText } from "../state/content-text.ts";
import { defaultMeasure } from "../state/default-measure.ts";
import { formatOverlay, type Overlay, overlayPosition } from "../state/measure-link.ts";
import { positionOfPlace } from "../state/measured-land.ts";
import { useMeasuredContext } from "../state/use-measured.ts";
import { type PlaceFeatures, usePlaceFeatures } from "../state/use-place-features.ts";
import { useView } from "../state/view-context.ts";
import { DetailPanel } from "./DetailPanel.tsx";
import { MeasureLink } from "./MeasureLink.tsx";
import { MeasuringState } from "./MeasuringState.tsx";
import { positionWords } from "./measuring-words.ts";
import { OverlaySizes } from "./OverlaySizes.tsx";
import { PlaceSelect } from "./PlaceSelect.tsx";

interface WithTextProps {
  readonly overlay: Overlay;
  readonly text: MeasuringText;
}

/** The place an island is laid over, if its centre is exactly there. */
function placeUnder(overlay: Overlay, features: PlaceFeatures): PlaceId | null {
  const key = formatOverlay(overlay);
  const isUnder = (id: PlaceId) => {
    const position = positionOfPlace(id, features);
    if (position === null) return false;
    return formatOverlay({ ...overlay, position: overlayPosition(position) }) === key;
  };
  return placeIds.find(isUnder) ?? null;
}

interface ChoicesProps extends WithTextProps {
  readonly under: PlaceId | null;
  readonly features: PlaceFeatures;
}

/** Which island, and over what. */
function Choices({ overlay, under, features, text }: ChoicesProps) {
  const messages = useMessages();
  const { acts } = useView();
  const id = useId();
  const choose = (change: Partial<Overlay>) =>
    acts.choose({ kind: "overlay", ...overlay, ...change });
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
              {messages.nameOf(placeOf(group).names)}
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

const arrows: Readonly<Record<MoveDirection, string>> = {
  north: "↑",
  west: "←",
  east: "→",
  south: "↓",
};

/** Moves the island by button. */
function Moves({ overlay, text }: WithTextProps) {
  const { t } = useMessages();
  const { acts } = useView();
  const words = text.overlay;
  return (
    <fieldset className="moves">
      <legend>{words.move}</legend>
      <div className="move-buttons">
        {moveDirections.map((direction) => (
          <button
            key={direction}
            type="button"
            className={`button move-${direction}`}
            aria-label={words.moves[direction]}
            onClick={() => {
              const position = overlayPosition(movedBy(overlay.position, direction, stepKm));
              acts.adjust({ kind: "overlay", group: overlay.group, position });
            }}
          >
            {arrows[direction]}
          </button>
        ))}
      </div>
      <p className="fact-basis">
        {words.keys(t("unit.km", { value: stepKm }), t("unit.km", { value: longStepKm }))}
      </p>
    </fieldset>
  );
}

function Read({ overlay, text }: WithTextProps) {
  const messages = useMessages();
  const announce = useAnnounce();
  const features = usePlaceFeatures();
  const measured = useMeasuredContext();
  const under = placeUnder(overlay, features);
  const name = messages.nameOf(placeOf(overlay.group).names);
  const where = positionWords(overlay.position, text, messages);
  const announcement = text.overlay.announcement(
    name,
    under === null ? where : messages.nameOf(placeOf(under).names),
  );
  const isThere = measured.status === "outline";
  useEffect(() => {
    if (isThere) announce(announcement);
  }, [announce, announcement, isThere]);
  const words = text.overlay;
  return (
    <DetailPanel id="overlay" kicker={text.kicker} title={words.title}>
      <p className="lead">{words.lead}</p>
      <section className="section measure-ends">
        <Choices overlay={overlay} under={under} features={features} text={text} />
        <MeasuringState measured={measured} text={text} />
        <Moves overlay={overlay} text={text} />
        <p>
          {words.centre}: {where}
        </p>
      </section>
      <OverlaySizes group={overlay.group} under={under} text={text} />
      <section className="section">
        <h3 className="section-title">{text.methodHeading}</h3>
        {[words.method, words.mercator, words.coast].map((sentence) => (
          <p key={sentence} className="caveat">
            {sentence}
          </p>
        ))}
      </section>
      <section className="section">
        <MeasureLink ends={defaultMeasure(overlay.group)}>{words.toMeasure}</MeasureLink>
      </section>
    </DetailPanel>
  );
}

/** The tool that lays an island over another place. */
export function OverlayPanel({ overlay }: { readonly overlay: Overlay }) {
  const { t } = useMessages();
  const text = useMeasuringText();
  if (text === null) return <p className="loading">{t("panel.loading")}</p>;
  return <Read overlay={overlay} text={text} />;
}
