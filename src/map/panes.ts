import type { Map as LeafletMap } from "leaflet";
import { MarginSvg } from "./symbols/margin-svg.ts";

/** The panes from bottom to top; each layer names the one it is drawn in. */
const panes = [
  "sea",
  "sea-compared",
  "sea-limits",
  "coast-glow",
  "land",
  "coast",
  "graticule",
  "base-areas",
  "second-sides",
  "islands",
  "islands-compared",
  "differences",
  "points",
  "bases",
  "measured",
  "labels",
  "handles",
];

/** Creates the panes that fix the drawing order, and what draws in each, where not there yet. */
export function createPanes(map: LeafletMap): void {
  for (const [index, name] of panes.entries()) {
    const pane = map.getPane(name) ?? map.createPane(name);
    pane.style.zIndex = String(400 + index);
    map._paneRenderers[name] ??= new MarginSvg(name);
  }
}
