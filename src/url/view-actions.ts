import type { ScenarioId } from "../content/scenarios.ts";
import type { ZoneId } from "../content/sea.ts";
import type { ClaimFilters } from "../dossier/claim-filters.ts";
import { address, navigate } from "./address.ts";
import type { Camera } from "./camera-param.ts";
import { mapCamera } from "./map-camera.ts";
import {
  type ClaimView,
  noSelection,
  type PanelId,
  panelView,
  type Selection,
  type Theme,
  type ViewState,
} from "./view.ts";

/** The actions that change the view. Selecting adds a step to the history, moving the map does not. */
export interface ViewActions {
  /** Selects something; the map moves there. */
  readonly select: (selection: Selection) => void;
  /** Changes the selection by degrees: no step in the history, and the map stays. */
  readonly update: (selection: Selection) => void;
  /** Ends the selection; the map stays where it is. */
  readonly close: () => void;
  readonly selectScenario: (scenario: ScenarioId) => void;
  /** Shows the list of a panel, from the entry of that id on if there is one. */
  readonly selectPanel: (panel: PanelId, entry?: string) => void;
  readonly selectClaimView: (view: ClaimView) => void;
  /** Changes some of the filters over the claims; the map shows the places that are left. */
  readonly filterClaims: (change: Partial<ClaimFilters>) => void;
  /** Notes where the reader moved the map; null returns it to what the view asks for. */
  readonly moveMap: (camera: Camera | null) => void;
  readonly setTheme: (theme: Theme | null) => void;
  /** Splits the map, the other scenario on the right; null makes it whole again. */
  readonly compareWith: (scenario: ScenarioId | null) => void;
  /** Null leaves the sea zones to the panel and the scenario. */
  readonly showLayers: (layers: readonly ZoneId[] | null) => void;
}

/** The current link with some of its view changed. */
function linkWith(change: Partial<ViewState>) {
  const { link } = address.read();
  return { ...link, view: { ...link.view, ...change } };
}

/** Shows a list. What ends a selection leaves the map where it is, and notes that. */
function showList(change: Partial<ViewState>): void {
  const { view, camera } = address.read().link;
  const link = linkWith({ selection: noSelection, entry: null, ...change });
  const kept = view.selection.kind === "none" ? camera : (mapCamera.read() ?? camera);
  navigate({ ...link, camera: kept }, "push", false);
}

export const viewActions: ViewActions = {
  select: (selection) =>
    navigate({ ...linkWith({ selection, entry: null }), camera: null }, "push", true),
  update: (selection) => navigate(linkWith({ selection, entry: null }), "replace", false),
  close: () => showList({}),
  selectScenario: (scenario) => {
    const { scenario: before, compare } = address.read().link.view;
    // Selecting the scenario on the right swaps the sides.
    const change = { scenario, compare: compare === scenario ? before : compare };
    navigate(linkWith(change), "push", false);
  },
  selectPanel: (panel, entry) =>
    showList(panelView(address.read().link.view, panel, entry ?? null)),
  selectClaimView: (claimView) => showList({ panel: "claims", claimView }),
  filterClaims: (change) => {
    const { claimFilters } = address.read().link.view;
    const link = linkWith({ claimFilters: { ...claimFilters, ...change } });
    navigate({ ...link, camera: null }, "push", true);
  },
  moveMap: (camera) => {
    const { link } = address.read();
    navigate({ ...link, camera }, "replace", camera === null);
  },
  setTheme: (theme) => navigate(linkWith({ theme }), "replace", false),
  compareWith: (compare) => navigate(linkWith({ compare }), "push", false),
  showLayers: (layers) => navigate(linkWith({ layers }), "replace", false),
};
