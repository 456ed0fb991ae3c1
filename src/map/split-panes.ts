import type { Map as LeafletMap } from "leaflet";

/** The panes of the two sides of a comparison; all others are whole. */
const sides = {
  left: ["sea", "sea-lines", "islands"],
  right: ["sea-compared", "sea-lines-compared", "islands-compared"],
} as const;

function setClip(map: LeafletMap, panes: readonly string[], clipPath: string): void {
  for (const name of panes) {
    const pane = map.getPane(name);
    if (pane !== undefined) pane.style.clipPath = clipPath;
  }
}

/**
 * Shows the left scenario's panes left of a divider and the right one's right of it.
 * @param share how much of the map's width is on the left, 0 to 1
 */
export function splitPanes(map: LeafletMap, share: number): void {
  const { x: width, y: height } = map.getSize();
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
  const [divider, right, bottom] = [left + width * share, left + width, top + height];
  // Panes have no size of their own: the clip is in their own pixels, which move with the map.
  const box = (from: number, to: number) =>
    `polygon(${[from, to, to, from].map((x, i) => `${x}px ${i < 2 ? top : bottom}px`).join()})`;
  setClip(map, sides.left, box(left, divider));
  setClip(map, sides.right, box(divider, right));
}

/** Makes the panes whole again. */
export function joinPanes(map: LeafletMap): void {
  setClip(map, [...sides.left, ...sides.right], "");
}
