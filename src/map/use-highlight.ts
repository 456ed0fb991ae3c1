import { useMemo } from "react";
import { useView } from "../url/view-context.ts";
import { focusOf, type MapFocus } from "./highlight.ts";

/** What the map draws attention to; the same object while the view asks for the same. */
export function useMapFocus(): MapFocus {
  const { selection, panel, claimView, claimFilters } = useView().view;
  return useMemo(
    () => focusOf({ selection, panel, claimView, claimFilters }),
    [selection, panel, claimView, claimFilters],
  );
}
