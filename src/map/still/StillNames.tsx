import type { Position } from "geojson";
import { placeOf } from "../../content/places.ts";
import type { BaseFeature, PointFeature } from "../../dossier/geo-features.ts";
import { fontOf, type LabelFont, secondNameFont } from "../labels/label-fonts.ts";
import type { Side } from "../labels/label-placement.ts";
import { isShownAt } from "../min-zoom.ts";
import { type MarkShape, markShapes } from "../symbols/point-shapes.ts";
import { pointOfFrame, type StillFrame } from "./still-frame.ts";
import type { StillLabel } from "./still-labels.ts";

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

const tenth = (pixels: number) => Math.round(pixels * 10) / 10;

const anchors: Readonly<Record<Side, "start" | "middle" | "end">> = {
  right: "start",
  left: "end",
  above: "middle",
  below: "middle",
  over: "middle",
};

/** From the middle of a mark to the middle of its line, in pixels. */
const middleOfLine = ({ halfPx, linePx }: MarkShape) => halfPx - linePx / 2;

const dotRadius = middleOfLine(markShapes.dot);

const squareSide = (shape: MarkShape) => 2 * middleOfLine(shape);

/** Room for the halo of the live labels on each side, in pixels. */
const haloPx = 3;

/** From the middle line of letters down to their base line, as a share of their size. */
const baseline = 0.34;

function fontAttributes({ family, sizePx, look }: LabelFont) {
  return {
    fontFamily: family,
    fontSize: sizePx,
    ...(look === "bold" && { fontWeight: "bold" }),
    ...(look === "italic" && { fontStyle: "italic" }),
  };
}

function Name({ label }: { readonly label: StillLabel }) {
  const { text, side, x, y, right, down } = label;
  const font = fontOf(text.kind);
  const halo = { start: haloPx, middle: 0, end: -haloPx }[anchors[side]];
  const middle = text.secondName === null ? 0 : -secondNameFont.lineHeightPx / 2;
  const place = { x: percent(x), y: percent(y), dx: tenth(right + halo) };
  return (
    <>
      <text
        className={`still-name label-${text.kind}`}
        {...place}
        dy={tenth(down + middle + font.sizePx * baseline)}
        textAnchor={anchors[side]}
        {...fontAttributes(font)}
      >
        {text.name}
      </text>
      {text.secondName !== null && (
        <text
          className={`still-name label-${text.kind}`}
          {...place}
          dy={tenth(down + font.lineHeightPx / 2 + secondNameFont.sizePx * baseline)}
          textAnchor={anchors[side]}
          {...fontAttributes(secondNameFont)}
        >
          {text.secondName}
        </text>
      )}
    </>
  );
}

interface StillNamesProps {
  /** The frame as large as it is on those pages, which fixes what has room. */
  readonly frame: StillFrame;
  /** The frame whose size the picture begins with, so that it is stretched as that is. */
  readonly size: StillFrame;
  readonly labels: readonly StillLabel[];
  readonly points: readonly PointFeature[];
  readonly bases: readonly BaseFeature[];
  /** On which pages it is seen: on wide ones, narrow ones, or all. */
  readonly className: string;
}

/**
 * Names, dots and squares of a still map. They keep their size however large the page makes the
 * map: this picture has no scale of its own, and they stand at shares of its width and height.
 */
export function StillNames(props: StillNamesProps) {
  const { frame, size, labels, points, bases, className } = props;
  const pointOf = pointOfFrame(frame);
  const at = ({ coordinates }: { readonly coordinates: Position }) => {
    const { x, y } = pointOf(coordinates);
    return { x: percent(x / frame.width), y: percent(y / frame.height) };
  };
  const isIn = ({ geometry }: PointFeature | BaseFeature) => {
    const { x, y } = pointOf(geometry.coordinates);
    return x > -frame.width && x < 2 * frame.width && y > -frame.height && y < 2 * frame.height;
  };
  const isShown = (feature: PointFeature | BaseFeature) =>
    isIn(feature) && isShownAt(placeOf(feature.properties.id).kind, frame.zoom);
  return (
    <svg
      className={`still-names ${className}`}
      width={size.width}
      height={size.height}
      aria-hidden="true"
    >
      {points.filter(isShown).map(({ geometry, properties: { id } }) => {
        const { x, y } = at(geometry);
        const className = `point point-${placeOf(id).kind}`;
        return <circle key={id} className={className} cx={x} cy={y} r={dotRadius} />;
      })}
      {bases.filter(isShown).map((feature) => {
        const { id, confidence } = feature.properties;
        const isExact = confidence === "high";
        const side = squareSide(isExact ? markShapes.square : markShapes.approximateSquare);
        return (
          <rect
            key={id}
            className={isExact ? "base-square" : "base-square is-approximate"}
            {...at(feature.geometry)}
            width={side}
            height={side}
            transform={`translate(${-side / 2} ${-side / 2})`}
          />
        );
      })}
      {labels.map((label) => (
        <Name key={label.text.id} label={label} />
      ))}
    </svg>
  );
}
