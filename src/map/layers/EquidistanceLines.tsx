import { useMemo } from "react";
import type { EquidistanceLines as Lines } from "../../scenario/sea-lines.ts";
import { linePath } from "../symbols/sea-paths.ts";
import { usePaths } from "./use-paths.ts";

interface EquidistanceLinesProps {
  readonly lines: Lines;
  readonly pane: string;
}

/** The line between the two states' sea under a scenario, and what is left of today's. */
export function EquidistanceLines({ lines, pane }: EquidistanceLinesProps) {
  usePaths(
    useMemo(
      () => [
        linePath(lines.equidistanceToday, "sea-equidistance-today", pane),
        linePath(lines.equidistance, "sea-equidistance", pane),
      ],
      [lines, pane],
    ),
  );
  return null;
}
