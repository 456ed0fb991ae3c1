import type { LatLngBounds } from "leaflet";
import { useMemo } from "react";
import { type PlaceId, placeOf } from "../content/places.ts";
import type { PlaceIndex, PlaceLocation } from "../dossier/place-index.ts";
import { type NameOf, useMessages } from "../i18n/use-messages.ts";
import { isShownAt } from "./min-zoom.ts";
import { toBounds, toLatLng } from "./projection.ts";
import type { Viewport } from "./use-viewport.ts";

/** Places on screen that have a symbol of their own, from north to south, then by name. */
function placesInView(
  index: PlaceIndex,
  bounds: LatLngBounds,
  zoom: number,
  nameOf: NameOf,
): readonly PlaceId[] {
  const name = ({ id }: PlaceLocation) => nameOf(placeOf(id).names);
  return [...index.values()]
    .filter(({ id, anchor, bbox }) => {
      const onScreen = bounds.contains(toLatLng(anchor)) || bounds.intersects(toBounds([...bbox]));
      return onScreen && isShownAt(placeOf(id).kind, zoom);
    })
    .sort(
      (a, b) => (b.anchor[1] as number) - (a.anchor[1] as number) || name(a).localeCompare(name(b)),
    )
    .map(({ id }) => id);
}

/** The places of an index on screen, as `placesInView` has them; the same list while it is the same. */
export function usePlacesInView(index: PlaceIndex, { bounds, zoom }: Viewport): readonly PlaceId[] {
  const { nameOf } = useMessages();
  return useMemo(() => placesInView(index, bounds, zoom, nameOf), [index, bounds, zoom, nameOf]);
}
