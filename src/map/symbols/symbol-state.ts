import type { PlaceId } from "../../content/places.ts";
import type { Administration } from "../../scenario/administration.ts";
import type { Emphasis } from "../highlight.ts";

/** What a mark on the map tells by its looks; style sheets draw it from these attributes. */
export interface MarkState {
  readonly place: PlaceId;
  /** Null for what is no disputed land. */
  readonly standing: Administration | null;
  readonly emphasis: Emphasis;
  /** Whether the keyboard is on it in the list of places on the map. */
  readonly active: boolean;
  /** Left out at this zoom, where it would only clutter. */
  readonly hidden: boolean;
}

/**
 * Writes the state of a mark on its element. Leaflet sets classes only once, so what
 * changes is told by `data-` attributes; an element not on the map yet is left alone.
 */
export function setMarkState(element: Element | undefined, state: MarkState): void {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
  const { place, standing, emphasis } = state;
  const attributes = {
    place,
    standing,
    emphasis,
    active: state.active ? "true" : null,
    hidden: state.hidden ? "true" : null,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) delete element.dataset[name];
    else element.dataset[name] = value;
  }
}
