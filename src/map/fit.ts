import type { BBox } from "geojson";
import {
  type LatLngBounds,
  type Map as LeafletMap,
  bounds as pixelBounds,
  point,
  type ZoomPanOptions,
} from "leaflet";
import type { PlaceKind } from "../content/place.ts";
import { placeOf } from "../content/places.ts";
import { bboxAround, type PlaceIndex } from "../dossier/place-index.ts";
import { wrapLng } from "../geometry/map-extent.ts";
import { toMapLng } from "../geometry/to-map-lng.ts";
import type { Measured } from "../store/use-measurement.ts";
import { type Camera, maxZoom } from "../url/camera-param.ts";
import type { Selection } from "../url/view.ts";
import type { MapFocus } from "./highlight.ts";
import { toBounds, toLatLng, toTurnedLatLng } from "./projection.ts";
import { prefersNoMotion } from "./reduced-motion.ts";
import { kurilsFrame } from "./region-bounds.ts";
import { frameOfDrawn, onMap } from "./world-copies.ts";

/** How close the map goes for a place of each kind, so that its surroundings still tell where it is. */
const closestZoom: Readonly<Record<PlaceKind, number>> = {
  "island-group": 10,
  island: 10,
  islet: 10.5,
  facility: 11,
  prefecture: 8,
  capital: 5,
  city: 9,
  town: 9,
  cape: 9,
  airport: 9,
};

const closestClaimZoom = 9;
const closestMeasuredZoom = 10;

