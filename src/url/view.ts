import { createParser, createSerializer, parseAsStringLiteral } from "nuqs";
import { claimKindIds, speakerIds, verdictIds } from "../content/claim.ts";
import { type ClaimId, isClaimId } from "../content/claims.ts";
import { type ContradictionId, isContradictionId } from "../content/contradictions.ts";
import { isPlaceId, type PlaceId } from "../content/places.ts";
import { type ScenarioId, scenarioIds } from "../content/scenarios.ts";
import { type ZoneId, zoneIds } from "../content/sea.ts";
import {
  type ClaimFilters,
  isFiltered,
  noFilters,
  placesOfClaims,
} from "../dossier/claim-filters.ts";
import { cutText } from "../i18n/cut-text.ts";
import { type Camera, formatCamera, isSameCamera, parseCamera } from "./camera-param.ts";
import {
  formatMeasure,
  formatOverlay,
  type Measure,
  type Overlay,
  parseMeasure,
  parseOverlay,
} from "./measure-param.ts";

/** The panels that have a tab. */
export const tabIds = ["places", "claims", "scenario", "timeline", "sources"] as const;
export type TabId = (typeof tabIds)[number];

const panelIds = [...tabIds, "article", "terms", "privacy", "offline"] as const;
export type PanelId = (typeof panelIds)[number];

/** The tab a panel is under. */
export function tabOf(panel: PanelId): TabId {
  switch (panel) {
    case "article":
      return "claims";
    case "terms":
    case "privacy":
    case "offline":
      return "sources";
    default:
      return panel;
  }
}

const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** What the claims tab shows while no claim is open. */
export const claimViews = ["all", "contradictions", "silence", "origin"] as const;
export type ClaimView = (typeof claimViews)[number];

/**
 * What is being read: nothing in particular, one place, one claim, one contradiction, a
 * distance that is measured, or an island laid over another part of the earth.
 */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "place"; readonly id: PlaceId }
  | { readonly kind: "claim"; readonly id: ClaimId }
  | { readonly kind: "contradiction"; readonly id: ContradictionId }
  | ({ readonly kind: "measure" } & Measure)
  | ({ readonly kind: "overlay" } & Overlay);

export const noSelection: Selection = { kind: "none" };

/** A selection as one string: equal selections have equal keys. */
export function selectionKey(selection: Selection): string {
  switch (selection.kind) {
    case "none":
      return "";
    case "measure":
      return `measure:${formatMeasure(selection)}`;
    case "overlay":
      return `overlay:${formatOverlay(selection)}`;
    default:
      return `${selection.kind}:${selection.id}`;
  }
}

/** The panel a selection is read in; the measuring tools keep theirs while they are used. */
export function readingKey(selection: Selection): string {
  const { kind } = selection;
  return kind === "measure" || kind === "overlay" ? kind : selectionKey(selection);
}

/** The ids and numbers that say what is being looked at. */
export interface ViewState {
  readonly scenario: ScenarioId;
  readonly selection: Selection;
  readonly panel: PanelId;
  readonly claimView: ClaimView;
  readonly claimFilters: ClaimFilters;
  /** The entry the panel's list starts at, a source or a term by id; null for its beginning. */
  readonly entry: string | null;
  /** Null while the theme follows the system. */
  readonly theme: Theme | null;
  /** The scenario on the right of a split map, another than `scenario`; null for a whole map. */
  readonly compare: ScenarioId | null;
  /** The zones of the sea the reader wants drawn; null leaves it to what is being read. */
  readonly layers: readonly ZoneId[] | null;
}

/** A view and where the map looks, which changes with every move of the map. */
export interface LinkedView extends ViewState {
  /** Null while the map shows what the selection asks for. */
  readonly camera: Camera | null;
}

/** What a link says where no zone is wanted. */
const noLayers = "none";

/** Reads zones with commas between; null where one is unknown or named twice. */
function parseLayers(text: string): ZoneId[] | null {
  if (text === noLayers) return [];
  const names = text.split(",");
  const layers = zoneIds.filter((zone) => names.includes(zone));
  return layers.length === names.length ? layers : null;
}

/** What of the view decides which places stand out. */
export type ListingView = Pick<ViewState, "selection" | "panel" | "claimView" | "claimFilters">;

/** Whether the list of claims is in sight and filtered, so that the map lights its places. */
export function highlightsList({
  selection,
  panel,
  claimView,
  claimFilters,
}: ListingView): boolean {
  const isListShown = selection.kind === "none" && panel === "claims" && claimView === "all";
  return isListShown && isFiltered(claimFilters);
}

const longestEntry = 60;
const longestSearch = 100;

/** A search as the link holds it: no white space around it, not too long; null for none. */
export function searchValue(text: string): string | null {
  return cutText(text.trim(), longestSearch).trim() || null;
}

/** The parameter of the search box, apart from the view: typing changes nothing else. */
export const searchParsers = {
  q: createParser<string>({
    parse: (text) => (text.length > longestSearch ? null : searchValue(text)),
    serialize: String,
  }),
};

