import type { Position } from "geojson";
import type { Map as LeafletMap, Point } from "leaflet";
import { type CSSProperties, type RefObject, useMemo } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { placeOf } from "../content/places.ts";
import { useMessages } from "../i18n/use-messages.ts";
import type { SeaLines } from "../scenario/sea-lines.ts";
import { useView } from "../state/view-context.ts";
import { emphasisOf } from "./emphasis.ts";
import { fontOf, type LabelFont, secondNameFont } from "./label-fonts.ts";
import { type Box, type LabelWish, placeLabels } from "./label-layout.ts";
import { type LabelText, labelTexts } from "./label-wishes.ts";
import { limitTexts } from "./limit-texts.ts";
import { measureLabel } from "./measure-label.ts";
import type { PlaceIndex } from "./place-index.ts";
import { isDrawnAsLand, isShownAt } from "./shown-at.ts";
import { withSides } from "./side-labels.ts";
import { toBounds, toLatLng } from "./to-lat-lng.ts";
import { useControlBoxes } from "./use-control-boxes.ts";
import { useMapFocus } from "./use-map-focus.ts";
import { useViewport } from "./use-viewport.ts";

interface LabelsProps {
  /** The lines of the sea that are drawn; null for none. */
  readonly seaLines: SeaLines | null;
  readonly index: PlaceIndex;
  readonly region: RefObject<HTMLElement | null>;
}

/** Half the side of the square kept free around a dot or a square, in pixels. */
const markRadius = 6;

/** Space between land and the name beside it, in pixels. */
const coastGap = 3;

function textStyle({ font, lineHeight }: LabelFont): CSSProperties {
  return { font, lineHeight: `${lineHeight}px` };
}

function boxAround({ x, y }: { readonly x: number; readonly y: number }): Box {
  return {
    left: x - markRadius,
    top: y - markRadius,
    right: x + markRadius,
    bottom: y + markRadius,
  };
}

/** What the dots and squares on the map take up. */
function markBoxes(map: LeafletMap, index: PlaceIndex, zoom: number): Box[] {
  return [...index.values()]
    .filter(({ id }) => {
      const { kind } = placeOf(id);
      return !isDrawnAsLand(kind) && isShownAt(kind, zoom);
    })
    .map(({ anchor }) => boxAround(map.latLngToContainerPoint(toLatLng(anchor))));
}

function pointOf(map: LeafletMap): (position: Position) => Point {
  return (position) => map.latLngToContainerPoint(toLatLng(position));
}

/** Space between a line and the name that runs along it, in pixels. */
const lineGap = 3;

/** A name that runs along its line, just above it: the box around the turned letters. */
function limitWish(map: LeafletMap, text: LabelText): LabelWish {
  const { width, height } = measureLabel(text);
  const { x, y } = pointOf(map)(text.position);
  const turn = ((text.slope ?? 0) * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
  const away = height / 2 + lineGap;
  return {
    id: text.id,
    x: x + away * sine,
    y: y - away * cosine,
    width: width * cosine + height * Math.abs(sine),
    height: width * Math.abs(sine) + height * cosine,
    gapX: 0,
    gapY: 0,
    sides: text.sides,
    once: text.once,
  };
}

/** A label with its pixels: measured, and kept clear of the mark or the land it names. */
function wishOf(map: LeafletMap, index: PlaceIndex, text: LabelText): LabelWish {
  const { id, place, kind, byHand, sides } = text;
  if (kind === "limit") return limitWish(map, text);
  const { x, y } = pointOf(map)(text.position);
  const location = place === null || byHand ? undefined : index.get(place);
  const isName = kind === "water" || kind === "land";
  const isPoint = !isName && !isDrawnAsLand(kind);
  let [gapX, gapY] = isPoint ? [markRadius + 2, markRadius + 2] : [0, 0];
  if (location !== undefined && !isPoint) {
    const box = toBounds([...location.bbox]);
    const southWest = map.latLngToContainerPoint(box.getSouthWest());
    const northEast = map.latLngToContainerPoint(box.getNorthEast());
    gapX = Math.max(markRadius, (northEast.x - southWest.x) / 2) + coastGap;
    gapY = Math.max(markRadius, (southWest.y - northEast.y) / 2) + coastGap;
  }
  return { id, x, y, ...measureLabel(text), gapX, gapY, sides };
}

/** How far from the edges of the map the name of a line is tried, in pixels: credits are below. */
const edgeRoom = { side: 30, top: 30, bottom: 60 };

function limitFrame(map: LeafletMap): Box {
  const { x, y } = map.getSize();
  const { side, top, bottom } = edgeRoom;
  return { left: side, top, right: x - side, bottom: y - bottom };
}

/** The corner of a turned name before it is turned about its middle. */
function levelCorner({ left, top, right, bottom }: Box, text: LabelText) {
  const { width, height } = measureLabel(text);
  return { left: (left + right - width) / 2, top: (top + bottom - height) / 2 };
}

/** Names on the map, placed anew when it comes to rest so that none covers another. */
export function Labels({ index, region, seaLines }: LabelsProps) {
  const map = useMap();
  const { view, acts } = useView();
  const { t, nameOf } = useMessages();
  const focus = useMapFocus();
  const viewport = useViewport();
  const controls = useControlBoxes(region);

  const labels = useMemo(() => {
    const limits = seaLines === null ? [] : limitTexts(seaLines, pointOf(map), limitFrame(map), t);
    const urgent = [...focus.emphasis.keys()];
    const texts = labelTexts(index, viewport.zoom, urgent, limits, nameOf).map((text) =>
      withSides(text, view.selection, t),
    );
    const textOf = new Map(texts.map((text) => [text.id, text]));
    const { x: right, y: bottom } = map.getSize();
    return placeLabels(
      texts.map((text) => wishOf(map, index, text)),
      [...controls, ...markBoxes(map, index, viewport.zoom)],
      { left: 0, top: 0, right, bottom },
    ).flatMap(({ id, box }) => {
      const text = textOf.get(id);
      if (text === undefined) return [];
      const corner = text.slope === undefined ? box : levelCorner(box, text);
      return [{ text, origin: map.containerPointToLayerPoint([corner.left, corner.top]) }];
    });
  }, [map, viewport, index, view.selection, focus, t, nameOf, controls, seaLines]);

  const pane = map.getPane("labels");
  if (pane === undefined) return null;
  return createPortal(
    labels.map(({ text, origin }) => (
      // The pointer's shortcut to what the list of places on the map offers to everyone,
      // hidden from assistive technology.
      <div
        key={text.id}
        className={`label label-${text.kind} leaflet-zoom-hide`}
        aria-hidden="true"
        data-place={text.place}
        data-emphasis={text.place === null ? null : emphasisOf(text.place, focus)}
        style={{
          ...textStyle(fontOf(text.kind)),
          translate: `${origin.x}px ${origin.y}px`,
          rotate: text.slope === undefined ? undefined : `${text.slope}deg`,
        }}
        onClick={() => text.place !== null && acts.choose({ kind: "place", id: text.place })}
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
