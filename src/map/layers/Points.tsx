import { useMemo } from "react";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { PointFeature } from "../../dossier/geo-features.ts";
import { toLatLng } from "../projection.ts";
import type { PlaceLayer } from "../symbols/place-symbols.ts";
import { markShapes } from "../symbols/point-shapes.ts";
import { PointMarks } from "../symbols/point-symbols.ts";
import { southOnTop } from "../symbols/z-order.ts";
import { usePlaceLayers } from "./use-place-layers.ts";

const placeOfPoint = ({ properties }: PointFeature) => properties.id;

function layersOf(place: PlaceId, points: readonly PointFeature[]): readonly PlaceLayer[] {
  const { kind } = placeOf(place);
  const layer = new PointMarks(
    points.map(({ geometry }) => toLatLng(geometry.coordinates)),
    markShapes.dot,
    // A prefecture has no one point: its label tells, and is what can be pressed.
    {
      className: `point point-${kind}`,
      pane: "points",
      interactive: kind !== "prefecture",
    },
  );
  return [{ layer, place, group: null }];
}

interface PointsLayerProps {
  readonly points: readonly PointFeature[];
  readonly active: PlaceId | null;
}

/** Cities, towns, capes and airports. */
export function Points({ points, active }: PointsLayerProps) {
  const ordered = useMemo(() => southOnTop(points), [points]);
  usePlaceLayers(ordered, placeOfPoint, layersOf, active);
  return null;
}