/** The view's parameters. A parser answers null to what it cannot use. */
export const viewParsers = {
  scenario: parseAsStringLiteral(scenarioIds).withDefault("today"),
  place: createParser<PlaceId>({ parse: (id) => (isPlaceId(id) ? id : null), serialize: String }),
  claim: createParser<ClaimId>({ parse: (id) => (isClaimId(id) ? id : null), serialize: String }),
  contradiction: createParser<ContradictionId>({
    parse: (id) => (isContradictionId(id) ? id : null),
    serialize: String,
  }),
  measure: createParser<Measure>({
    parse: parseMeasure,
    serialize: formatMeasure,
    eq: (a, b) => formatMeasure(a) === formatMeasure(b),
  }),
  overlay: createParser<Overlay>({
    parse: parseOverlay,
    serialize: formatOverlay,
    eq: (a, b) => formatOverlay(a) === formatOverlay(b),
  }),
  panel: parseAsStringLiteral(panelIds),
  view: parseAsStringLiteral(claimViews).withDefault("all"),
  speaker: parseAsStringLiteral(speakerIds),
  kind: parseAsStringLiteral(claimKindIds),
  verdict: parseAsStringLiteral(verdictIds),
  about: parseAsStringLiteral(placesOfClaims),
  // Which entries there are is known once the list is there; a kebab-case id is all it can be.
  entry: createParser<string>({
    parse: (id) => (id.length <= longestEntry && /^[a-z\d]+(-[a-z\d]+)*$/.test(id) ? id : null),
    serialize: String,
  }),
  map: createParser<Camera>({ parse: parseCamera, serialize: formatCamera, eq: isSameCamera }),
  theme: parseAsStringLiteral(themes),
  compare: parseAsStringLiteral(scenarioIds),
  layers: createParser<readonly ZoneId[]>({
    parse: parseLayers,
    serialize: (layers) => (layers.length === 0 ? noLayers : layers.join(",")),
    eq: (a, b) => a.join() === b.join(),
  }),
};

/** Everything a link can hold. */
export const linkParsers = { ...viewParsers, ...searchParsers };

export interface LinkValues extends ClaimFilters {
  readonly scenario: ScenarioId;
  readonly place: PlaceId | null;
  readonly claim: ClaimId | null;
  readonly contradiction: ContradictionId | null;
  readonly measure: Measure | null;
  readonly overlay: Overlay | null;
  /** Null for the panel that goes with the selection. */
  readonly panel: PanelId | null;
  readonly view: ClaimView;
  readonly entry: string | null;
  readonly map: Camera | null;
  readonly theme: Theme | null;
  readonly compare: ScenarioId | null;
  readonly layers: readonly ZoneId[] | null;
}

/** The panel a selection goes with: the list it is an entry of. */
function panelOf({ kind }: Selection): PanelId {
  return kind === "claim" || kind === "contradiction" ? "claims" : "places";
}

type ChoiceValues = Pick<LinkValues, "place" | "claim" | "contradiction" | "measure" | "overlay">;

/** The link's parameters that choose what is read; an earlier one outranks those after it. */
export const choiceParameters = [
  "place",
  "claim",
  "contradiction",
  "measure",
  "overlay",
] as const satisfies readonly (keyof ChoiceValues)[];

function selectionOf(values: ChoiceValues): Selection {
  const { place, claim, contradiction, measure, overlay } = values;
  if (place !== null) return { kind: "place", id: place };
  if (claim !== null) return { kind: "claim", id: claim };
  if (contradiction !== null) return { kind: "contradiction", id: contradiction };
  if (measure !== null) return { kind: "measure", ...measure };
  return overlay === null ? { kind: "none" } : { kind: "overlay", ...overlay };
}

/** The view a link's values describe. */
export function viewOf(values: LinkValues): LinkedView {
  const { scenario, panel, view, entry, map, theme, compare, layers } = values;
  const { speaker, kind, verdict, about } = values;
  const selection = selectionOf(values);
  return {
    scenario,
    selection,
    panel: panel ?? panelOf(selection),
    claimView: view,
    claimFilters: { speaker, kind, verdict, about },
    entry: selection.kind === "none" ? entry : null,
    camera: map,
    theme,
    compare: compare === scenario ? null : compare,
    layers,
  };
}

/** What a link without parameters shows. */
export const homeView: ViewState = {
  scenario: "today",
  selection: { kind: "none" },
  panel: "places",
  claimView: "all",
  claimFilters: noFilters,
  entry: null,
  theme: null,
  compare: null,
  layers: null,
};

/**
 * The link values of a selection; choosing one lets the map show it, so the camera is
 * dropped, and takes the place of a list, so its entry is.
 */
export function selectionValues(
  selection: Selection,
): ChoiceValues & Pick<LinkValues, "entry" | "map"> {
  const { kind } = selection;
  return {
    place: kind === "place" ? selection.id : null,
    claim: kind === "claim" ? selection.id : null,
    contradiction: kind === "contradiction" ? selection.id : null,
    measure: kind === "measure" ? { start: selection.start, end: selection.end } : null,
    overlay: kind === "overlay" ? { group: selection.group, position: selection.position } : null,
    entry: null,
    map: null,
  };
}

/** The link value of a panel beside a selection; the one that goes with it is not written. */
export function panelValue(panel: PanelId, selection: Selection): PanelId | null {
  return panel === panelOf(selection) ? null : panel;
}

const serialize = createSerializer(viewParsers);

/**
 * The address of a view, relative to the page: `./` or a query.
 * @param view without a camera the map shows what the selection asks for
 */
export function hrefOf(view: ViewState & Partial<LinkedView>): string {
  const { scenario, selection, panel, claimView, claimFilters, entry } = view;
  const { camera = null, theme, compare, layers } = view;
  const query = serialize({
    scenario,
    // In the order that acts lead to: a list is open before something of it is chosen.
    panel: panelValue(panel, selection),
    view: claimView,
    ...claimFilters,
    ...selectionValues(selection),
    entry: selection.kind === "none" ? entry : null,
    map: camera,
    theme,
    compare,
    layers,
  });
  return query === "" ? "./" : query;
}
