import { type CSSProperties, type RefObject, useEffect, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { useStore } from "../../components/create-store.ts";
import type { PlaceIndex } from "../../dossier/place-index.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import type { SeaLines } from "../../scenario/sea-lines.ts";
import { hover, hoverOnMap, setHover } from "../../store/hover.ts";
import { useMeasuredContext } from "../../store/use-measurement.ts";
import { useView } from "../../url/view-context.ts";
import { emphasisOf } from "../highlight.ts";
import { boxAround, levelCorner, limitFrame, markBoxes, wishOf } from "../labels/label-boxes.ts";
import { labelTexts } from "../labels/label-candidates.ts";
import { cssFont, fontOf, type LabelFont, secondNameFont } from "../labels/label-fonts.ts";
import { placeLabels, type Side } from "../labels/label-placement.ts";
import { limitTexts } from "../labels/line-labels.ts";
import { pointOfMap } from "../labels/map-pixels.ts";
import { measuredLabels, measuredObstacles } from "../labels/measurement-labels.ts";
import { withSides } from "../labels/side-labels.ts";
import { useControlBoxes } from "../labels/use-control-boxes.ts";
import { useMapFocus } from "../use-highlight.ts";
import { usePlaceClick } from "../use-place-click.ts";
import { useViewport } from "../use-viewport.ts";

interface LabelsProps {
  /** The lines of the sea that are drawn; null for none. */
  readonly seaLines: SeaLines | null;
  readonly index: PlaceIndex;
  readonly region: RefObject<HTMLElement | null>;
}

function textStyle(font: LabelFont): CSSProperties {
  return { font: cssFont(font), lineHeight: `${font.lineHeightPx}px` };
}

/** Two lines are set against what they name, or centred over it. */
const lineAlignment: Readonly<Record<Side, "start" | "center" | "end">> = {
  right: "start",
  left: "end",
  above: "center",
  below: "center",
  over: "center",
};

/** Names on the map, placed anew when it comes to rest so that none covers another. */
export function Labels({ index, region, seaLines }: LabelsProps) {
  const map = useMap();
  const { view } = useView();
  const pick = usePlaceClick();
  const messages = useMessages();
  const measured = useMeasuredContext();
  const focus = useMapFocus();
  const viewport = useViewport();
  const { lights } = useStore(hover);
  const controls = useControlBoxes(region);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the viewport says where points lie
  const limits = useMemo(
    () =>
      seaLines === null
        ? []
        : limitTexts(seaLines, pointOfMap(map), limitFrame(map.getSize()), messages.t),
    [map, viewport, seaLines, messages],
  );

  const labels = useMemo(() => {
    const { t, nameOf } = messages;
    const pointOf = pointOfMap(map);
    const size = map.getSize();
    const texts = [
      ...measuredLabels(measured, view.selection, messages),
      ...labelTexts(index, viewport.zoom, focus.named, limits, nameOf).map((text) =>
        withSides(text, view.selection, t),
      ),
    ];
    const centre = map.getCenter();
    const obstacles = measuredObstacles(measured, view.selection, [centre.lng, centre.lat]).map(
      ({ position, radius }) => boxAround(pointOf(position), radius),
    );
    const textOf = new Map(texts.map((text) => [text.id, text]));
    return placeLabels(
      texts.map((text) => wishOf(pointOf, index, text)),
      [...controls, ...obstacles, ...markBoxes(pointOf, index, viewport.zoom)],
      { left: 0, top: 0, right: size.x, bottom: size.y },
    ).flatMap(({ id, side, box }) => {
      const text = textOf.get(id);
      if (text === undefined) return [];
      const corner = text.slope === undefined ? box : levelCorner(box, text);
      return [{ text, side, origin: map.containerPointToLayerPoint([corner.left, corner.top]) }];
    });
  }, [map, viewport, index, view.selection, focus, measured, messages, controls, limits]);

  // A name that goes from under the pointer tells of no leaving.
  const lookedAt = useRef<string | null>(null);
  useEffect(() => {
    if (lookedAt.current === null || labels.some(({ text }) => text.id === lookedAt.current))
      return;
    lookedAt.current = null;
    setHover(null);
  }, [labels]);

  const pane = map.getPane("labels");
  if (pane === undefined) return null;
  return createPortal(
    labels.map(({ text, side, origin }) => (
      // The pointer's shortcut to what the list of places on the map offers to everyone,
      // hidden from assistive technology.
      <div
        key={text.id}
        className={`label label-${text.kind} leaflet-zoom-hide`}
        aria-hidden="true"
        data-place={text.place}
        data-emphasis={text.place === null ? null : emphasisOf(text.place, focus, lights)}
        style={{
          ...textStyle(fontOf(text.kind)),
          alignItems: lineAlignment[side],
          translate: `${origin.x}px ${origin.y}px`,
          rotate: text.slope === undefined ? undefined : `${text.slope}deg`,
        }}
        onPointerEnter={() => {
          if (text.place === null) return;
          lookedAt.current = text.id;
          setHover(hoverOnMap(text.place));
        }}
        onPointerLeave={() => {
          lookedAt.current = null;
          setHover(null);
        }}
        onClick={() => text.place !== null && pick(text.place)}
      >
        {text.name}
        {text.secondName !== null && (
          <span style={textStyle(secondNameFont)}>{text.secondName}</span>
        )}
      </div>
    )),
    pane,
  );
}
