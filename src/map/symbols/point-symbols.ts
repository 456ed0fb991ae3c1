import {
  type LatLng,
  type Map as LeafletMap,
  Path,
  type PathOptions,
  type Point,
  Util,
} from "leaflet";
import { declutter } from "./declutter.ts";
import { type SymbolShape, shapePath } from "./point-shapes.ts";

/** The parts of Leaflet 1.9 that a path of its own shape needs. */
declare module "leaflet" {
  interface Renderer {
    /** The map's view and a margin, in layer pixels. */
    readonly _bounds: Bounds;
    /** Writes SVG path data. */
    _setPath(path: Path, data: string): void;
  }
  interface Path {
    readonly _renderer: Renderer;
  }
}

/** Symbols of one place that are nearer than this would cover each other: one is drawn for them. */
const spacePx = 4;

/**
 * All symbols of one place: a shape of fixed size at each of its positions, drawn as one path, so
 * that the page does not grow with their number. Only those in view are drawn.
 */
export class PointSymbols extends Path {
  declare protected _map: LeafletMap;
  readonly positions: readonly LatLng[];
  readonly shape: SymbolShape;
  private pixels: readonly Point[] = [];

  constructor(positions: readonly LatLng[], shape: SymbolShape, options: PathOptions) {
    super();
    Util.setOptions(this, { bubblingMouseEvents: false, fill: true, ...options });
    this.positions = positions;
    this.shape = shape;
  }

  /** Leaflet's step after a change of zoom. */
  _project(): void {
    this.pixels = this.positions.map((position) => this._map.latLngToLayerPoint(position));
  }

  /** Leaflet's step after a move. */
  _update(): void {
    const inView = this.pixels.filter((pixel) => this._renderer._bounds.contains(pixel));
    const shapes = declutter(inView, spacePx).map(({ x, y }) => shapePath(this.shape, x, y));
    const data = shapes.join("") || "M0 0";
    // Most moves change nothing about symbols that stay in view.
    if (this.getElement()?.getAttribute("d") !== data) this._renderer._setPath(this, data);
  }
}
