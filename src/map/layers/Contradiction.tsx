import "../../styles/sides.css";
import type { Path } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { PlaceId } from "../../content/places.ts";
import type { IslandFeature } from "../../dossier/geo-features.ts";
import { groupByPlace } from "../../dossier/group-by-place.ts";
import { emphasisOf, isDiffering, type MapFocus } from "../highlight.ts";
import { outlinePaths, placeOfIsland } from "../symbols/island-paths.ts";
import { useMapFocus } from "../use-highlight.ts";

interface SideLayer {
  readonly layer: Path;
  readonly place: PlaceId;
}

/** The marks that a contradiction lays under and over the islands of a place. */
function sideLayers(
  place: PlaceId,
  islands: readonly IslandFeature[],
  focus: MapFocus,
): readonly SideLayer[] {
  const outlines = (pane: string, className: string) =>
    outlinePaths(islands, { pane, className, interactive: false }, 4);
  const emphasis = emphasisOf(place, focus, []);
  const hasSecond = emphasis === "second-side" || emphasis === "both-sides";
  const layers = [
    ...(hasSecond ? outlines("second-sides", "second-side") : []),
    ...(isDiffering(place, focus) ? outlines("differences", "difference") : []),
  ];
  return layers.map((layer) => ({ layer, place }));
}

/**
 * What a chosen contradiction adds to the islands' own outlines, which are the first side's
 * mark: a broad dashed line around the places of the second side, so that an island can
 * carry both, and a cross-hatching over those that only one side has.
 */
export function Contradiction({ islands }: { readonly islands: readonly IslandFeature[] }) {
  const map = useMap();
  const focus = useMapFocus();
  useEffect(() => {
    const layers = [...groupByPlace(islands, placeOfIsland)].flatMap(([place, ofPlace]) =>
      sideLayers(place, ofPlace, focus),
    );
    for (const { layer, place } of layers) {
      layer.addTo(map);
      const element = layer.getElement();
      if (element instanceof SVGElement) element.dataset["place"] = place;
    }
    return () => {
      for (const { layer } of layers) layer.remove();
    };
  }, [map, islands, focus]);
  return null;
}
