import type { Plugin } from "vite";

/** A rule of a style sheet for what a map has while it is dragged. */
const dragRule = /[^{}]*\.leaflet-dragging[^{}]*\{[^{}]*\}/g;

/**
 * Leaflet's style sheet without its cursors of a drag. They are rules for every mark of the map, each of
 * which the browser would style anew in the first and in the last frame of a drag; `live-map.css` has
 * one layer over the map that has the cursor instead.
 * @throws Error where there are none
 */
export function withoutDragCursors(css: string): string {
  const rest = css.replace(dragRule, "");
  if (rest === css) throw new Error("Leaflet's style sheet has no cursors of a drag");
  return rest;
}

/** Takes Leaflet's cursors of a drag out of its style sheet. */
export function dragCursor(): Plugin {
  return {
    name: "drag-cursor",
    enforce: "pre",
    transform: {
      filter: { id: /\/leaflet\.css$/ },
      handler: (css) => withoutDragCursors(css),
    },
  };
}
