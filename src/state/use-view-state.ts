import { useQueryStates } from "nuqs";
import { type RefObject, useMemo } from "react";
import type { ScenarioId } from "../content/scenarios.ts";
import type { Camera } from "./camera.ts";
import {
  linkParsers,
  type PanelId,
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
    const letGo = (panel: Partial<{ panel: PanelId }>) =>
      void setValues(
        ({ place, claim, map }) =>
          place === null && claim === null
            ? { ...panel, map }
            : { ...panel, place: null, claim: null, map: shownCamera.current },
        push,
      );
    return {
      choose: (selection) => void setValues(selectionValues(selection), push),
      close: () => letGo({}),
      chooseScenario: (scenario) => void setValues({ scenario }, push),
      choosePanel: (panel) => letGo({ panel }),
      moveMap: (map) => void setValues({ map }, replace),
      chooseTheme: (theme) => void setValues({ theme }, replace),
    };
  }, [setValues, shownCamera]);
  return { view, acts };
}
