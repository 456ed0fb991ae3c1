import { type Point, SVG } from "leaflet";

/** How far beyond each edge of the view is drawn, as a share of its width and height. */
const margin = 0.5;

/** What the pixels of all that is drawn depend on. */
interface Grid {
  readonly origin: Point;
  readonly size: Point;
}

/**
 * Draws a pane's paths for the view and a broad margin around it, and draws them anew only where
 * the map comes to rest beyond that. Leaflet itself clips and writes every path after every move.
 */
export class MarginSvg extends SVG {
  private drawn: Grid | null = null;

  constructor(pane: string) {
    super({ pane, padding: margin });
  }

  /** Leaflet's step after every move. */
  override _update(): void {
    const origin = this._map.getPixelOrigin();
    const size = this._map.getSize();
    if (this.isEnough(origin, size)) return;
    const before = this._bounds;
    super._update();
    // In the middle of a zoom it leaves all as it is.
    if (this._bounds !== before) this.drawn = { origin, size };
  }

  /** Whether what is drawn has all of the view, in the pixels that the map counts in now. */
  private isEnough(origin: Point, size: Point): boolean {
    if (this.drawn === null || this._zoom !== this._map.getZoom()) return false;
    if (!this.drawn.origin.equals(origin) || !this.drawn.size.equals(size)) return false;
    const corners = [
      this._map.containerPointToLayerPoint([0, 0]),
      this._map.containerPointToLayerPoint(size),
    ];
    return corners.every((corner) => this._bounds.contains(corner));
  }
}
