import { useCallback } from "react";
import type { PlaceId } from "../content/places.ts";
import { setEnd } from "../store/measure-endpoints.ts";
import { useView } from "../url/view-context.ts";

/** Selects a place that was clicked on the map or, while a distance is measured, makes it an end. */
export function usePlaceClick(): (id: PlaceId) => void {
  const { actions } = useView();
  return useCallback(
    (id) => {
      const selection = { kind: "place", id } as const;
      if (!setEnd(selection)) actions.select(selection);
    },
    [actions],
  );
}
