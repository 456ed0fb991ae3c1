import type { PlaceIndex } from "../../dossier/place-index.ts";
import type { NameOf } from "../../i18n/use-messages.ts";
import { markBoxes, wishOf } from "../labels/label-boxes.ts";
import { type LabelText, labelTexts } from "../labels/label-candidates.ts";
import { type Box, placeLabels, type Side } from "../labels/label-placement.ts";
import { pointOfFrame, type StillFrame } from "./still-frame.ts";

/** A name on a still map. */
export interface StillLabel {
  readonly text: LabelText;
  /** Its anchor as a share of the frame's width and height. */
  readonly x: number;
  readonly y: number;
  /** From the anchor to where the letters begin, end or have their middle, and to their middle line. */
  readonly right: number;
  readonly down: number;
  readonly side: Side;
}

/**
 * The names a still map has room for, by the rules of the live one.
 * @param room how far beyond the frame, in pixels, names may stand
 */
export function stillLabels(
  frame: StillFrame,
  index: PlaceIndex,
  room: Box,
  nameOf: NameOf,
): readonly StillLabel[] {
  const pointOf = pointOfFrame(frame);
  const texts = labelTexts(index, frame.zoom, [], [], nameOf);
  const textOf = new Map(texts.map((text) => [text.id, text]));
  return placeLabels(
    texts.map((text) => wishOf(pointOf, index, text)),
    markBoxes(pointOf, index, frame.zoom),
    room,
  ).flatMap(({ id, side, box }) => {
    const text = textOf.get(id);
    if (text === undefined) return [];
    const { x, y } = pointOf(text.position);
    const edge = { right: box.left, left: box.right, above: x, below: x, over: x }[side];
    return [
      {
        text,
        side,
        x: x / frame.width,
        y: y / frame.height,
        right: edge - x,
        down: (box.top + box.bottom) / 2 - y,
      },
    ];
  });
}
