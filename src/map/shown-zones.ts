import { type ZoneId, zoneIds } from "../content/sea.ts";
import type { ViewState } from "../url/view.ts";

/** The zones of the computed sea that are drawn, and how strongly. */
export interface ShownSea {
  readonly zones: readonly ZoneId[];
  /** Faint where the sea is not what is being read. */
  readonly isFaint: boolean;
}

/**
 * The zones a view draws. Without the reader's own choice the Scenario panel and a comparison
 * show them in full, a scenario that changes something faintly, and today's map leaves them
 * out. So does a contradiction: its marks are on the land, and its legend needs the room.
 */
export function shownSea({ layers, panel, selection, scenario, compare }: ViewState): ShownSea {
  if (layers !== null) return { zones: layers, isFaint: false };
  const isRead = (panel === "scenario" && selection.kind === "none") || compare !== null;
  const isLeftOut = scenario === "today" || selection.kind === "contradiction";
  return isRead || !isLeftOut
    ? { zones: zoneIds, isFaint: !isRead }
    : { zones: [], isFaint: false };
}
