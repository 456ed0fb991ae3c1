import type { MultiPolygon } from "geojson";
import { type LatLng, type Map as LeafletMap, Polygon, polygon, SVG, Util } from "leaflet";
import type { StateId } from "../../content/sea.ts";
import { toLatLng } from "../projection.ts";

/** The step of Leaflet 1.9 that writes the path's data. */
declare module "leaflet" {
  interface Polygon {
    _updatePath(): void;
  }
}

const latLngsOf = ({ coordinates }: MultiPolygon): LatLng[][][] =>
  coordinates.map((rings) => rings.map((ring) => ring.map(toLatLng)));

/**
 * An area of the sea as a path of a pane. Not simplified for the screen: neighbours share their
 * borders, and each simplified by itself would leave gaps between them.
 */
export function areaPath(area: MultiPolygon, className: string, pane: string): Polygon {
  return polygon(latLngsOf(area), { className, pane, interactive: false, smoothFactor: 0 });
}

/** How broad a band is at its broadest, and how broad at zoom 0 if there were no such limit. */
const mostPx = 11;
const pxAtZoom0 = mostPx / 2 ** 6.25;

/**
 * A band along the inside of an area's limit: a line twice as broad as the band, clipped by the area
 * itself. It gets narrower where the whole area is small on screen.
 */
export class SeaBand extends Polygon {
  declare protected _map: LeafletMap;
  private readonly clip = SVG.create("clipPath");
  private readonly shape = this.clip.appendChild(SVG.create("path"));

  constructor(area: MultiPolygon, state: StateId, pane: string) {
    const className = `sea-band sea-band-${state}`;
    // Beyond the screen Leaflet cuts the area off as far away as its line is broad.
    super(latLngsOf(area), {
      className,
      pane,
      interactive: false,
      smoothFactor: 0,
      weight: 2 * mostPx,
    });
    this.clip.id = `sea-clip-${Util.stamp(this)}`;
  }

  override onAdd(map: LeafletMap): this {
    super.onAdd(map);
    const path = this.getElement();
    path?.setAttribute("clip-path", `url(#${this.clip.id})`);
    path?.before(this.clip);
    return this;
  }

  override onRemove(map: LeafletMap): this {
    this.clip.remove();
    return super.onRemove(map);
  }

  override _updatePath(): void {
    super._updatePath();
    const path = this.getElement();
    const bandPx = Math.min(mostPx, pxAtZoom0 * 2 ** this._map.getZoom());
    path?.setAttribute("stroke-width", String(2 * bandPx));
    this.shape.setAttribute("d", path?.getAttribute("d") ?? "");
  }
}
