import "../styles/sides.css";
import { circleMarker, type Path, polygon } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { PlaceId } from "../content/places.ts";
import type { IslandFeature } from "../state/geo-features.ts";
import { emphasisOf, isDiffering, type MapFocus } from "./emphasis.ts";
import { toLatLng } from "./to-lat-lng.ts";
import { useMapFocus } from "./use-map-focus.ts";

function outline({ geometry }: IslandFeature, pane: string, className: string): Path {
  const style = { pane, className, interactive: false };
  return geometry.type === "Point"
    ? circleMarker(toLatLng(geometry.coordinates), { ...style, radius: 4 })
    : polygon(
        geometry.coordinates.map((ring) => ring.map(toLatLng)),
        style,
      );
}

interface SideLayer {
  readonly layer: Path;
  readonly place: PlaceId;
}

/** The marks that a contradiction lays under and over an island. */
function sideLayers(island: IslandFeature, focus: MapFocus): readonly SideLayer[] {
  const { place } = island.properties;
  const emphasis = emphasisOf(place, focus, []);
  const hasSecond = emphasis === "second-side" || emphasis === "both-sides";
  const layers = [
    ...(hasSecond ? [outline(island, "second-sides", "second-side")] : []),
    ...(isDiffering(place, focus) ? [outline(island, "differences", "difference")] : []),
  ];
  return layers.map((layer) => ({ layer, place }));
}

/**
 * What a chosen contradiction adds to the islands' own outlines, which are the first side's
 * mark: a broad dashed line around the places of the second side, so that an island can
 * carry both, and a cross-hatching over those that only one side has.
 */
export function SidesLayer({ islands }: { readonly islands: readonly IslandFeature[] }) {
  const map = useMap();
  const focus = useMapFocus();
  useEffect(() => {
    const layers = islands.flatMap((island) => sideLayers(island, focus));
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
