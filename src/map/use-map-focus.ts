import { useMemo } from "react";
import { useView } from "../state/view-context.ts";
import type { ListingView } from "../state/view-state.ts";
import { focusOf, type MapFocus } from "./emphasis.ts";

/** What the map draws attention to; the same object while the view asks for the same. */
export function useMapFocus(): MapFocus {
  const { selection, panel, claimView, claimFilters } = useView().view;
  // The view is new with every move of the map; its text is not, and spares drawing anew.
  const asked = JSON.stringify({ selection, panel, claimView, claimFilters });
  return useMemo(() => focusOf(JSON.parse(asked) as ListingView), [asked]);
}
