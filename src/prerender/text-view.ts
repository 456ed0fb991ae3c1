import type { ScenarioId } from "../content/scenarios.ts";
import type { ViewActs } from "../state/use-view-state.ts";
import type { ViewContextValue } from "../state/view-context.ts";
import { homeView, type ViewState } from "../state/view-state.ts";

const doNothing = () => {};

/** On a page without script nothing is done. */
const noActs: ViewActs = {
  choose: doNothing,
  adjust: doNothing,
  close: doNothing,
  chooseScenario: doNothing,
  choosePanel: doNothing,
  chooseClaimView: doNothing,
  filterClaims: doNothing,
  moveMap: doNothing,
  chooseTheme: doNothing,
  compareWith: doNothing,
  showLayers: doNothing,
};

/** The anchor on the page of text of what a view is about: each id occurs once there. */
function anchorOf({ selection, panel, entry }: ViewState): string {
  return `#${"id" in selection ? selection.id : (entry ?? panel)}`;
}

/** The view in which the page of text shows what depends on a scenario. */
export function textView(scenario: ScenarioId): ViewContextValue {
  return { view: { ...homeView, scenario }, acts: noActs, hrefOf: anchorOf };
}
