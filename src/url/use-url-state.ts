import { useSyncExternalStore } from "react";
import { address } from "./address.ts";
import type { Camera } from "./camera-param.ts";
import { hrefOf } from "./format.ts";
import type { ViewState } from "./view.ts";
import { viewActions } from "./view-actions.ts";
import type { ViewContextValue } from "./view-context.ts";

const readView = () => address.read().link.view;
const readCamera = () => address.read().link.camera;
const readNavigationCount = () => address.read().navigationCount;

/** The view of the address, as it changes; called once, by App, which hands it down. */
export function useUrlState(): ViewState {
  return useSyncExternalStore(address.subscribe, readView, readView);
}

/** The view with the actions that change it, for `ViewContext`. */
export function viewContextOf(view: ViewState): ViewContextValue {
  return { view, actions: viewActions, hrefOf };
}

/** Where the reader moved the map, as the address has it; null while it shows what the view asks for. */
export function useLinkCamera(): Camera | null {
  return useSyncExternalStore(address.subscribe, readCamera, readCamera);
}

/**
 * A number that goes up whenever the map has to show what the link asks for: at load, by Back and
 * Forward, when something is selected or the claims are filtered. Moves of the map, closing a
 * panel, tabs and scenarios leave it, and with it the map, as it is.
 */
export function useNavigationCount(): number {
  return useSyncExternalStore(address.subscribe, readNavigationCount, readNavigationCount);
}
