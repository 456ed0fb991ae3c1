import type { BBox } from "geojson";
import { type Map as LeafletMap, point } from "leaflet";
import { wrapLng } from "../geometry/map-extent.ts";
import { type Camera, minZoom } from "../url/camera-param.ts";
import { toLatLng, worldBounds } from "./projection.ts";

/** A longer way than this is a cut: most of a flight would be open sea. */
const longestFlightM = 800_000;

/** Where the map looks now. */
export function cameraOf(map: LeafletMap): Camera {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), lat, lng: wrapLng(lng) };
}

/**
 * Puts the map at a camera at once.
 * @param zoomSnap the steps the zoom is rounded to; 0 takes it as it is, as a link may have it
 */
export function setCamera(map: LeafletMap, { zoom, lat, lng }: Camera, zoomSnap = 0): void {
  const steps = map.options.zoomSnap;
  Object.assign(map.options, { zoomSnap });
  // `reset` keeps Leaflet from panning by whole pixels.
  map.setView(toLatLng([lng, lat]), zoom, { animate: false, reset: true } as object);
  Object.assign(map.options, { zoomSnap: steps });
}

/** Whether the map shows a camera, to the pixel: once panned, Leaflet puts it on whole ones. */
export function shows(map: LeafletMap, { zoom, lat, lng }: Camera): boolean {
  const [wanted, shown] = [map.project(toLatLng([lng, lat])), map.project(map.getCenter())];
  return wanted.distanceTo(shown) < 1 && Math.abs(map.getZoom() - zoom) < 0.005;
}

/** Whether a camera is so far from what the map shows that it is reached by a cut. */
export function isFarFrom(map: LeafletMap, { lat, lng }: Camera): boolean {
  return map.distance(map.getCenter(), toLatLng([lng, lat])) > longestFlightM;
}

/** The part of the earth that the map would show with a camera, `[west, south, east, north]`. */
export function boundsAt(map: LeafletMap, { zoom, lat, lng }: Camera): BBox {
  const half = map.getSize().divideBy(2);
  const centre = map.project(toLatLng([lng, lat]), zoom);
  const southWest = map.unproject(point(centre.x - half.x, centre.y + half.y), zoom);
  const northEast = map.unproject(point(centre.x + half.x, centre.y - half.y), zoom);
  return [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
}

/** A camera within the world's bounds, beyond which Leaflet would pan the map back. */
export function withinWorld(map: LeafletMap, camera: Camera): Camera {
  const zoom = Math.max(camera.zoom, map.getMinZoom());
  const half = map.getSize().divideBy(2);
  const first = map.project(worldBounds.getNorthWest(), zoom).add(half);
  const last = map.project(worldBounds.getSouthEast(), zoom).subtract(half);
  const { x, y } = map.project(toLatLng([camera.lng, camera.lat]), zoom);
  const clamp = (value: number, from: number, to: number) =>
    from > to ? (from + to) / 2 : Math.min(Math.max(value, from), to);
  const clamped = point(clamp(x, first.x, last.x), clamp(y, first.y, last.y));
  if (clamped.equals(point(x, y))) return { ...camera, zoom };
  const { lat, lng } = map.unproject(clamped, zoom);
  return { zoom, lat, lng: wrapLng(lng) };
}

/** The zoom, in the map's steps, from which on no land is seen twice. */
export function worldFillingZoom(map: LeafletMap): number {
  const tilePx = 256;
  return Math.max(minZoom, Math.ceil(Math.log2(map.getSize().x / tilePx) * 4) / 4);
}
