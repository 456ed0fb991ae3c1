import { useMemo } from "react";
import { useView } from "../url/view-context.ts";
import { type Highlight, highlightOf } from "./highlight.ts";

/** The places that the view highlights; the same object while they are the same. */
export function useHighlight(): Highlight {
  const { selection, panel, claimView, claimFilters } = useView().view;
  return useMemo(
    () => highlightOf({ selection, panel, claimView, claimFilters }),
    [selection, panel, claimView, claimFilters],
  );
}
