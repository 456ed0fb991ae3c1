import { type LatLng, Path, type PathOptions, type Point, Util } from "leaflet";
import { thinOut } from "./declutter.ts";
import { type MarkShape, shapePath } from "./point-shapes.ts";

/** Marks of one place that are nearer than this would cover each other: one is drawn for them. */
const spacePx = 4;

/**
 * All marks of one place: a shape of fixed size at each of its positions, drawn as one path, so
 * that the page does not grow with their number. Only those in view are drawn.
 */
export class PointMarks extends Path {
  readonly positions: readonly LatLng[];
  readonly shape: MarkShape;
  private pixels: readonly Point[] = [];

  constructor(positions: readonly LatLng[], shape: MarkShape, options: PathOptions) {
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
    const shapes = thinOut(inView, spacePx).map(({ x, y }) => shapePath(this.shape, x, y));
    const data = shapes.join("") || "M0 0";
    // Most moves change nothing about marks that stay in view.
    if (this.getElement()?.getAttribute("d") !== data) this._renderer._setPath(this, data);
  }
}
