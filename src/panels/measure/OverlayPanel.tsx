import "../../styles/measure.css";
import { useEffect } from "react";
import { type PlaceId, placeIds, placeOf } from "../../content/places.ts";
import type { MeasuringText } from "../../content/text/content-text.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { positionOfPlace } from "../../dossier/place-geometry.ts";
import { type PlaceFeatures, usePlaceFeatures } from "../../dossier/use-place-features.ts";
import { bothNames } from "../../i18n/both-names.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { announce } from "../../store/announcement.ts";
import { useMeasuredContext } from "../../store/use-measurement.ts";
import { defaultMeasure } from "../../url/default-measure.ts";
import { formatOverlay, type Overlay, overlayPosition } from "../../url/measure-param.ts";
import { DetailPanel } from "../parts/DetailPanel.tsx";
import { Fold } from "../parts/Fold.tsx";
import { MeasureLink } from "../parts/MeasureLink.tsx";
import { MeasuringState } from "./MeasuringState.tsx";
import { positionWords } from "./measuring-words.ts";
import { OverlayChoices } from "./OverlayChoices.tsx";
import { OverlayMoves } from "./OverlayMoves.tsx";
import { OverlaySizes } from "./OverlaySizes.tsx";

interface OverlayReadingProps {
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

function OverlayReading({ overlay, text }: OverlayReadingProps) {
  const messages = useMessages();
  const features = usePlaceFeatures();
  const measured = useMeasuredContext();
  const under = placeUnder(overlay, features);
  const name = bothNames(placeOf(overlay.group), messages.nameOf);
  const where = positionWords(overlay.position, text, messages);
  const announcement = text.overlay.announcement(
    name,
    under === null ? where : bothNames(placeOf(under), messages.nameOf),
  );
  const isThere = measured.status === "outline";
  useEffect(() => {
    if (isThere) announce(announcement);
  }, [announcement, isThere]);
  const words = text.overlay;
  const method = [words.method, words.mercator, words.coast];
  return (
    <DetailPanel id="overlay" kicker={text.kicker} title={words.title}>
      <p className="lead">{words.lead}</p>
      <section className="section measure-ends">
        <OverlayChoices overlay={overlay} under={under} features={features} text={text} />
        <MeasuringState measured={measured} text={text} />
        <OverlayMoves overlay={overlay} text={text} />
        <p>
          {words.centre}: {where}
        </p>
      </section>
      <OverlaySizes group={overlay.group} under={under} text={text} />
      <Fold summary={text.methodHeading(method.length)}>
        {method.map((sentence) => (
          <p key={sentence} className="caveat">
            {sentence}
          </p>
        ))}
      </Fold>
      <section className="section">
        <MeasureLink ends={defaultMeasure(overlay.group)}>{words.toMeasure}</MeasureLink>
      </section>
    </DetailPanel>
  );
}

/** The tool that lays an island over another place. */
export function OverlayPanel({ overlay }: { readonly overlay: Overlay }) {
  const { measuring: text } = useTexts("measuring");
  return <OverlayReading overlay={overlay} text={text} />;
}
