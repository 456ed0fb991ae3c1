import { circle } from "leaflet";
import { useMemo } from "react";
import type { PlaceId } from "../../content/places.ts";
import type { BaseFeature } from "../../dossier/geo-features.ts";
import { circleRadiusM } from "../../geometry/circle-radius.ts";
import { toLatLng } from "../projection.ts";
import type { PlaceLayer } from "../symbols/place-symbols.ts";
import { markShapes } from "../symbols/point-shapes.ts";
import { PointMarks } from "../symbols/point-symbols.ts";
import { southOnTop } from "../symbols/z-order.ts";
import { usePlaceLayers } from "./use-place-layers.ts";

const placeOfBase = ({ properties }: BaseFeature) => properties.id;

function layersOf(place: PlaceId, bases: readonly BaseFeature[]): readonly PlaceLayer[] {
  const areas = bases.map(({ geometry, properties }) =>
    circle(toLatLng(geometry.coordinates), {
      radius: circleRadiusM(properties.areaHa),
      className: "base-area",
      pane: "base-areas",
    }),
  );
  const isExact = bases.every(({ properties }) => properties.confidence === "high");
  const squares = new PointMarks(
    bases.map(({ geometry }) => toLatLng(geometry.coordinates)),
    isExact ? markShapes.square : markShapes.approximateSquare,
    { className: isExact ? "base-square" : "base-square is-approximate", pane: "bases" },
  );
  return [squares, ...areas].map((layer) => ({ layer, place, group: null }));
}

interface BasesLayerProps {
  readonly bases: readonly BaseFeature[];
  readonly active: PlaceId | null;
}

/** The US facilities in Okinawa: a square each, and a circle of true area that shows when near. */
export function Facilities({ bases, active }: BasesLayerProps) {
  const ordered = useMemo(() => southOnTop(bases), [bases]);
  usePlaceLayers(ordered, placeOfBase, layersOf, active);
  return null;
}
