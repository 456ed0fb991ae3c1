import { useQueryStates } from "nuqs";
import { type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import type { ScenarioId } from "../content/scenarios.ts";
import type { ZoneId } from "../content/sea.ts";
import { type ClaimFilters, noFilters } from "../dossier/claim-filters.ts";
import type { Camera } from "./camera-param.ts";
import {
  type ClaimView,
  hrefOf,
  type LinkValues,
  noSelection,
  type PanelId,
  panelValue,
  type Selection,
  selectionKey,
  selectionValues,
  type Theme,
  type ViewState,
  viewOf,
  viewParsers,
} from "./view.ts";

/** The acts that change the view. Choosing adds a step to the history, moving the map does not. */
export interface ViewActions {
  readonly select: (selection: Selection) => void;
  /** Changes what is chosen by degrees: no step in the history, and the map stays. */
  readonly update: (selection: Selection) => void;
  /** Lets go of what is chosen; the map stays where it is. */
  readonly close: () => void;
  readonly selectScenario: (scenario: ScenarioId) => void;
  /** Shows the list of a panel, from the entry of that id on if there is one. */
  readonly selectPanel: (panel: PanelId, entry?: string) => void;
  readonly selectClaimView: (view: ClaimView) => void;
  /** Changes some of the filters over the claims; the map shows the places that are left. */
  readonly filterClaims: (change: Partial<ClaimFilters>) => void;
  /** Null returns the map to what the selection asks for. */
  readonly moveMap: (camera: Camera | null) => void;
  readonly setTheme: (theme: Theme | null) => void;
  /** Splits the map, the other scenario on the right; null makes it whole again. */
  readonly compareWith: (scenario: ScenarioId | null) => void;
  /** Null leaves the zones of the sea to what is being read. */
  readonly showLayers: (layers: readonly ZoneId[] | null) => void;
}

/**
 * The view state and the camera, which the address holds, and the acts that change them. The acts
 * stay the same functions for the life of the page.
 * @param shownCamera what the map shows at the moment, null before it is there
 */
export function useViewState(shownCamera: RefObject<Camera | null>) {
  const [values, setValues] = useQueryStates(viewParsers, { clearOnDefault: true });
  const { camera, ...read } = viewOf(values);
  // Equal parts stay the same objects: what depends on them is not made anew by other changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells all about it
  const selection = useMemo(() => read.selection, [selectionKey(read.selection)]);
  const { speaker, kind, verdict, about } = read.claimFilters;
  const claimFilters = useMemo(
    () => ({ speaker, kind, verdict, about }),
    [speaker, kind, verdict, about],
  );
  // A move of the map, which is no part of it, leaves the view the same object.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address tells all about it
  const view = useMemo<ViewState>(() => ({ ...read, selection, claimFilters }), [hrefOf(read)]);
  const latest = useRef(values);
  useLayoutEffect(() => {
    latest.current = values;
  }, [values]);

  const actions = useMemo<ViewActions>(() => {
    const go = (change: Partial<LinkValues>, history: "push" | "replace") => {
      const before = viewOf(latest.current);
      const after = viewOf({ ...latest.current, ...change });
      // What is chosen already is no step: Back would seem to do nothing.
      if (hrefOf(before) === hrefOf(after)) return;
      // The next act may come before this one has been rendered.
      latest.current = { ...latest.current, ...change };
      void setValues(change, { history });
    };
    /** Shows the list of a panel, or of the one that is open; what was chosen is let go. */
    const showList = (chosenPanel?: PanelId, besides?: Partial<LinkValues>) => {
      const { selection, panel, camera } = viewOf(latest.current);
      const change = {
        ...selectionValues(noSelection),
        panel: panelValue(chosenPanel ?? panel, noSelection),
        map: selection.kind === "none" ? camera : shownCamera.current,
        ...besides,
      };
      go(change, "push");
    };
    return {
      select: (selection) => {
        const { panel } = viewOf(latest.current);
        go({ ...selectionValues(selection), panel: panelValue(panel, selection) }, "push");
      },
      update: (selection) => {
        const { panel, camera } = viewOf(latest.current);
        const change = {
          ...selectionValues(selection),
          panel: panelValue(panel, selection),
          map: shownCamera.current ?? camera,
        };
        go(change, "replace");
      },
      close: () => showList(),
      selectScenario: (scenario) => {
        const { scenario: before, compare } = latest.current;
        // Choosing what is on the right already swaps the sides.
        go({ scenario, compare: compare === scenario ? before : compare }, "push");
      },
      selectPanel: (panel, entry) => {
        // Filters and views are those of the claims: they go when the reader leaves them.
        const isLeft = panel !== "claims";
        showList(panel, { entry: entry ?? null, view: "all", ...(isLeft ? noFilters : {}) });
      },
      selectClaimView: (claimView) => showList("claims", { view: claimView }),
      filterClaims: (change) => go({ ...change, map: null }, "push"),
      moveMap: (map) => go({ map }, "replace"),
      setTheme: (theme) => go({ theme }, "replace"),
      compareWith: (compare) => go({ compare }, "push"),
      showLayers: (layers) => go({ layers }, "replace"),
    };
  }, [setValues, shownCamera]);
  // The same object while nothing changes: all who read the view follow it.
  const viewContext = useMemo(() => ({ view, actions, hrefOf }), [view, actions]);
  return { viewContext, camera };
}
