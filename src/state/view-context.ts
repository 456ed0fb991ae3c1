import { createContext, use } from "react";
import type { ViewActs } from "./use-view-state.ts";
import type { ViewState } from "./view-state.ts";

export interface ViewContextValue {
  readonly view: ViewState;
  readonly acts: ViewActs;
  /** Where a link to a view leads: an address of the explorer, or a part of the page as text. */
  readonly hrefOf: (view: ViewState) => string;
}

/** Hands the view and its acts down from App to whoever shows or changes them. */
export const ViewContext = createContext<ViewContextValue | null>(null);

/** The view state and the acts that change it. */
export function useView(): ViewContextValue {
  const value = use(ViewContext);
  if (value === null) throw new Error("ViewContext has no value");
  return value;
}
