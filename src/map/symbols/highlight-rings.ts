import type { Path } from "leaflet";
import type { HighlightKind } from "../highlight.ts";
import { ringAround } from "./point-shapes.ts";
import { PointSymbols } from "./point-symbols.ts";

/** How far a ring is from the symbol it is around, and how broad, in pixels. */
const rings = {
  highlight: { gapPx: 2, linePx: 3 },
  second: { gapPx: 8, linePx: 3 },
  active: { gapPx: 3, linePx: 4 },
} as const;

/**
 * The rings around highlighted symbols: a full ring, a dashed one, or one within the other, by style
 * sheets; the keyboard's ring goes before all.
 * @returns paths that are not on the map yet
 */
export function ringsAround(
  symbols: PointSymbols,
  kind: HighlightKind,
  isActive: boolean,
): readonly Path[] {
  const { pane = "overlayPane" } = symbols.options;
  const ring = (id: keyof typeof rings, name: string) =>
    new PointSymbols(
      symbols.positions,
      ringAround(symbols.shape, rings[id].gapPx, rings[id].linePx),
      { className: `mark-ring ring-${name}`, interactive: false, fill: false, pane },
    );
  const second = kind === "both-sides" ? [ring("second", "second-side")] : [];
  if (isActive) return [ring("active", "active"), ...second];
  return kind === null ? second : [ring("highlight", kind), ...second];
}
