import { type ZoneId, zoneIds } from "../content/sea.ts";
import type { ViewState } from "../url/view.ts";

/**
 * The zones of the computed sea that a view draws. Without the reader's own choice every scenario
 * that changes something shows them, a comparison and the Scenario panel do too, and today's map
 * leaves them out. So does a contradiction: its marks are on the land.
 */
export function shownZones(
  view: Pick<ViewState, "layers" | "panel" | "selection" | "scenario" | "compare">,
): readonly ZoneId[] {
  const { layers, panel, selection, scenario, compare } = view;
  if (layers !== null) return layers;
  if (compare !== null) return zoneIds;
  if (selection.kind === "contradiction") return [];
  const isRead = panel === "scenario" && selection.kind === "none";
  return isRead || scenario !== "today" ? zoneIds : [];
}