/** Space in pixels that the map's controls cover along each side. */
export interface Covered {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const breathingSpace = 16;

/**
 * The ways to stay clear of the controls over the map. Each control is near one side and
 * one end of it, and keeping off either is enough.
 */
export function coveredWays(region: HTMLElement): readonly Covered[] {
  const frame = region.getBoundingClientRect();
  const space = breathingSpace;
  const start: readonly Covered[] = [{ top: space, right: space, bottom: space, left: space }];
  return [...region.querySelectorAll("[data-covers]")].reduce((ways, control) => {
    const box = control.getBoundingClientRect();
    if (box.width === 0) return ways;
    const [fromLeft, fromRight] = [box.right - frame.left, frame.right - box.left];
    const [fromTop, fromBottom] = [box.bottom - frame.top, frame.bottom - box.top];
    return ways.flatMap((way) => [
      fromLeft < fromRight
        ? { ...way, left: Math.max(way.left, fromLeft + space) }
        : { ...way, right: Math.max(way.right, fromRight + space) },
      fromTop < fromBottom
        ? { ...way, top: Math.max(way.top, fromTop + space) }
        : { ...way, bottom: Math.max(way.bottom, fromBottom + space) },
    ]);
  }, start);
}

function taken({ top, right, bottom, left }: Covered): number {
  return top + right + bottom + left;
}

/** The zoom at which a box just fits into what a way to stay clear leaves of the map. */
function fittingZoom(map: LeafletMap, box: LatLngBounds, covered: Covered): number {
  const { x, y } = map.getSize();
  // A small map keeps at least a third of itself for what it shows.
  const margins = point(
    Math.min(covered.left + covered.right, (x * 2) / 3),
    Math.min(covered.top + covered.bottom, (y * 2) / 3),
  );
  return map.getBoundsZoom(box, false, margins);
}

/**
 * The camera that shows a box as large as possible, no closer than `closest`, and clear of
 * the controls over the map.
 * @param ways the ways to stay clear, of which the one with most room is taken
 */
export function cameraFor(
  map: LeafletMap,
  box: LatLngBounds,
  ways: readonly Covered[],
  closest: number,
): Camera {
  const [best] = ways
    .map((covered) => ({ covered, zoom: Math.min(fittingZoom(map, box, covered), closest) }))
    .sort((a, b) => b.zoom - a.zoom || taken(a.covered) - taken(b.covered));
  if (best === undefined) throw new Error("There is no way to place the map");
  const zoom = Math.max(map.getMinZoom(), best.zoom);
  const { top, right, bottom, left } = best.covered;
  const corners = pixelBounds(
    map.project(box.getSouthWest(), zoom),
    map.project(box.getNorthEast(), zoom),
  );
  const shift = point((right - left) / 2, (bottom - top) / 2);
  const centre = map.unproject(corners.getCenter().add(shift), zoom);
  return { zoom, lat: centre.lat, lng: wrapLng(centre.lng) };
}

interface Frame {
  readonly box: BBox;
  readonly closest: number;
}

/** What the measuring tools ask to see: the whole line, or the whole island; null before that. */
function frameOfMeasured(measured: Measured): Frame | null {
  if (measured.status === "distance") {
    const drawn = onMap([measured.measurement.line]).flat();
    return { box: frameOfDrawn(drawn), closest: closestMeasuredZoom };
  }
  if (measured.status !== "outline") return null;
  // Where the edge of the map cuts the island, the side its first position lies on is shown.
  const positions = measured.rings.flat();
  const [lng = 0] = positions[0] ?? [];
  const drawn = positions.map((each) => toTurnedLatLng(each, toMapLng(lng) - lng));
  return { box: frameOfDrawn(drawn), closest: closestMeasuredZoom };
}

/**
 * The camera of a view in which nothing stands out: the four islands as large as they fit into the
 * region's home frame, where the still map has them before the live one is there.
 */
function homeCamera(map: LeafletMap, region: HTMLElement): Camera {
  const outer = region.getBoundingClientRect();
  const frame = (region.querySelector(".home-frame") ?? region).getBoundingClientRect();
  // Of a map too low for its controls, as under a raised sheet, the controls leave nothing.
  const inner = frame.height > outer.height / 10 ? frame : outer;
  const box = toBounds(kurilsFrame);
  const cornersAt = (zoom: number) =>
    pixelBounds(map.project(box.getSouthWest(), zoom), map.project(box.getNorthEast(), zoom));
  const { x: width, y: height } = cornersAt(0).getSize();
  const fitting = Math.log2(Math.min(inner.width / width, inner.height / height));
  const zoom = Math.min(Math.max(fitting, map.getMinZoom()), maxZoom);
  const shift = point(
    (outer.left + outer.right - inner.left - inner.right) / 2,
    (outer.top + outer.bottom - inner.top - inner.bottom) / 2,
  );
  const centre = map.unproject(cornersAt(zoom).getCenter().add(shift), zoom);
  return { zoom, lat: centre.lat, lng: wrapLng(centre.lng) };
}

/** What a view asks to see: the box around what stands out and how close to go. */
function frameOf(
  selection: Selection,
  { emphasis }: MapFocus,
  measured: Measured,
  index: PlaceIndex,
): Frame | "home" | null {
  if (selection.kind === "measure" || selection.kind === "overlay") {
    return frameOfMeasured(measured);
  }
  const places = [...emphasis.keys()];
  const box = bboxAround(places, index);
  if (box === null) return "home";
  const closest = Math.min(...places.map((id) => closestZoom[placeOf(id).kind]));
  return {
    box,
    closest: selection.kind === "place" ? closest : Math.min(closest, closestClaimZoom),
  };
}

/** The camera a view asks for, in the uncovered part of the map; null until that is known. */
export function cameraOfFocus(
  map: LeafletMap,
  selection: Selection,
  focus: MapFocus,
  measured: Measured,
  index: PlaceIndex,
  region: HTMLElement,
): Camera | null {
  const frame = frameOf(selection, focus, measured, index);
  if (frame === null) return null;
  if (frame === "home") return homeCamera(map, region);
  return cameraFor(map, toBounds(frame.box), coveredWays(region), frame.closest);
}

/**
 * Moves the map; at once where the reader prefers no motion or `animate` is false.
 * @returns whether the map is on its way, to arrive later
 */
export function moveTo(map: LeafletMap, camera: Camera, animate: boolean): boolean {
  const centre = toLatLng([camera.lng, camera.lat]);
  if (animate && !prefersNoMotion()) {
    map.flyTo(centre, camera.zoom, { duration: 0.8 });
    return true;
  }
  // `reset` puts the map exactly there; without it Leaflet pans by whole pixels.
  const atOnce: ZoomPanOptions & { reset: true } = { animate: false, reset: true };
  // What fits exactly is between the steps that the reader zooms by.
  const { zoomSnap } = map.options;
  Object.assign(map.options, { zoomSnap: 0 });
  map.setView(centre, camera.zoom, atOnce);
  Object.assign(map.options, { zoomSnap });
  return false;
}
