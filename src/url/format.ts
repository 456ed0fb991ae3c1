import { formatCamera } from "./camera-param.ts";
import { formatMeasure, formatOverlay } from "./measure-param.ts";
import {
  homeView,
  type Link,
  panelOf,
  type Selection,
  selectionKey,
  storyView,
  type ViewState,
} from "./view.ts";

type Param = readonly [name: string, text: string | null];

function selectionParam(selection: Selection): Param {
  switch (selection.kind) {
    case "none":
      return ["place", null];
    case "measure":
      return ["measure", formatMeasure(selection)];
    case "overlay":
      return ["overlay", formatOverlay(selection)];
    default:
      return [selection.kind, selection.id];
  }
}

/** A value as an address holds it; what is legal in a query stays readable. */
function encoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("%20", "+")
    .replace(/%(?:2F|7E|2C|3A)/g, decodeURIComponent)
    .replaceAll("'", "%27");
}

/** What a view is written against: the step of its story, or the home view. */
function baseOf({ story, selection }: ViewState): ViewState {
  return story === null ? { ...homeView, panel: panelOf(selection) } : storyView(story);
}

/**
 * Writes a query, with its question mark; empty for the first step of the story as it is. Defaults, and
 * what a step sets, are not written.
 */
export function formatQuery({ view, camera, q }: Link): string {
  const { story, scenario, selection, panel, claimView, claimFilters, entry, compare } = view;
  const { layers, hide } = view;
  const base = baseOf(view);
  // The scenario panel is about its scenario, so its link names it, today's too.
  const isNamed = story === null && panel === "scenario" && selection.kind === "none";
  const isOwn = scenario === "own" || compare === "own";
  const params: readonly Param[] = [
    ["story", story === null ? null : `${story}`],
    ["scenario", scenario === base.scenario && !isNamed ? null : scenario],
    ["hold", isOwn ? view.hold.join() || null : null],
    ["panel", panel === base.panel ? null : panel],
    ["view", claimView === homeView.claimView ? null : claimView],
    ["speaker", claimFilters.speaker],
    ["kind", claimFilters.kind],
    ["verdict", claimFilters.verdict],
    ["about", claimFilters.about],
    selectionKey(selection) === selectionKey(base.selection)
      ? ["place", null]
      : selectionParam(selection),
    ["entry", selection.kind === "none" ? entry : null],
    ["map", camera === null ? null : formatCamera(camera)],
    ["theme", view.theme],
    ["compare", compare],
    [
      "layers",
      layers === null || `${layers}` === `${base.layers}` ? null : layers.join() || "none",
    ],
    ["hide", hide.join() || null],
    ["q", q],
  ];
  const query = params.flatMap(([name, text]) => (text === null ? [] : `${name}=${encoded(text)}`));
  // Nothing at all is the first step of the story, so the home view names its scenario.
  if (query.length === 0) return `?scenario=${scenario}`;
  return query.length === 1 && query[0] === "story=1" ? "" : `?${query.join("&")}`;
}

/** The address of a view, relative to the page: `./` for the first step of the story, or a query. */
export function hrefOf({
  camera = null,
  ...view
}: ViewState & Partial<Pick<Link, "camera">>): string {
  return formatQuery({ view, camera, q: null }) || "./";
}
