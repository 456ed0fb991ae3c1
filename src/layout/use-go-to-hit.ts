import type { ClaimId } from "../content/claims.ts";
import type { ContradictionId } from "../content/contradictions.ts";
import type { PlaceId } from "../content/places.ts";
import type { ScenarioId } from "../content/scenarios.ts";
import type { Hit } from "../dossier/search/search-index.ts";
import { type PanelId, type TabId, tabIds } from "../url/view.ts";
import { useView } from "../url/view-context.ts";

/** Focuses the tab of a list, which has no heading that takes focus. */
function focusTab(tab: TabId): void {
  document.getElementById(`tab-${tab}`)?.focus();
}

/** Goes to something found: selects it, or shows it in the panel it is an entry of. */
export function useGoToHit(): (hit: Hit) => void {
  const { actions } = useView();
  // Ids come from the index, which is made from the very lists.
  return ({ kind, id }) => {
    switch (kind) {
      case "place":
      case "note":
        return actions.select({ kind: "place", id: id as PlaceId });
      case "claim":
        return actions.select({ kind, id: id as ClaimId });
      case "contradiction":
        return actions.select({ kind, id: id as ContradictionId });
      case "scenario":
        actions.readScenario(id as ScenarioId);
        return focusTab("scenario");
      case "event":
        return actions.selectPanel("timeline", id);
      case "term":
        return actions.selectPanel("terms", id);
      case "source":
        return actions.selectPanel("sources", id);
      case "page": {
        if (id === "text") return window.location.assign("./text.html");
        if (id === "origin") return actions.selectClaimView(id);
        actions.selectPanel(id as PanelId);
        const tab = tabIds.find((each) => each === id);
        if (tab !== undefined) focusTab(tab);
      }
    }
  };
}
