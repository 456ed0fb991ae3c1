import type { Path } from "leaflet";
import type { HighlightKind } from "../highlight.ts";
import { ringAround } from "./point-shapes.ts";
import { PointSymbols } from "./point-symbols.ts";

/** How far a ring is from the symbol it is around, and how broad, in pixels. */
const rings = {
  highlight: { gapPx: 2, linePx: 3 },
  active: { gapPx: 3, linePx: 4 },
} as const;

/**
 * The ring around a highlighted symbol, the keyboard's before all: a full one, or a dotted one where the
 * position is approximate, by style sheets.
 * @returns paths that are not on the map yet
 */
export function ringsAround(
  symbols: PointSymbols,
  kind: HighlightKind,
  isActive: boolean,
): readonly Path[] {
  const name = isActive ? "active" : kind;
  if (name === null) return [];
  const { gapPx, linePx } = rings[isActive ? "active" : "highlight"];
  const { pane = "overlayPane", className = "" } = symbols.options;
  const certainty = className.includes("is-approximate") ? " is-approximate" : "";
  return [
    new PointSymbols(symbols.positions, ringAround(symbols.shape, gapPx, linePx), {
      className: `mark-ring ring-${name}${certainty}`,
      interactive: false,
      fill: false,
      pane,
    }),
  ];
}
