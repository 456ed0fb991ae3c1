import { useMemo } from "react";
import { placeOf } from "../../content/places.ts";
import type { IslandFeature } from "../../dossier/geo-features.ts";
import { groupByPlace } from "../../dossier/group-by-place.ts";
import { outlinePaths, placeOfIsland } from "../symbols/island-paths.ts";
import { type PlaceSymbol, PlaceSymbols, type SymbolView } from "./PlaceSymbols.tsx";

interface IslandsProps {
  readonly islands: readonly IslandFeature[];
  readonly pane: "islands" | "islands-compared";
  readonly view: SymbolView;
}

/** Every island, islet and rock in dispute, coloured by who administers it under the scenario. */
export function Islands({ islands, pane, view }: IslandsProps) {
  const symbols = useMemo(
    () =>
      [...groupByPlace(islands, placeOfIsland)].flatMap(([place, ofPlace]) =>
        outlinePaths(ofPlace, { className: "island", pane }, 3).map(
          (path): PlaceSymbol => ({ path, place, group: placeOf(place).group }),
        ),
      ),
    [islands, pane],
  );
  return <PlaceSymbols symbols={symbols} view={view} />;
}
