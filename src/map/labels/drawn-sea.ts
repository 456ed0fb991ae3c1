import type { MultiPolygon, Position } from "geojson";
import { createStore } from "../../components/create-store.ts";

/** What is drawn on the sea that names keep off, `[lng, lat]`. */
export interface DrawnSea {
  /** The sea at stake, of either state. */
  readonly areas: readonly MultiPolygon[];
  /** Limits and lines between the states; those close around the coasts are not among them. */
  readonly lines: readonly (readonly Position[])[];
}

/** The sea that is drawn; null for none. */
export const drawnSea = createStore<DrawnSea | null>(null);
