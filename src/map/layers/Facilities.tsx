import { circle } from "leaflet";
import { useMemo } from "react";
import type { BaseFeature } from "../../dossier/geo-features.ts";
import { groupByPlace } from "../../dossier/group-by-place.ts";
import { circleRadiusM } from "../../geometry/circle-radius.ts";
import { toLatLng } from "../projection.ts";
import { symbolShapes } from "../symbols/point-shapes.ts";
import { PointSymbols } from "../symbols/point-symbols.ts";
import { sortedNorthFirst } from "../symbols/z-order.ts";
import { type PlaceSymbol, PlaceSymbols, type SymbolView } from "./PlaceSymbols.tsx";

/** The square of a facility, and circles of its true area. */
function pathsOf(bases: readonly BaseFeature[]) {
  const isExact = bases.every(({ properties }) => properties.confidence === "high");
  const square = new PointSymbols(
    bases.map(({ geometry }) => toLatLng(geometry.coordinates)),
    isExact ? symbolShapes.square : symbolShapes.approximateSquare,
    { className: isExact ? "base-square" : "base-square is-approximate", pane: "bases" },
  );
  const areas = bases.map(({ geometry, properties }) =>
    circle(toLatLng(geometry.coordinates), {
      radius: circleRadiusM(properties.areaHa),
      className: "base-area",
      pane: "base-areas",
    }),
  );
  return [square, ...areas];
}

interface FacilitiesProps {
  readonly bases: readonly BaseFeature[];
  readonly view: SymbolView;
}

/** The US facilities in Okinawa: a square each, and a circle of true area for close zooms. */
export function Facilities({ bases, view }: FacilitiesProps) {
  const symbols = useMemo(
    () =>
      [...groupByPlace(sortedNorthFirst(bases), ({ properties }) => properties.id)].flatMap(
        ([place, ofPlace]) =>
          pathsOf(ofPlace).map((path): PlaceSymbol => ({ path, place, group: null })),
      ),
    [bases],
  );
  return <PlaceSymbols symbols={symbols} view={view} />;
}
