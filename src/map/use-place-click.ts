import { useCallback, useLayoutEffect, useRef } from "react";
import type { PlaceId } from "../content/places.ts";
import { usePickEnd } from "../store/measure-endpoints.ts";
import { useView } from "../url/view-context.ts";

/**
 * What picking a place on the map does: it is read or, while a distance is measured, becomes
 * one of its ends. Stays the same function for the life of the map.
 */
export function usePlacePick(): (id: PlaceId) => void {
  const { actions } = useView();
  const pickEnd = usePickEnd();
  const latest = useRef(pickEnd);
  useLayoutEffect(() => {
    latest.current = pickEnd;
  }, [pickEnd]);
  return useCallback(
    (id) => {
      const selection = { kind: "place", id } as const;
      if (latest.current === null) actions.select(selection);
      else latest.current(selection);
    },
    [actions],
  );
}
