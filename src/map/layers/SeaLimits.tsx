import { useMemo } from "react";
import type { SeaLines } from "../../scenario/sea-lines.ts";
import { linePath } from "../symbols/sea-paths.ts";
import { usePaths } from "./use-paths.ts";

const pane = "sea-limits";

interface SeaLimitsProps {
  readonly limit12: SeaLines["limit12"];
  readonly limit200: SeaLines["limit200"];
  readonly edge: SeaLines["edge"];
}

/** The limits at a distance from the coast, which no scenario moves, and the edge of the window. */
export function SeaLimits({ limit12, limit200, edge }: SeaLimitsProps) {
  usePaths(
    useMemo(
      () => [
        linePath(edge, "sea-edge", pane),
        linePath(limit12, "sea-limit-12", pane),
        linePath(limit200, "sea-limit-200", pane),
      ],
      [limit12, limit200, edge],
    ),
  );
  return null;
}
