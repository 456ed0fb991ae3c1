import { useQueryStates } from "nuqs";
import { type RefObject, useMemo } from "react";
import type { ScenarioId } from "../content/scenarios.ts";
import type { Camera } from "./camera.ts";
import {
  linkParsers,
  type PanelId,
  panelValue,
  type Selection,
  selectionValues,
  type Theme,
  type ViewState,
  viewOf,
} from "./view-state.ts";

/** The acts that change the view. Choosing adds a step to the history, moving the map does not. */
export interface ViewActs {
  readonly choose: (selection: Selection) => void;
  /** Lets go of the chosen place or claim; the map stays where it is. */
  readonly close: () => void;
  readonly chooseScenario: (scenario: ScenarioId) => void;
  readonly choosePanel: (panel: PanelId) => void;
  /** Null returns the map to what the selection asks for. */
  readonly moveMap: (camera: Camera | null) => void;
  readonly chooseTheme: (theme: Theme | null) => void;
}

const nothing: Selection = { kind: "none" };
const push = { history: "push" } as const;
const replace = { history: "replace" } as const;

/**
 * The view state, which the address holds, and the acts that change it.
 * @param shownCamera what the map shows at the moment, null before it is there
 */
export function useViewState(shownCamera: RefObject<Camera | null>): {
  view: ViewState;
  acts: ViewActs;
} {
  const [values, setValues] = useQueryStates(linkParsers, { clearOnDefault: true });
  const view = useMemo(() => viewOf(values), [values]);
  const acts = useMemo<ViewActs>(() => {
    /** Shows the list of a panel, or of the one that is open; what was chosen is let go. */
    const showList = (panel?: PanelId) =>
      void setValues((current) => {
        const { selection, ...before } = viewOf(current);
        const hadChosen = selection.kind !== "none";
        return {
          ...selectionValues(nothing),
          panel: panelValue(panel ?? before.panel, nothing),
          map: hadChosen ? shownCamera.current : before.camera,
        };
      }, push);
    return {
      choose: (selection) => void setValues(selectionValues(selection), push),
      close: () => showList(),
      chooseScenario: (scenario) => void setValues({ scenario }, push),
      choosePanel: (panel) => showList(panel),
      moveMap: (map) => void setValues({ map }, replace),
      chooseTheme: (theme) => void setValues({ theme }, replace),
    };
  }, [setValues, shownCamera]);
  return { view, acts };
}
