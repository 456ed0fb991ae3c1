import { indexPlaces } from "../dossier/place-index.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { candidateOf, markBoxes } from "../map/labels/label-boxes.ts";
import { type Label, labelsToPlace } from "../map/labels/label-candidates.ts";
import { fontOf, type LabelFont, secondNameFont } from "../map/labels/label-fonts.ts";
import { placeLabels, type Side } from "../map/labels/label-placement.ts";
import type { StaticMapProps } from "./StaticMap.tsx";

const anchors: Readonly<Record<Side, "start" | "middle" | "end">> = {
  right: "start",
  left: "end",
  above: "middle",
  below: "middle",
  over: "middle",
};

/** Room for the halo of labels on each side, in pixels. */
const haloPx = 3;

/** From the middle line of letters down to their base line, as a share of their size. */
const baseline = 0.34;

const tenth = (pixels: number) => Math.round(pixels * 10) / 10;

interface LineProps {
  readonly kind: Label["kind"];
  readonly text: string;
  readonly font: LabelFont;
  readonly x: number;
  /** The middle line of the letters. */
  readonly y: number;
  readonly side: Side;
}

function Line({ kind, text, font: { family, sizePx, look }, x, y, side }: LineProps) {
  return (
    <text
      className={`static-name label-${kind}`}
      x={tenth(x)}
      y={tenth(y + sizePx * baseline)}
      textAnchor={anchors[side]}
      fontFamily={family}
      fontSize={sizePx}
      {...(look === "bold" && { fontWeight: "bold" })}
      {...(look === "italic" && { fontStyle: "italic" })}
    >
      {text}
    </text>
  );
}

interface StaticNamesProps extends Omit<StaticMapProps, "nameRoom"> {
  readonly room: NonNullable<StaticMapProps["nameRoom"]>;
}

/** The names a static map has room for, by the rules of the live one. */
export function StaticNames({ frame, islands, points, bases, room }: StaticNamesProps) {
  const { nameOf } = useMessages();
  const { pointOf, zoom, width, height } = frame;
  const index = indexPlaces(islands, points, bases);
  const labels = labelsToPlace(index, zoom, [], nameOf);
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  return placeLabels(
    labels.map((label) => candidateOf(pointOf, index, label)),
    markBoxes(pointOf, index, zoom),
    { left: -room.x, top: -room.y, right: width + room.x, bottom: height + room.y },
  ).map(({ id, side, box }) => {
    const { kind, name, secondName } = labelOf.get(id) as Label;
    const centre = (box.left + box.right) / 2;
    const x = { start: box.left + haloPx, middle: centre, end: box.right - haloPx }[anchors[side]];
    const y = (box.top + box.bottom) / 2;
    const font = fontOf(kind);
    const line = { kind, x, side };
    if (secondName === null) return <Line key={id} {...line} text={name} font={font} y={y} />;
    return (
      <g key={id}>
        <Line {...line} text={name} font={font} y={y - secondNameFont.lineHeightPx / 2} />
        <Line {...line} text={secondName} font={secondNameFont} y={y + font.lineHeightPx / 2} />
      </g>
    );
  });
}
