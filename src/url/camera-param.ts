import { maxLat } from "../geometry/map-extent.ts";

/** Where the map looks: a Web Mercator zoom level and the centre in degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

export const minZoom = 1;
export const maxZoom = 12;

const pattern = /^(\d{1,2}(?:\.\d{1,2})?)\/(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)$/;

/** Rounds to what the link can hold: zoom to 0.01, the centre to 0.0001° (about 11 m). */
function roundCamera({ zoom, lat, lng }: Camera): Camera {
  return { zoom: round(zoom, 2), lat: round(lat, 4), lng: round(lng, 4) };
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

/** Reads `<zoom>/<lat>/<lng>`; null when malformed or outside the map's range. */
export function parseCamera(text: string): Camera | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [zoom, lat, lng] = match.slice(1).map(Number) as [number, number, number];
  const inRange =
    zoom >= minZoom && zoom <= maxZoom && Math.abs(lat) <= maxLat && Math.abs(lng) <= 180;
  return inRange ? { zoom, lat, lng } : null;
}

/** Writes `<zoom>/<lat>/<lng>` as the link holds it. */
export function formatCamera(camera: Camera): string {
  const { zoom, lat, lng } = roundCamera(camera);
  return `${zoom}/${lat}/${lng}`;
}

/** Whether two cameras are the same to the precision of a link. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  return formatCamera(a) === formatCamera(b);
}
