import type { BBox } from "geojson";
import { type LatLngExpression, type Map as LeafletMap, latLngBounds, polygon } from "leaflet";
import { maxLat, westEdge } from "../../geometry/map-extent.ts";
import { toBounds, toTurnedLatLng } from "../projection.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Wider than the map ever shows. */
const everywhere = latLngBounds(
  toTurnedLatLng([westEdge, -maxLat], -720),
  toTurnedLatLng([westEdge, maxLat], 720),
);

function cornersOf(bounds: ReturnType<typeof toBounds>): LatLngExpression[] {
  return [
    bounds.getSouthWest(),
    bounds.getNorthWest(),
    bounds.getNorthEast(),
    bounds.getSouthEast(),
  ];
}

/**
 * Hides what a pane draws within some boxes, where finer land is drawn, so that what lies below
 * both panes is seen there. The clip path is a path of Leaflet's own, which keeps it right
 * through zooms.
 * @returns what shows it again
 */
export function hideWithin(map: LeafletMap, pane: string, boxes: readonly BBox[]): () => void {
  if (boxes.length === 0) return () => {};
  const holes = boxes.map((box) => cornersOf(toBounds(box)));
  const rest = polygon([cornersOf(everywhere), ...holes], {
    pane,
    noClip: true,
    interactive: false,
  }).addTo(map);
  const path = rest.getElement();
  const group = path?.parentElement;
  const clip = document.createElementNS(svgNamespace, "clipPath");
  if (path instanceof SVGElement && group?.parentElement) {
    clip.id = `outside-finer-${pane}`;
    path.setAttribute("clip-rule", "evenodd");
    clip.append(path);
    group.parentElement.prepend(clip);
    group.setAttribute("clip-path", `url(#${clip.id})`);
  }
  return () => {
    group?.removeAttribute("clip-path");
    rest.remove();
    clip.remove();
  };
}
