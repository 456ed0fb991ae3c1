import { type Bounds, LatLng, type Map as LeafletMap, type Point, Polyline } from "leaflet";

/**
 * A line drawn to fractions of a pixel. Leaflet rounds to whole pixels, which makes a long curve
 * waver where its positions are close; this replaces the one step of Leaflet 1.9 that rounds.
 */
export class FineLine extends Polyline {
  declare protected _map: LeafletMap;

  _projectLatlngs(latLngs: LatLng[] | LatLng[][], rings: Point[][], bounds: Bounds): void {
    if (!latLngs.every((each) => each instanceof LatLng)) {
      for (const part of latLngs as LatLng[][]) this._projectLatlngs(part, rings, bounds);
      return;
    }
    const origin = this._map.getPixelOrigin();
    const ring = latLngs.map((each) => this._map.project(each).subtract(origin));
    for (const each of ring) bounds.extend(each);
    rings.push(ring);
  }
}
