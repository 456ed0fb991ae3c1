import "../../styles/sides.css";
import { useMemo } from "react";
import type { IslandFeature } from "../../dossier/geo-features.ts";
import { groupByPlace } from "../../dossier/group-by-place.ts";
import { type Highlight, highlightKindOf, isDiffering } from "../highlight.ts";
import { outlinePaths, placeOfIsland } from "../symbols/island-paths.ts";
import { usePaths } from "./use-paths.ts";

interface ContradictionProps {
  readonly islands: readonly IslandFeature[];
  readonly highlight: Highlight;
}

/**
 * The marks of a chosen contradiction beside the islands' own outlines, which are the first side's: a
 * broad dashed line around the places of the second side, so that an island can carry both,
 * and a cross-hatching over those that only one side has.
 */
export function Contradiction({ islands, highlight }: ContradictionProps) {
  usePaths(
    useMemo(
      () =>
        [...groupByPlace(islands, placeOfIsland)].flatMap(([place, ofPlace]) => {
          const outlines = (pane: string, className: string) =>
            outlinePaths(ofPlace, { pane, className, interactive: false }, 4);
          const kind = highlightKindOf(place, highlight, []);
          const hasSecond = kind === "second-side" || kind === "both-sides";
          return [
            ...(hasSecond ? outlines("second-sides", "second-side") : []),
            ...(isDiffering(place, highlight) ? outlines("differences", "difference") : []),
          ];
        }),
      [islands, highlight],
    ),
  );
  return null;
}
