import { type CSSProperties, type RefObject, useEffect, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { useStore } from "../../components/create-store.ts";
import type { PlaceIndex } from "../../dossier/place-index.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Measured } from "../../store/use-measurement.ts";
import type { Selection } from "../../url/view.ts";
import { highlightKindOf } from "../highlight.ts";
import { boxAround, candidateOf, markBoxes } from "../labels/label-boxes.ts";
import { labelsToPlace } from "../labels/label-candidates.ts";
import { cssFont, fontOf, type LabelFont, secondNameFont } from "../labels/label-fonts.ts";
import { placeLabels, type Side } from "../labels/label-placement.ts";
import { pointOfMap } from "../labels/map-pixels.ts";
import { measuredLabels, measuredObstacles } from "../labels/measurement-labels.ts";
import { withSides } from "../labels/side-labels.ts";
import { movedBoxes, nameBoxes, shareBoxes } from "../labels/text-boxes.ts";
import { useControlBoxes } from "../labels/use-control-boxes.ts";
import type { Viewport } from "../use-viewport.ts";
import type { SymbolView } from "./PlaceSymbols.tsx";

interface LabelsProps {
  readonly viewport: Viewport;
  readonly index: PlaceIndex;
  readonly selection: Selection;
  readonly measured: Measured;
  readonly view: SymbolView;
  /** The element that holds the controls, which labels keep off. */
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
export function Labels(props: LabelsProps) {
  const { viewport, index, selection, measured, view, region } = props;
  const { highlight, hovered, onPick, onHover } = view;
  const map = useMap();
  const messages = useMessages();
  const controls = useControlBoxes(region);

  const shares = useStore(shareBoxes);

  const labels = useMemo(() => {
    const { t, nameOf } = messages;
    const pointOf = pointOfMap(map);
    const size = map.getSize();
    const texts = [
      ...measuredLabels(measured, selection, messages),
      ...labelsToPlace(index, viewport.zoom, highlight.named, nameOf).map((text) =>
        withSides(text, selection, t),
      ),
    ];
    const centre = map.getCenter();
    const obstacles = measuredObstacles(measured, selection, [centre.lng, centre.lat]).map(
      ({ position, radius }) => boxAround(pointOf(position), radius),
    );
    const textOf = new Map(texts.map((text) => [text.id, text]));
    return placeLabels(
      texts.map((text) => candidateOf(pointOf, index, text)),
      [
        ...controls,
        ...movedBoxes(shares, map.layerPointToContainerPoint([0, 0])),
        ...obstacles,
        ...markBoxes(pointOf, index, viewport.zoom),
      ],
      { left: 0, top: 0, right: size.x, bottom: size.y },
    ).flatMap(({ id, side, box }) => {
      const text = textOf.get(id);
      if (text === undefined) return [];
      return [{ text, side, box, origin: map.containerPointToLayerPoint([box.left, box.top]) }];
    });
  }, [map, viewport, index, selection, highlight, measured, messages, controls, shares]);

  useEffect(() => {
    const origin = map.containerPointToLayerPoint([0, 0]);
    nameBoxes.write(
      movedBoxes(
        labels.map(({ box }) => box),
        origin,
      ),
    );
  }, [map, labels]);

  // A label removed under the pointer fires no event.
  const hoveredLabel = useRef<string | null>(null);
  useEffect(() => {
    const { current: id } = hoveredLabel;
    if (id === null || labels.some(({ text }) => text.id === id)) return;
    hoveredLabel.current = null;
    onHover(null);
  }, [labels, onHover]);

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
        data-emphasis={text.place === null ? null : highlightKindOf(text.place, highlight, hovered)}
        style={{
          ...textStyle(fontOf(text.kind)),
          alignItems: lineAlignment[side],
          translate: `${origin.x}px ${origin.y}px`,
        }}
        onPointerEnter={() => {
          if (text.place === null) return;
          hoveredLabel.current = text.id;
          onHover(text.place);
        }}
        onPointerLeave={() => {
          hoveredLabel.current = null;
          onHover(null);
        }}
        onClick={() => text.place !== null && onPick(text.place)}
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
