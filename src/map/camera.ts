import { type Map as LeafletMap, type PanOptions, type PointExpression, point } from "leaflet";
import { markPending } from "../components/pending.ts";
import { wrapLng } from "../geometry/map-extent.ts";
import { type Camera, isSameCamera, minZoom } from "../url/camera-param.ts";
import { mapCamera } from "../url/map-camera.ts";
import { toLatLng, worldBounds } from "./projection.ts";
import { prefersNoMotion } from "./reduced-motion.ts";

/** A longer way than this is a cut: most of a flight would be open sea. */
const longestFlightM = 1_000_000;

const flightSeconds = 0.8;

export interface CameraControl {
  /** Moves the map, at once where the reader prefers no motion, and writes nothing. */
  readonly show: (camera: Camera, isAnimated: boolean) => void;
  /** Takes up a new size of the map's element around the same centre. */
  readonly resize: () => void;
  /** Whether the last move was the reader's, one under way included. */
  readonly isHeld: () => boolean;
  /** Lets the next request move the map, also where its place is not known yet. */
  readonly release: () => void;
  readonly remove: () => void;
}

function cameraOf(map: LeafletMap): Camera {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), lat, lng: wrapLng(lng) };
}

/** Whether the map shows a camera, to the pixel: once panned, Leaflet puts it on whole ones. */
function shows(map: LeafletMap, { zoom, lat, lng }: Camera): boolean {
  const [wanted, shown] = [map.project(toLatLng([lng, lat])), map.project(map.getCenter())];
  return wanted.distanceTo(shown) < 1 && Math.abs(map.getZoom() - zoom) < 0.005;
}

/** A camera within the world's bounds, beyond which Leaflet would pan the map back. */
function withinWorld(map: LeafletMap, camera: Camera): Camera {
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
function worldFillingZoom(map: LeafletMap): number {
  const tilePx = 256;
  return Math.max(minZoom, Math.ceil(Math.log2(map.getSize().x / tilePx) * 4) / 4);
}

/**
 * Makes all moves of the map that are not the reader's, and tells the two apart by Leaflet's events:
 * what starts outside our own calls is a move of the reader.
 * @param onReaderMove called at the end of each move of the reader
 */
export function controlCamera(
  map: LeafletMap,
  onReaderMove: (camera: Camera) => void,
): CameraControl {
  let isOwnCall = false;
  let mover: "reader" | "page" | null = null;
  let isHeld = false;
  let target: Camera | null = null;
  let settle: (() => void) | null = null;

  const own = (call: () => void) => {
    isOwnCall = true;
    try {
      call();
    } finally {
      isOwnCall = false;
    }
  };
  const end = () => {
    mover = null;
    settle?.();
    settle = null;
  };
  const jump = ({ zoom, lat, lng }: Camera, zoomSnap = 0) => {
    const steps = map.options.zoomSnap;
    // Leaflet would snap the zoom of a link; `reset` keeps it from panning by whole pixels.
    Object.assign(map.options, { zoomSnap });
    own(() => map.setView(toLatLng([lng, lat]), zoom, { animate: false, reset: true } as object));
    Object.assign(map.options, { zoomSnap: steps });
    end();
  };
  /** Ends a flight where it is: Leaflet would stop between two zooms, with shapes not drawn anew. */
  const endFlight = () => {
    if (mover !== "page") return;
    isHeld = true;
    jump(cameraOf(map), map.options.zoomSnap);
  };
  const show = (wanted: Camera, isAnimated: boolean) => {
    const camera = withinWorld(map, wanted);
    const isOnItsWay = mover === "page" && target !== null && isSameCamera(camera, target);
    target = camera;
    isHeld = false;
    if (isOnItsWay || (mover === null && shows(map, camera))) return;
    const centre = toLatLng([camera.lng, camera.lat]);
    const isFar = map.distance(map.getCenter(), centre) > longestFlightM;
    if (!isAnimated || isFar || prefersNoMotion()) return jump(camera);
    own(() => map.flyTo(centre, camera.zoom, { duration: flightSeconds }));
    mover = "page";
    settle ??= markPending();
  };
  const resize = () => {
    own(() => map.invalidateSize({ animate: false }));
    // Set directly: Leaflet's own setter would start a zoom.
    map.options.minZoom = worldFillingZoom(map);
    if (map.getZoom() < map.getMinZoom()) jump(withinWorld(map, cameraOf(map)));
  };

  const listeners = {
    movestart: () => {
      if (isOwnCall) return;
      endFlight();
      mover = "reader";
      isHeld = true;
      settle ??= markPending();
    },
    move: () => mapCamera.write(cameraOf(map)),
    moveend: () => {
      if (isOwnCall) return;
      end();
      if (isHeld) onReaderMove(cameraOf(map));
      // The end of a zoom that the reader began before.
      else if (target !== null && !shows(map, target)) jump(target);
    },
  };
  // Leaflet's keyboard pans take no `animate` of ours.
  const panBy = map.panBy.bind(map);
  map.panBy = (offset: PointExpression, options?: PanOptions) =>
    panBy(offset, prefersNoMotion() ? { ...options, animate: false } : options);
  map.on(listeners);
  map.getContainer().addEventListener("pointerdown", endFlight, { capture: true });
  map.options.minZoom = worldFillingZoom(map);
  return {
    show,
    resize,
    isHeld: () => isHeld,
    release: () => {
      isHeld = false;
      target = null;
    },
    remove: () => {
      end();
      map.panBy = panBy;
      map.off(listeners);
      map.getContainer().removeEventListener("pointerdown", endFlight, { capture: true });
    },
  };
}
