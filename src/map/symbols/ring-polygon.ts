import { type Bounds, bounds, Polygon, PolyUtil } from "leaflet";

/**
 * A polygon of many rings. Leaflet clips each of them after each move; here those wholly in view
 * or out of it are told by their boxes.
 */
export class RingPolygon extends Polygon {
  private boxes: readonly Bounds[] = [];

  override _project(): void {
    super._project();
    this.boxes = this._rings.map((ring) => bounds(ring));
  }

  /** Leaflet's step after a move, before it simplifies what is left. */
  _clipPoints(): void {
    const { weight = 0 } = this.options;
    const drawn = this._renderer._bounds;
    // Beyond the edge by the width of the line, as Leaflet does it, so that no edge shows.
    const view = bounds(
      drawn.getTopLeft().subtract([weight, weight]),
      drawn.getBottomRight().add([weight, weight]),
    );
    this._parts = this._rings.flatMap((ring, index) => {
      const box = this.boxes[index];
      if (box === undefined || !view.intersects(box)) return [];
      if (view.contains(box)) return [ring];
      const clipped = PolyUtil.clipPolygon(ring, view, true);
      return clipped.length === 0 ? [] : [clipped];
    });
  }
}
