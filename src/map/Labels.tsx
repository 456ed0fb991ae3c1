import type { Position } from "geojson";
import type { Map as LeafletMap } from "leaflet";
import { type CSSProperties, type RefObject, useMemo } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { placeOf } from "../content/places.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useMeasuredContext } from "../state/use-measured.ts";
import { useView } from "../state/view-context.ts";
import { emphasisOf, placesOf } from "./emphasis.ts";
import { fontOf, type LabelFont, secondNameFont } from "./label-fonts.ts";
import { type Box, type LabelWish, placeLabels } from "./label-layout.ts";
import { type LabelText, labelTexts } from "./label-wishes.ts";
import { measureLabel } from "./measure-label.ts";
import { measuredLabels, measuredStandings } from "./measured-labels.ts";
import type { PlaceIndex } from "./place-index.ts";
import { isDrawnAsLand, isShownAt } from "./shown-at.ts";
import { toBounds, toLatLng } from "./to-lat-lng.ts";
import { useControlBoxes } from "./use-control-boxes.ts";
import { usePlacePick } from "./use-place-pick.ts";
import { useViewport } from "./use-viewport.ts";

interface LabelsProps {
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

/** Space between what the measuring tools draw and its label, in pixels. */
const measuredGaps: Partial<Record<LabelText["kind"], number>> = { measured: 8, overlaid: 26 };

function boxAround({ x, y }: { readonly x: number; readonly y: number }, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** What the dots and squares on the map take up. */
function markBoxes(map: LeafletMap, index: PlaceIndex, zoom: number): Box[] {
  return [...index.values()]
    .filter(({ id }) => {
      const { kind } = placeOf(id);
      return !isDrawnAsLand(kind) && isShownAt(kind, zoom);
    })
    .map(({ anchor }) => boxAround(map.latLngToContainerPoint(toLatLng(anchor)), markRadius));
}

/** A label with its pixels: measured, and kept clear of the mark or the land it names. */
function wishOf(map: LeafletMap, index: PlaceIndex, text: LabelText): LabelWish {
  const { id, place, kind, byHand, sides } = text;
  const at = (position: Position) => map.latLngToContainerPoint(toLatLng(position));
  const { x, y } = at(text.position);
  const measuredGap = measuredGaps[kind];
  if (measuredGap !== undefined) {
    return { id, x, y, ...measureLabel(text), gapX: measuredGap, gapY: measuredGap, sides };
  }
  const location = place === null || byHand ? undefined : index.get(place);
  const isPoint = place !== null && !isDrawnAsLand(placeOf(place).kind);
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

/** Names on the map, placed anew when it comes to rest so that none covers another. */
export function Labels({ index, region }: LabelsProps) {
  const map = useMap();
  const { view } = useView();
  const pick = usePlacePick();
  const messages = useMessages();
  const measured = useMeasuredContext();
  const viewport = useViewport();
  const controls = useControlBoxes(region);

  const labels = useMemo(() => {
    const texts = [
      ...measuredLabels(measured, view.selection, messages),
      ...labelTexts(index, viewport.zoom, placesOf(view.selection), messages.nameOf),
    ];
    const centre = map.getCenter();
    const standings = measuredStandings(measured, view.selection, [centre.lng, centre.lat]).map(
      ({ position, radius }) => boxAround(map.latLngToContainerPoint(toLatLng(position)), radius),
    );
    const textOf = new Map(texts.map((text) => [text.id, text]));
    const { x: right, y: bottom } = map.getSize();
    return placeLabels(
      texts.map((text) => wishOf(map, index, text)),
      [...controls, ...standings, ...markBoxes(map, index, viewport.zoom)],
      { left: 0, top: 0, right, bottom },
    ).flatMap(({ id, box }) => {
      const text = textOf.get(id);
      const origin = map.containerPointToLayerPoint([box.left, box.top]);
      return text === undefined ? [] : [{ text, origin }];
    });
  }, [map, viewport, index, view.selection, measured, messages, controls]);

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
        data-emphasis={text.place === null ? null : emphasisOf(text.place, view.selection)}
        style={{ ...textStyle(fontOf(text.kind)), translate: `${origin.x}px ${origin.y}px` }}
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
