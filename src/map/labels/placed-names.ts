import type { Label } from "./label.ts";
import { grown, type Size } from "./label-boxes.ts";
import { type Box, type PlacedLabel, placeLabels } from "./label-placement.ts";
import type { LabelScene } from "./label-scene.ts";
import { triesOf } from "./label-tries.ts";

/** A label with its box. */
export interface PlacedName extends PlacedLabel {
  readonly label: Label;
}

/** How near to the edge of the map a name may come, in pixels. */
const edgePx = 3;

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
  return placeLabels(candidates, obstacles, grown(scene.frame, -edgePx)).map((placed) => ({
    ...placed,
    label: labelOf.get(placed.id) as Label,
  }));
}
