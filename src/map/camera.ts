import type { Map as LeafletMap, PanOptions, PointExpression } from "leaflet";
import { markPending } from "../components/pending.ts";
import { type Camera, isSameCamera } from "../url/camera-param.ts";
import { mapCamera } from "../url/map-camera.ts";
import {
  boundsAt,
  cameraOf,
  isFarFrom,
  setCamera,
  shows,
  withinWorld,
  worldFillingZoom,
} from "./camera-geometry.ts";
import { cutWithFade } from "./cut-with-fade.ts";
import { loadLand } from "./load-land.ts";
import { toLatLng } from "./projection.ts";
import { prefersNoMotion } from "./reduced-motion.ts";

const flightSeconds = 0.35;

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

/**
 * Makes pans keep to the reader's wish for no motion: Leaflet's keyboard pans take no `animate` of ours.
 * @returns undoes it
 */
function stillPans(map: LeafletMap): () => void {
  const panBy = map.panBy.bind(map);
  map.panBy = (offset: PointExpression, options?: PanOptions) =>
    panBy(offset, prefersNoMotion() ? { ...options, animate: false } : options);
  return () => {
    map.panBy = panBy;
  };
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
  let endCut: (() => void) | null = null;

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
  const jump = (camera: Camera, zoomSnap?: number) => {
    own(() => setCamera(map, camera, zoomSnap));
    endCut?.();
    end();
  };
  const cut = (camera: Camera) => {
    endCut?.();
    mover = "page";
    settle ??= markPending();
    endCut = cutWithFade(map.getContainer(), {
      jump: () => shows(map, camera) || own(() => setCamera(map, camera)),
      land: loadLand(boundsAt(map, camera), camera.zoom),
      onEnd: () => {
        endCut = null;
        end();
      },
    });
  };
  /** Ends a flight where it is: Leaflet would stop between two zooms, with shapes not drawn anew. */
  const endFlight = () => {
    if (mover !== "page") return;
    if (endCut !== null && target !== null) return jump(target);
    isHeld = true;
    jump(cameraOf(map), map.options.zoomSnap);
  };
  const show = (wanted: Camera, isAnimated: boolean) => {
    const camera = withinWorld(map, wanted);
    const isOnItsWay = mover === "page" && target !== null && isSameCamera(camera, target);
    target = camera;
    isHeld = false;
    if (isOnItsWay || (mover === null && shows(map, camera))) return;
    if (!isAnimated || prefersNoMotion()) return jump(camera);
    if (endCut !== null || isFarFrom(map, camera)) return cut(camera);
    const centre = toLatLng([camera.lng, camera.lat]);
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
      // What still glides when a cut begins ends there without more ado.
      if (isOwnCall || endCut !== null) return;
      end();
      if (isHeld) onReaderMove(cameraOf(map));
      // The end of a zoom that the reader began before.
      else if (target !== null && !shows(map, target)) jump(target);
    },
  };
  const restorePans = stillPans(map);
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
      endCut?.();
      end();
      restorePans();
      map.off(listeners);
      map.getContainer().removeEventListener("pointerdown", endFlight, { capture: true });
    },
  };
}
