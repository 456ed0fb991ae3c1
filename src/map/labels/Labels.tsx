import { type CSSProperties, type RefObject, useEffect, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { useMessages } from "../../i18n/use-messages.ts";
import type { SeaLines } from "../../scenario/sea-lines.ts";
import { useCell } from "../../state/cell.ts";
import { glance, glanceOnMap, lookAt } from "../../state/glance.ts";
import { useMeasuredContext } from "../../state/use-measured.ts";
import { useView } from "../../state/view-context.ts";
import { pointOfMap } from "../camera/map-pixels.ts";
import { useViewport } from "../camera/use-viewport.ts";
import { emphasisOf } from "../places/emphasis.ts";
import type { PlaceIndex } from "../places/place-index.ts";
import { useMapFocus } from "../places/use-map-focus.ts";
import { usePlacePick } from "../places/use-place-pick.ts";
import { boxAround, levelCorner, limitFrame, markBoxes, wishOf } from "./label-boxes.ts";
import { cssFont, fontOf, type LabelFont, secondNameFont } from "./label-fonts.ts";
import { placeLabels, type Side } from "./label-layout.ts";
import { labelTexts } from "./label-wishes.ts";
import { limitTexts } from "./limit-texts.ts";
import { measuredLabels, measuredObstacles } from "./measured-labels.ts";
import { withSides } from "./side-labels.ts";
import { useControlBoxes } from "./use-control-boxes.ts";

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
  const pick = usePlacePick();
  const messages = useMessages();
  const measured = useMeasuredContext();
  const focus = useMapFocus();
  const viewport = useViewport();
  const { lights } = useCell(glance);
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
    lookAt(null);
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
          lookAt(glanceOnMap(text.place));
        }}
        onPointerLeave={() => {
          lookedAt.current = null;
          lookAt(null);
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
