import { handoverOf } from "../content/handover.ts";
import { indexPlaces } from "../dossier/place-index.ts";
import { useMessages } from "../i18n/use-messages.ts";
import type { LabelKind } from "../map/labels/label.ts";
import { markBoxes } from "../map/labels/label-boxes.ts";
import { labelsToPlace } from "../map/labels/label-candidates.ts";
import { fontOf, type LabelFont, linesOf, secondNameFont } from "../map/labels/label-fonts.ts";
import { landGrid } from "../map/labels/land-grid.ts";
import { islandShapes, landShape } from "../map/labels/land-shapes.ts";
import { measureLabel } from "../map/labels/measure-label.ts";
import { type PlacedName, placeNames } from "../map/labels/placed-names.ts";
import type { StaticMapProps } from "./StaticMap.tsx";

const anchors = { "-1": "end", 0: "middle", 1: "start" } as const;

/** Room for the halo of labels on each side, in pixels. */
const haloPx = 3;

/** From the middle line of letters down to their base line, as a share of their size. */
const baseline = 0.34;

const tenth = (pixels: number) => Math.round(pixels * 10) / 10;

interface LineProps {
  readonly kind: LabelKind;
  readonly lines: readonly string[];
  readonly font: LabelFont;
  readonly x: number;
  /** The upper edge of the first line. */
  readonly top: number;
  readonly anchor: (typeof anchors)[keyof typeof anchors];
}

/** Lines in one font. */
function Lines({ kind, lines, font, x, top, anchor }: LineProps) {
  const { family, sizePx, look, lineHeightPx, spacingPx, hasCapitals } = font;
  const y = (line: number) => tenth(top + lineHeightPx * (line + 0.5) + sizePx * baseline);
  return (
    <text
      className={`static-name label-${kind}`}
      textAnchor={anchor}
      fontFamily={family}
      fontSize={sizePx}
      {...(look === "bold" && { fontWeight: "bold" })}
      {...(look === "italic" && { fontStyle: "italic" })}
      {...(spacingPx > 0 && { letterSpacing: spacingPx })}
      data-capitals={hasCapitals || undefined}
      {...(lines.length === 1 && { x: tenth(x), y: y(0) })}
    >
      {lines.length === 1
        ? lines[0]
        : lines.map((line, index) => (
            <tspan key={line} x={tenth(x)} y={y(index)}>
              {index === 0 ? line : ` ${line}`}
            </tspan>
          ))}
    </text>
  );
}

function Name({ name, mapWidthPx }: { readonly name: PlacedName; readonly mapWidthPx: number }) {
  const { label, box, direction } = name;
  const { kind, secondName } = label;
  const anchor = anchors[direction[0]];
  const x = {
    start: box.left + haloPx,
    middle: (box.left + box.right) / 2,
    end: box.right - haloPx,
  }[anchor];
  const font = fontOf(kind, mapWidthPx);
  const lines = linesOf(label.name, kind);
  const first = <Lines {...{ kind, lines, font, x, anchor }} top={box.top} />;
  if (secondName === null) return first;
  const top = box.top + lines.length * font.lineHeightPx;
  return (
    <g>
      {first}
      <Lines {...{ kind, x, anchor, top }} lines={[secondName]} font={secondNameFont} />
    </g>
  );
}

interface StaticNamesProps extends Omit<StaticMapProps, "nameRoom"> {
  readonly room: StaticMapProps["nameRoom"];
}

/** The names a static map has room for, by the rules of the live one. */
export function StaticNames({ frame, land, islands, points, bases, room }: StaticNamesProps) {
  const { nameOf } = useMessages();
  const { pointOf, zoom, width, height } = frame;
  const index = indexPlaces(islands, points, bases);
  // Facilities, which the live map names from nearer only, are what the map of Okinawa is for.
  const facilities = bases.map(({ properties }) => properties.id);
  const names = { left: -room.x, top: -room.y, right: width + room.x, bottom: height + room.y };
  const shapes = [landShape(land.rings, "land"), ...islandShapes(islands)];
  const grid = landGrid(shapes, pointOf, zoom, names);
  const scene = { pointOf, frame: names, grid, sea: null, handovers: [handoverOf("1956", [])] };
  return placeNames(
    labelsToPlace(index, zoom, facilities, nameOf, width),
    markBoxes(pointOf, index, zoom),
    scene,
    (label) => measureLabel(label, width),
  ).map((name) => <Name key={name.id} name={name} mapWidthPx={width} />);
}
