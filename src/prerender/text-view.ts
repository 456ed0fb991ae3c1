import type { ScenarioId } from "../content/scenarios.ts";
import { homeView, type ViewState } from "../url/view.ts";
import type { ViewActions } from "../url/view-actions.ts";
import type { ViewContextValue } from "../url/view-context.ts";

const doNothing = () => {};

/** On a page without script nothing is done. */
const noActs: ViewActions = {
  select: doNothing,
  update: doNothing,
  close: doNothing,
  selectScenario: doNothing,
  readScenario: doNothing,
  handOver: doNothing,
  tell: doNothing,
  selectPanel: doNothing,
  selectClaimView: doNothing,
  filterClaims: doNothing,
  moveMap: doNothing,
  setTheme: doNothing,
  compareWith: doNothing,
  showLayers: doNothing,
  hide: doNothing,
};

/** The anchor on the page of text of what a view is about: each id occurs once there. */
function anchorOf({ selection, panel, entry }: ViewState): string {
  // A term can be called like a document that is quoted.
  if (panel === "terms" && entry !== null) return `#term-${entry}`;
  return `#${"id" in selection ? selection.id : (entry ?? panel)}`;
}

/** The view in which the page of text shows what depends on a scenario. */
export function textView(scenario: ScenarioId): ViewContextValue {
  return { view: { ...homeView, scenario }, actions: noActs, hrefOf: anchorOf };
}
