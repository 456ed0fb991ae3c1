import type { LatLngBounds } from "leaflet";
import { type PlaceId, placeOf } from "../content/places.ts";
import type { PlaceIndex, PlaceLocation } from "../dossier/place-index.ts";
import type { NameOf } from "../i18n/use-messages.ts";
import { isShownAt } from "./min-zoom.ts";
import { toBounds, toLatLng } from "./projection.ts";

/** Places on screen that have a symbol of their own, from north to south, then by name. */
export function placesInView(
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
