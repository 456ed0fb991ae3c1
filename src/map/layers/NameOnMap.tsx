import type { CSSProperties } from "react";
import type { PlaceId } from "../../content/places.ts";
import type { HighlightKind } from "../highlight.ts";
import { cssFont, fontOf, type LabelFont, linesOf, secondNameFont } from "../labels/label-fonts.ts";
import type { NameOnScreen } from "../labels/use-placed-names.ts";

function textStyle({ lineHeightPx, spacingPx, hasCapitals, ...font }: LabelFont): CSSProperties {
  return {
    font: cssFont({ lineHeightPx, spacingPx, hasCapitals, ...font }),
    lineHeight: `${lineHeightPx}px`,
    ...(spacingPx > 0 && { letterSpacing: `${spacingPx}px` }),
    ...(hasCapitals && { textTransform: "uppercase" }),
  };
}

/** Two lines are set against what they name, or centred over it. */
const alignments = { "-1": "end", 0: "center", 1: "start" } as const;

interface NameOnMapProps {
  readonly name: NameOnScreen;
  readonly mapWidthPx: number;
  readonly emphasis: HighlightKind;
  /** Whether the pointer or the keyboard is on its place. */
  readonly isPointed: boolean;
  readonly onPick: (place: PlaceId) => void;
  /** Null when the pointer leaves. */
  readonly onHover: (place: PlaceId | null) => void;
}

/**
 * A name where there is room for it: the pointer's shortcut to what the list of places on the map offers
 * to everyone, hidden from assistive technology.
 */
export function NameOnMap(props: NameOnMapProps) {
  const { name, mapWidthPx, emphasis, isPointed, onPick, onHover } = props;
  const { label, direction, origin, line } = name;
  const { kind, place } = label;
  return (
    <>
      {line !== undefined && (
        <svg className="label-leader" aria-hidden="true">
          <line x1={line.from.x} y1={line.from.y} x2={line.to.x} y2={line.to.y} />
        </svg>
      )}
      <div
        className={`label label-${kind}`}
        aria-hidden="true"
        data-place={place}
        data-emphasis={emphasis}
        data-pointed={isPointed ? "true" : null}
        style={{
          ...textStyle(fontOf(kind, mapWidthPx)),
          alignItems: alignments[direction[0]],
          translate: `${origin.x}px ${origin.y}px`,
        }}
        onPointerEnter={() => place !== null && onHover(place)}
        onPointerLeave={() => place !== null && onHover(null)}
        onClick={() => place !== null && onPick(place)}
      >
        {linesOf(label.name, kind).map((line) => (
          <span key={line}>{line}</span>
        ))}
        {label.secondName !== null && (
          <span style={textStyle(secondNameFont)}>{label.secondName}</span>
        )}
      </div>
    </>
  );
}
