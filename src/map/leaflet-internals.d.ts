import type { Bounds, LatLng, LatLngBoundsExpression, Point } from "leaflet";

/** The inner parts of Leaflet 1.9 that our own paths and moves rely on; they are gone in Leaflet 2. */
declare module "leaflet" {
  interface Map {
    /** The renderers of the panes whose paths have one of their own. */
    readonly _paneRenderers: Record<string, Renderer>;
    /** The nearest centre to one at a zoom from which the map shows nothing beyond the bounds. */
    _limitCenter(centre: LatLng, zoom: number, bounds?: LatLngBoundsExpression): LatLng;
  }
  interface Renderer {
    readonly _map: Map;
    /** What is drawn: the map's view and a margin, in layer pixels. */
    readonly _bounds: Bounds;
    /** The zoom it is drawn for. */
    readonly _zoom: number;
    /** The step after a move: draws what is in view then. */
    _update(): void;
    /** Writes SVG path data. */
    _setPath(path: Path, data: string): void;
  }
  interface Path {
    readonly _renderer: Renderer;
  }
  interface Polyline {
    /** Layer pixels at the current zoom. */
    readonly _rings: Point[][];
    /** What is left of the rings in view. */
    _parts: Point[][];
    /** The step after a change of zoom: positions become `_rings`. */
    _project(): void;
  }
}
