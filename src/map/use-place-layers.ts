import type { Marker, Path } from "leaflet";
import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import type { GroupId } from "../content/place.ts";
import { type PlaceId, placeOf } from "../content/places.ts";
import type { ScenarioId } from "../content/scenarios.ts";
import { standingOf } from "../scenario/standing.ts";
import { useCell } from "../state/cell.ts";
import { glance, glanceOnMap, lookAt } from "../state/glance.ts";
import { useView } from "../state/view-context.ts";
import { emphasisOf } from "./emphasis.ts";
import { setMarkState } from "./mark-element.ts";
import { isDrawnAsLand, isShownAt } from "./shown-at.ts";

import { useMapFocus } from "./use-map-focus.ts";

import { usePlacePick } from "./use-place-pick.ts";

import { useViewport } from "./use-viewport.ts";

/** A mark on the map that stands for a place. */
export interface PlaceLayer {
  readonly layer: Path | Marker;
  readonly place: PlaceId;
  /** The disputed group the mark is land of; null for marks that are no disputed land. */
  readonly group: GroupId | null;
}

/**
 * Draws the marks of a file's features, lets the pointer choose their places, and keeps
 * their state on their elements.
 * @param layersOf makes the marks of one feature; must be the same function on every render
 * @param active the place the keyboard is on in the list of places on the map
 * @param otherScenario under which disputed land is drawn, where not under the chosen one
 */
export function usePlaceLayers<F>(
  features: readonly F[],
  layersOf: (feature: F) => readonly PlaceLayer[],
  active: PlaceId | null,
  otherScenario?: ScenarioId,
): void {
  const map = useMap();
  const { view } = useView();
  const focus = useMapFocus();
  const pick = usePlacePick();
  const scenario = otherScenario ?? view.scenario;
  const { zoom } = useViewport();
  const { lights } = useCell(glance);
  const drawn = useRef<readonly PlaceLayer[]>([]);

  useEffect(() => {
    drawn.current = features.flatMap(layersOf);
    for (const { layer, place, group } of drawn.current) {
      const shownPlace = () =>
        group === null || isShownAt(placeOf(place).kind, map.getZoom()) ? place : group;
      layer.addTo(map).on({
        click: () => pick(shownPlace()),
        mouseover: () => lookAt(glanceOnMap(shownPlace())),
        mouseout: () => lookAt(null),
      });
    }
    return () => {
      for (const { layer } of drawn.current) layer.remove();
      drawn.current = [];
    };
  }, [map, features, layersOf, pick]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new layers need their state too
  useEffect(() => {
    for (const { layer, place, group } of drawn.current) {
      const { kind } = placeOf(place);
      const emphasis = emphasisOf(place, focus, lights);
      setMarkState(layer.getElement(), {
        place,
        standing: group === null ? null : standingOf(group, scenario),
        emphasis,
        active: active !== null && (active === place || active === group),
        hidden: emphasis === null && !isDrawnAsLand(kind) && !isShownAt(kind, zoom),
      });
    }
  }, [features, layersOf, pick, scenario, focus, lights, active, zoom]);
}
