import { createParser, createSerializer, parseAsStringLiteral } from "nuqs";
import { type ClaimId, isClaimId } from "../content/claims.ts";
import { isPlaceId, type PlaceId } from "../content/places.ts";
import { type ScenarioId, scenarioIds } from "../content/scenarios.ts";
import { type Camera, formatCamera, isSameCamera, parseCamera } from "./camera.ts";

/** The panels that have a tab. */
export const tabIds = ["places", "claims", "scenario", "timeline", "sources"] as const;
export type TabId = (typeof tabIds)[number];

const panelIds = [...tabIds, "article", "terms"] as const;
export type PanelId = (typeof panelIds)[number];

/** The tab a panel is under. */
export function tabOf(panel: PanelId): TabId {
  if (panel === "article") return "claims";
  return panel === "terms" ? "sources" : panel;
}

const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** What is being read: nothing in particular, one place, or one claim. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "place"; readonly id: PlaceId }
  | { readonly kind: "claim"; readonly id: ClaimId };

/** A selection as one string: equal selections have equal keys. */
export function selectionKey(selection: Selection): string {
  return selection.kind === "none" ? "" : `${selection.kind}:${selection.id}`;
}

/** The ids and numbers that say what is being looked at. */
export interface ViewState {
  readonly scenario: ScenarioId;
  readonly selection: Selection;
  readonly panel: PanelId;
  /** The entry the panel's list starts at, a source or a term by id; null for its beginning. */
  readonly entry: string | null;
  /** Null while the map shows what the selection asks for. */
  readonly camera: Camera | null;
  /** Null while the theme follows the system. */
  readonly theme: Theme | null;
}

const longestEntry = 60;
const longestSearch = 100;

/** A search as the link holds it: no white space around it, not too long; null for none. */
export function searchValue(text: string): string | null {
  return text.trim().slice(0, longestSearch).trim() || null;
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
  panel: parseAsStringLiteral(panelIds),
  // Which entries there are is known once the list is there; a kebab-case id is all it can be.
  entry: createParser<string>({
    parse: (id) => (id.length <= longestEntry && /^[a-z\d]+(-[a-z\d]+)*$/.test(id) ? id : null),
    serialize: String,
  }),
  map: createParser<Camera>({ parse: parseCamera, serialize: formatCamera, eq: isSameCamera }),
  theme: parseAsStringLiteral(themes),
};

/** Everything a link can hold. */
export const linkParsers = { ...viewParsers, ...searchParsers };

export interface LinkValues {
  readonly scenario: ScenarioId;
  readonly place: PlaceId | null;
  readonly claim: ClaimId | null;
  /** Null for the panel that goes with the selection. */
  readonly panel: PanelId | null;
  readonly entry: string | null;
  readonly map: Camera | null;
  readonly theme: Theme | null;
}

/** The panel a selection goes with: the list it is an entry of. */
function panelOf(selection: Selection): PanelId {
  return selection.kind === "claim" ? "claims" : "places";
}

/** The view a link's values describe. A place outranks a claim named beside it. */
export function viewOf(values: LinkValues): ViewState {
  const { scenario, place, claim, panel, entry, map, theme } = values;
  const selection: Selection =
    place !== null
      ? { kind: "place", id: place }
      : claim !== null
        ? { kind: "claim", id: claim }
        : { kind: "none" };
  return {
    scenario,
    selection,
    panel: panel ?? panelOf(selection),
    entry: selection.kind === "none" ? entry : null,
    camera: map,
    theme,
  };
}

/**
 * The link values of a selection; choosing one lets the map show it, so the camera is
 * dropped, and takes the place of a list, so its entry is.
 */
export function selectionValues(
  selection: Selection,
): Pick<LinkValues, "place" | "claim" | "entry" | "map"> {
  return {
    place: selection.kind === "place" ? selection.id : null,
    claim: selection.kind === "claim" ? selection.id : null,
    entry: null,
    map: null,
  };
}

/** The link value of a panel beside a selection; the one that goes with it is not written. */
export function panelValue(panel: PanelId, selection: Selection): PanelId | null {
  return panel === panelOf(selection) ? null : panel;
}

const serialize = createSerializer(viewParsers);

/** The address of a view, relative to the page: `./` or a query. */
export function hrefOf({ scenario, selection, panel, entry, camera, theme }: ViewState): string {
  const query = serialize({
    scenario,
    ...selectionValues(selection),
    panel: panelValue(panel, selection),
    entry: selection.kind === "none" ? entry : null,
    map: camera,
    theme,
  });
  return query === "" ? "./" : query;
}
