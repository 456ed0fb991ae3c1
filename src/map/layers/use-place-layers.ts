import { useEffect, useMemo, useRef } from "react";
import { useMap } from "react-leaflet";
import { useStore } from "../../components/create-store.ts";
import { isLand } from "../../content/place.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { ScenarioId } from "../../content/scenarios.ts";
import { groupByPlace } from "../../dossier/group-by-place.ts";
import { administrationOf } from "../../scenario/administration.ts";
import { hover, hoverOnMap, setHover } from "../../store/hover.ts";
import { useView } from "../../url/view-context.ts";
import { emphasisOf } from "../highlight.ts";
import { isShownAt } from "../min-zoom.ts";
import { type DrawnMark, drawMark, type PlaceLayer } from "../symbols/place-symbols.ts";
import { useMapFocus } from "../use-highlight.ts";
import { usePlaceClick } from "../use-place-click.ts";
import { useViewport } from "../use-viewport.ts";

const lookAtPlace = (place: PlaceId | null) => setHover(place === null ? null : hoverOnMap(place));

/**
 * Draws the marks of a file's features, lets the pointer choose their places, and keeps
 * their state on their elements. What changes about marks changes for all of a place at once, so
 * that there is one for each place, not for each feature.
 * @param placeIdOf the place of a feature; the same function on every render, as the next one
 * @param layersOf makes the marks of all features of a place
 * @param active the place the keyboard is on in the list of places on the map
 * @param otherScenario under which disputed land is drawn, where not under the chosen one
 */
export function usePlaceLayers<F>(
  features: readonly F[],
  placeIdOf: (feature: F) => PlaceId,
  layersOf: (place: PlaceId, features: readonly F[]) => readonly PlaceLayer[],
  active: PlaceId | null,
  otherScenario?: ScenarioId,
): void {
  const map = useMap();
  const { view } = useView();
  const focus = useMapFocus();
  const pick = usePlaceClick();
  const scenario = otherScenario ?? view.scenario;
  const { zoom } = useViewport();
  const { lights } = useStore(hover);
  const drawn = useRef<readonly DrawnMark[]>([]);

  // Made while rendering, for that and putting them on the map are two tasks then, not a long one.
  const layers = useMemo(
    () =>
      [...groupByPlace(features, placeIdOf)].flatMap(([place, ofPlace]) =>
        layersOf(place, ofPlace),
      ),
    [features, placeIdOf, layersOf],
  );

  useEffect(() => {
    drawn.current = layers.map((layer) => drawMark(map, layer, { pick, setHover: lookAtPlace }));
    return () => {
      for (const mark of drawn.current) mark.remove();
      drawn.current = [];
    };
  }, [map, layers, pick]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new layers need their state too
  useEffect(() => {
    for (const { place, group, show } of drawn.current) {
      const { kind } = placeOf(place);
      const emphasis = emphasisOf(place, focus, lights);
      show({
        place,
        standing: group === null ? null : administrationOf(group, scenario),
        emphasis,
        active: active !== null && (active === place || active === group),
        hidden: emphasis === null && !isLand(kind) && !isShownAt(kind, zoom),
      });
    }
  }, [layers, pick, scenario, focus, lights, active, zoom]);
}
