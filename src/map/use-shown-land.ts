import { useMemo } from "react";
import type { LandLevel } from "../dossier/data-file.ts";
import type { FileLoad } from "../dossier/use-data-file.ts";
import {
  type CellLand,
  type LandCell,
  type LevelLand,
  landCells,
} from "../geometry/land-topology.ts";
import { levelsOfCell, nearbyZoom } from "./basemap-levels.ts";
import { useLand } from "./use-land.ts";
import type { Viewport } from "./use-viewport.ts";

type Loads = Readonly<Record<LandLevel, FileLoad<LevelLand> | null>>;

/** The land of a cell as it is drawn now. */
export interface ShownCell {
  readonly cell: LandCell;
  readonly land: CellLand;
  /** Whether it comes from the level made for the zoom; a coarser one stands in without a line. */
  readonly isFinest: boolean;
}

/** The land of a view. */
export interface ShownLand {
  readonly cells: readonly ShownCell[];
  /** Whether a file of it is on its way. */
  readonly isComing: boolean;
  /** Whether all that can be had is there, and that is something. */
  readonly isDrawn: boolean;
}

const isUnderWay = (load: FileLoad<LevelLand> | null) =>
  load?.status === "idle" || load?.status === "loading";

/** The land of a cell from the finest level that is wanted and has arrived; none before any has. */
function shownCells(cell: LandCell, loads: Loads, isNearby: boolean): readonly ShownCell[] {
  const wanted = levelsOfCell[cell].filter((level) => loads[level] !== null);
  for (const level of wanted) {
    const load = loads[level];
    const land = load?.status === "ready" && load.content.cells.find((each) => each.cell === cell);
    if (land) return [{ cell, land, isFinest: level === wanted[0] }];
    // From nearby a coast of the world is a polygon of ten corners: better none for a moment.
    if (isNearby && level === "region" && isUnderWay(load ?? null)) return [];
  }
  return [];
}

/**
 * The land of the viewport, each cell at the level of detail made for the zoom; the same while it is.
 * @param isWanted false leaves the files alone until they are needed
 */
export function useShownLand(viewport: Viewport, isWanted: boolean): ShownLand {
  const world = useLand("world", viewport, isWanted);
  const region = useLand("region", viewport, isWanted);
  const kurils = useLand("kurils", viewport, isWanted);
  const okinawa = useLand("okinawa", viewport, isWanted);
  const isNearby = viewport.zoom >= nearbyZoom;
  return useMemo(() => {
    const loads = { world, region, kurils, okinawa };
    const all = Object.values(loads);
    const isComing = all.some(isUnderWay);
    return {
      cells: landCells.flatMap((cell) => shownCells(cell, loads, isNearby)),
      isComing,
      isDrawn: !isComing && all.some((load) => load?.status === "ready"),
    };
  }, [world, region, kurils, okinawa, isNearby]);
}
