import type { Path } from "leaflet";
import type { Emphasis } from "../highlight.ts";
import { ringAround } from "./point-shapes.ts";
import { PointMarks } from "./point-symbols.ts";

/** How far a ring is from the mark it is around, and how broad, in pixels. */
const rings = {
  emphasis: { gapPx: 2, linePx: 3 },
  second: { gapPx: 8, linePx: 3 },
  active: { gapPx: 3, linePx: 4 },
} as const;

/**
 * The rings around marks that stand out: a full ring, a dashed one, or one within the other, which
 * style sheets draw; the keyboard's ring goes before all.
 * @returns paths that are not on the map yet
 */
export function ringsAround(marks: PointMarks, emphasis: Emphasis, active: boolean): Path[] {
  const { pane = "overlayPane" } = marks.options;
  const ring = (id: keyof typeof rings, name: string) =>
    new PointMarks(marks.positions, ringAround(marks.shape, rings[id].gapPx, rings[id].linePx), {
      className: `mark-ring ring-${name}`,
      interactive: false,
      fill: false,
      pane,
    });
  const second = emphasis === "both-sides" ? [ring("second", "second-side")] : [];
  if (active) return [ring("active", "active"), ...second];
  return emphasis === null ? second : [ring("emphasis", emphasis), ...second];
}
