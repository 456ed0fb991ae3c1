import { useMemo } from "react";
import { placeOf } from "../../content/places.ts";
import type { PointFeature } from "../../dossier/geo-features.ts";
import { groupByPlace } from "../../dossier/group-by-place.ts";
import { toLatLng } from "../projection.ts";
import { symbolShapes } from "../symbols/point-shapes.ts";
import { PointSymbols } from "../symbols/point-symbols.ts";
import { sortedNorthFirst } from "../symbols/z-order.ts";
import { type PlaceSymbol, PlaceSymbols, type SymbolView } from "./PlaceSymbols.tsx";

interface PointsProps {
  readonly points: readonly PointFeature[];
  readonly view: SymbolView;
}

/** Cities, towns, capes and airports. */
export function Points({ points, view }: PointsProps) {
  const symbols = useMemo(
    () =>
      [...groupByPlace(sortedNorthFirst(points), ({ properties }) => properties.id)].map(
        ([place, ofPlace]): PlaceSymbol => {
          const { kind } = placeOf(place);
          const path = new PointSymbols(
            ofPlace.map(({ geometry }) => toLatLng(geometry.coordinates)),
            symbolShapes.dot,
            // A prefecture has no one point: its label is what can be pressed.
            {
              className: `point point-${kind}`,
              pane: "points",
              interactive: kind !== "prefecture",
            },
          );
          return { path, place, group: null };
        },
      ),
    [points],
  );
  return <PlaceSymbols symbols={symbols} view={view} />;
}
