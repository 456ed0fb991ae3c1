import type { ClaimId } from "../content/claims.ts";
import type { ContradictionId } from "../content/contradictions.ts";
import type { PlaceId } from "../content/places.ts";
import type { ChoiceId, Handover } from "../content/scenarios.ts";
import type { ZoneId } from "../content/sea.ts";
import { type StoryStep, story } from "../content/story.ts";
import { type ClaimFilters, isFiltered, noFilters } from "../dossier/claim-filters.ts";
import type { Camera } from "./camera-param.ts";
import { formatMeasure, formatOverlay, type Measure, type Overlay } from "./measure-param.ts";

/** The panels that have a tab. */
export const tabIds = ["scenario", "places", "claims", "timeline", "sources"] as const;
export type TabId = (typeof tabIds)[number];

export const panelIds = [
  ...tabIds,
  "article",
  "terms",
  "evidence",
  "corrections",
  "privacy",
  "offline",
] as const;
export type PanelId = (typeof panelIds)[number];

/** The tab a panel is under. */
export function tabOf(panel: PanelId): TabId {
  switch (panel) {
    case "article":
      return "claims";
    case "terms":
    case "evidence":
    case "corrections":
    case "privacy":
    case "offline":
      return "sources";
    default:
      return panel;
  }
}

/** What the reader can take off the map. */
export const hideableIds = ["bases", "places", "names", "graticule"] as const;
export type HideableId = (typeof hideableIds)[number];

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The views of the claims tab while no claim is open. */
export const claimViews = ["all", "contradictions", "silence", "origin"] as const;
export type ClaimView = (typeof claimViews)[number];

/**
 * What the reader has selected: nothing, one place, one claim, one contradiction, a distance to
 * measure, or an island laid over another part of the earth.
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

/** The panel whose list a selection is an entry of. */
export function panelOf({ kind }: Selection): PanelId {
  return kind === "claim" || kind === "contradiction" ? "claims" : "places";
}

/** The tab that is lit: of the list that a selection is an entry of, whichever list it was opened from. */
export function litTab({ selection, panel }: Pick<ViewState, "selection" | "panel">): TabId {
  const isEntry = ["place", "claim", "contradiction"].includes(selection.kind);
  return tabOf(isEntry ? panelOf(selection) : panel);
}

/** The ids and numbers that say what is being looked at. */
export interface ViewState {
  /** The step of the story that is read in the column; null outside it. */
  readonly story: StoryStep | null;
  readonly scenario: ChoiceId;
  /** The groups that the reader's own scenario hands over; empty without one. */
  readonly hold: Handover;
  readonly selection: Selection;
  readonly panel: PanelId;
  readonly claimView: ClaimView;
  readonly claimFilters: ClaimFilters;
  /** The entry the panel's list starts at, a source or a term by id; null for its beginning. */
  readonly entry: string | null;
  /** Null while the theme follows the system. */
  readonly theme: Theme | null;
  /** The scenario on the right of a split map, another than `scenario`; null for a whole map. */
  readonly compare: ChoiceId | null;
  /** The sea zones the reader wants drawn; null leaves it to the panel and the scenario. */
  readonly layers: readonly ZoneId[] | null;
  /** What the reader took off the map. */
  readonly hide: readonly HideableId[];
}

/** All that an address holds. */
export interface Link {
  readonly view: ViewState;
  /** Where the reader moved the map; null while it shows what the view asks for. */
  readonly camera: Camera | null;
  /** The text in the search box; null for none. */
  readonly q: string | null;
}

/** The view that a link with parameters starts from: each of them changes a part of it. */
export const homeView: ViewState = {
  story: null,
  scenario: "today",
  hold: [],
  selection: noSelection,
  panel: "places",
  claimView: "all",
  claimFilters: noFilters,
  entry: null,
  theme: null,
  compare: null,
  layers: null,
  hide: [],
};

/** The view that a step of the story shows. */
export function storyView(step: StoryStep): ViewState {
  const { scenario, panel, contradiction, layers } = story[step];
  const selection: Selection =
    contradiction === null ? noSelection : { kind: "contradiction", id: contradiction };
  return { ...homeView, story: step, scenario, panel, layers, selection };
}

/** A view outside the story: what its step selected and drew goes with it. */
export function outsideStory(view: ViewState): ViewState {
  if (view.story === null) return view;
  const { layers } = storyView(view.story);
  return {
    ...view,
    story: null,
    selection: noSelection,
    layers: view.layers === layers ? null : view.layers,
  };
}

/** The link of an address without parameters: the first step of the story. */
export const homeLink: Link = { view: storyView(1), camera: null, q: null };

/**
 * A view with the list of a panel, from the entry of that id on if there is one. Filters and views belong
 * to the claims: they go when the reader leaves them.
 */
export function panelView(view: ViewState, panel: PanelId, entry: string | null): ViewState {
  const claimFilters = panel === "claims" ? view.claimFilters : noFilters;
  return {
    ...view,
    story: null,
    selection: noSelection,
    panel,
    entry,
    claimView: "all",
    claimFilters,
  };
}

/** The part of the view that decides which places are highlighted. */
export type ListingView = Pick<ViewState, "selection" | "panel" | "claimView" | "claimFilters">;

/** Whether the list of claims is in sight and filtered, so that the map highlights its places. */
export function highlightsList({
  selection,
  panel,
  claimView,
  claimFilters,
}: ListingView): boolean {
  const isListShown = selection.kind === "none" && panel === "claims" && claimView === "all";
  return isListShown && isFiltered(claimFilters);
}
