import type { PlaceId } from "../../content/places.ts";
import type { Administration } from "../../scenario/control.ts";
import type { HighlightKind } from "../highlight.ts";

/** The looks of a symbol; style sheets draw them from attributes. */
export interface SymbolState {
  readonly place: PlaceId;
  /** Null for what is no disputed land. */
  readonly administration: Administration | null;
  readonly highlightKind: HighlightKind;
  /** Whether the keyboard is on it in the list of places on the map. */
  readonly isActive: boolean;
  /** Whether the pointer or the keyboard is on it. */
  readonly isPointed: boolean;
  /** Left out at this zoom, where it would only clutter. */
  readonly isHidden: boolean;
}

/**
 * Writes the state of a symbol on its element. Leaflet sets classes only once, so it goes into `data-`
 * attributes; an element not on the map yet is left alone.
 */
export function writeSymbolState(element: Element | undefined, state: SymbolState): void {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
  const attributes = {
    place: state.place,
    standing: state.administration,
    emphasis: state.highlightKind,
    active: state.isActive ? "true" : null,
    pointed: state.isPointed ? "true" : null,
    hidden: state.isHidden ? "true" : null,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) delete element.dataset[name];
    else element.dataset[name] = value;
  }
}
