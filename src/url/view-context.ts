import { createContext, use } from "react";
import type { Camera } from "./camera-param.ts";
import type { ViewActions } from "./use-url-state.ts";
import type { LinkedView, ViewState } from "./view.ts";

export interface ViewContextValue {
  readonly view: ViewState;
  readonly actions: ViewActions;
  /** Where a link to a view leads: an address of the explorer, or a part of the page as text. */
  readonly hrefOf: (view: ViewState & Partial<LinkedView>) => string;
}

/** Hands the view and its acts down from App to whoever shows or changes them. */
export const ViewContext = createContext<ViewContextValue | null>(null);

/**
 * The view as it is handed down to what may follow it later. Not the same context once more: React
 * renders all who read a context when an outer provider of it changes, whatever an inner one says.
 */
export const LaterViewContext = createContext<ViewContextValue | null>(null);

/**
 * Where the link has the map look, handed down by itself: a move of the map concerns the map and the
 * few links that keep it where it is.
 */
export const CameraContext = createContext<Camera | null>(null);

/** The view state and the acts that change it. */
export function useView(): ViewContextValue {
  const value = use(LaterViewContext) ?? use(ViewContext);
  if (value === null) throw new Error("ViewContext has no value");
  return value;
}
