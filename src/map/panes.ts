import { type Map as LeafletMap, Renderer } from "leaflet";

/** The panes from bottom to top; each layer names its own. */
const panes = [
  "sea",
  "sea-compared",
  "sea-lines",
  "sea-lines-compared",
  "sea-limits",
  "coast-glow",
  "land",
  "coast",
  "graticule",
  "base-areas",
  "islands",
  "islands-compared",
  "points",
  "bases",
  "sea-texts",
  "measured",
  "facility-labels",
  "labels",
  "handles",
];

/** Creates the panes that fix the drawing order, where not there yet. */
export function createPanes(map: LeafletMap): void {
  // How far beyond each edge of the view the panes' SVGs reach, so that a drag shows no blank.
  Renderer.mergeOptions({ padding: 0.5 });
  for (const [index, name] of panes.entries()) {
    const pane = map.getPane(name) ?? map.createPane(name);
    pane.style.zIndex = String(400 + index);
  }
}
