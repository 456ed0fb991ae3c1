import { scenarioOfHandover, sortedHandover } from "../content/handover.ts";
import type { ChoiceId, Handover } from "../content/scenarios.ts";
import type { ZoneId } from "../content/sea.ts";
import type { StoryStep } from "../content/story.ts";
import type { ClaimFilters } from "../dossier/claim-filters.ts";
import { address, navigate } from "./address.ts";
import type { Camera } from "./camera-param.ts";
import { mapCamera } from "./map-camera.ts";
import {
  type ClaimView,
  type HideableId,
  noSelection,
  outsideStory,
  type PanelId,
  panelView,
  type Selection,
  storyView,
  type Theme,
  type ViewState,
} from "./view.ts";

/** The actions that change the view. Selecting adds a step to the history, moving the map does not. */
export interface ViewActions {
  /** Selects something; the map moves there. */
  readonly select: (selection: Selection) => void;
  /** Changes the selection by degrees: no step in the history, and the map stays. */
  readonly update: (selection: Selection) => void;
  /**
   * Ends the selection. The map goes back to where it was before, unless the reader has moved it since:
   * it stays then, as it does where the selection came with the link.
   */
  readonly close: () => void;
  /** Shows a scenario, and its panel where the story was read. */
  readonly selectScenario: (scenario: ChoiceId) => void;
  /** Shows a scenario and its panel, in one step. */
  readonly readScenario: (scenario: ChoiceId) => void;
  /** Shows the handover of some groups: a known scenario, or the reader's own. */
  readonly handOver: (groups: Handover) => void;
  /** Shows a step of the story. */
  readonly tell: (step: StoryStep) => void;
  /** Shows the list of a panel, from the entry of that id on if there is one. */
  readonly selectPanel: (panel: PanelId, entry?: string) => void;
  readonly selectClaimView: (view: ClaimView) => void;
  /** Changes some of the filters over the claims; the map shows the places that are left. */
  readonly filterClaims: (change: Partial<ClaimFilters>) => void;
  /**
   * Notes where the reader moved the map; null returns it to what the view asks for. A jump to
   * another part of the earth is a step in the history.
   */
  readonly moveMap: (camera: Camera | null, isJump?: boolean) => void;
  readonly setTheme: (theme: Theme | null) => void;
  /** Splits the map, the other scenario on the right; null makes it whole again. */
  readonly compareWith: (scenario: ChoiceId | null) => void;
  /** Null leaves the sea zones to the panel and the scenario. */
  readonly showLayers: (layers: readonly ZoneId[] | null) => void;
  /** Takes some of the marks off the map, and brings the others back. */
  readonly hide: (ids: readonly HideableId[]) => void;
}

/** The current link with some of its view changed. */
function linkWith(change: Partial<ViewState>) {
  const { link } = address.read();
  return { ...link, view: { ...link.view, ...change } };
}

/** What the reader opened from a list, and the camera of that link, for the way back. */
let opened: { readonly selection: Selection; readonly camera: Camera | null } | null = null;

/** The way back from a selection; null where it came with the address, and not by a choice here. */
const wayBackFrom = (selection: Selection) => (opened?.selection === selection ? opened : null);

function close(): void {
  const { link } = address.read();
  const wayBack = wayBackFrom(link.view.selection);
  if (link.camera !== null || wayBack === null) {
    showList({});
    return;
  }
  const view = outsideStory({ ...link.view, selection: noSelection, entry: null });
  navigate({ ...link, view, camera: wayBack.camera }, "push", true);
}

/** Shows a list. What ends a selection leaves the map where it is, and notes that. */
function showList(change: Partial<ViewState>): void {
  const { view, camera } = address.read().link;
  const link = {
    ...address.read().link,
    view: outsideStory({ ...view, selection: noSelection, entry: null, ...change }),
  };
  const kept = view.selection.kind === "none" ? camera : (mapCamera.read() ?? camera);
  navigate({ ...link, camera: kept }, "push", false);
}

export const viewActions: ViewActions = {
  select: (selection) => {
    const { link } = address.read();
    const { selection: before } = link.view;
    const isList = before.kind === "none";
    const camera = isList ? link.camera : wayBackFrom(before)?.camera;
    opened = camera === undefined ? null : { selection, camera };
    const view = { ...outsideStory(link.view), selection, entry: null };
    navigate({ ...link, view, camera: null }, "push", true);
  },
  update: (selection) => {
    const wayBack = wayBackFrom(address.read().link.view.selection);
    opened = wayBack === null ? null : { ...wayBack, selection };
    navigate(linkWith({ selection, entry: null }), "replace", false);
  },
  close,
  selectScenario: (scenario) => {
    const { link } = address.read();
    const { scenario: before, compare, story } = link.view;
    const view = outsideStory(link.view);
    navigate(
      {
        ...link,
        view: {
          ...view,
          scenario,
          // Selecting the scenario on the right swaps the sides.
          compare: compare === scenario ? before : compare,
          panel: story === null ? view.panel : "scenario",
        },
      },
      "push",
      story !== null,
    );
  },
  readScenario: (scenario) => {
    const { view } = address.read().link;
    const compare = view.compare === scenario ? null : view.compare;
    showList({ ...panelView(view, "scenario", null), scenario, compare });
  },
  handOver: (groups) => {
    const hold = sortedHandover(groups);
    const scenario = scenarioOfHandover(hold) ?? "own";
    const { link } = address.read();
    const view = outsideStory(link.view);
    const compare = view.compare === scenario ? null : view.compare;
    navigate(
      { ...link, view: { ...view, scenario, compare, hold: scenario === "own" ? hold : [] } },
      "push",
      link.view.story !== null,
    );
  },
  tell: (step) => {
    const { view, q } = address.read().link;
    const { theme, hide } = view;
    navigate({ view: { ...storyView(step), theme, hide }, camera: null, q }, "push", true);
  },
  selectPanel: (panel, entry) =>
    showList(panelView(address.read().link.view, panel, entry ?? null)),
  selectClaimView: (claimView) => showList({ panel: "claims", claimView }),
  filterClaims: (change) => {
    const { claimFilters } = address.read().link.view;
    const link = linkWith({ claimFilters: { ...claimFilters, ...change } });
    navigate({ ...link, camera: null }, "push", true);
  },
  moveMap: (camera, isJump = false) => {
    const { link } = address.read();
    navigate({ ...link, camera }, isJump ? "push" : "replace", camera === null);
  },
  setTheme: (theme) => navigate(linkWith({ theme }), "replace", false),
  compareWith: (compare) => navigate(linkWith({ compare }), "push", false),
  showLayers: (layers) => navigate(linkWith({ layers }), "replace", false),
  hide: (hide) => navigate(linkWith({ hide }), "replace", false),
};
