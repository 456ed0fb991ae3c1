import { formatCamera } from "./camera-param.ts";
import { formatMeasure, formatOverlay } from "./measure-param.ts";
import { homeView, type Link, panelOf, type Selection, type ViewState } from "./view.ts";

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

/** Writes a query, with its question mark; empty for the home view. Defaults are not written. */
export function formatQuery({ view, camera, q }: Link): string {
  const { scenario, selection, panel, claimView, claimFilters, entry, compare, layers } = view;
  const params: readonly Param[] = [
    ["scenario", scenario === homeView.scenario ? null : scenario],
    ["panel", panel === panelOf(selection) ? null : panel],
    ["view", claimView === homeView.claimView ? null : claimView],
    ["speaker", claimFilters.speaker],
    ["kind", claimFilters.kind],
    ["verdict", claimFilters.verdict],
    ["about", claimFilters.about],
    selectionParam(selection),
    ["entry", selection.kind === "none" ? entry : null],
    ["map", camera === null ? null : formatCamera(camera)],
    ["theme", view.theme],
    ["compare", compare],
    ["layers", layers === null ? null : layers.join() || "none"],
    ["q", q],
  ];
  const query = params.flatMap(([name, text]) => (text === null ? [] : `${name}=${encoded(text)}`));
  return query.length === 0 ? "" : `?${query.join("&")}`;
}

/** The address of a view, relative to the page: `./` or a query. */
export function hrefOf({
  camera = null,
  ...view
}: ViewState & Partial<Pick<Link, "camera">>): string {
  return formatQuery({ view, camera, q: null }) || "./";
}
