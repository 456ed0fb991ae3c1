import type { Position } from "geojson";
import type { Label } from "./label.ts";
import type { Pixels, Size } from "./label-boxes.ts";
import { type Box, type PlacedLabel, placeLabels } from "./label-placement.ts";
import { type LabelScene, triesOf } from "./label-tries.ts";

/** A label with its box, and where a line leads to from it. */
export interface PlacedName extends PlacedLabel {
  readonly label: Label;
  readonly leader: { readonly from: Pixels; readonly to: Pixels } | null;
}

/** Space between a name and its line, in pixels. */
const leaderGapPx = 3;

function leaderOf(target: Position, box: Box, { pointOf }: LabelScene): PlacedName["leader"] {
  const to = pointOf(target);
  const from = {
    x: Math.min(Math.max(to.x, box.left - leaderGapPx), box.right + leaderGapPx),
    y: Math.min(Math.max(to.y, box.top - leaderGapPx), box.bottom + leaderGapPx),
  };
  return { from, to };
}

/**
 * Places labels, the first given first.
 * @param obstacles what controls and marks take up, in pixels of the map
 * @param sizeOf what a label takes up
 */
export function placeNames(
  labels: readonly Label[],
  obstacles: readonly Box[],
  scene: LabelScene,
  sizeOf: (label: Label) => Size,
): readonly PlacedName[] {
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  const candidates = labels.map((label) => ({
    id: label.id,
    once: label.once,
    tries: () => triesOf(label, sizeOf(label), scene),
  }));
  return placeLabels(candidates, obstacles, scene.frame).map((placed) => {
    const label = labelOf.get(placed.id) as Label;
    const { placing } = label;
    const target = placing.by === "area" ? placing.pointsTo : null;
    return {
      ...placed,
      label,
      leader: target === null ? null : leaderOf(target, placed.box, scene),
    };
  });
}
