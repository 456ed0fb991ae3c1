import { createContext, use } from "react";
import type { hrefOf } from "./format.ts";
import type { ViewState } from "./view.ts";
import type { ViewActions } from "./view-actions.ts";

export interface ViewContextValue {
  readonly view: ViewState;
  readonly actions: ViewActions;
  /** The address of a view: a query, or an anchor on the page of text. */
  readonly hrefOf: typeof hrefOf;
}

/** Hands the view and its actions down from App. */
export const ViewContext = createContext<ViewContextValue | null>(null);

/** The view state and the actions that change it. */
export function useView(): ViewContextValue {
  const value = use(ViewContext);
  if (value === null) throw new Error("ViewContext has no value");
  return value;
}
