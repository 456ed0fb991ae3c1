import type { BBox } from "geojson";
import { type Map as LeafletMap, type Point, point } from "leaflet";
import type { PlaceKind } from "../content/place.ts";
import { type PlaceId, placeOf } from "../content/places.ts";
import { bboxAround, type PlaceIndex } from "../dossier/place-index.ts";
import { wrapLng } from "../geometry/map-extent.ts";
import { toMapLng } from "../geometry/to-map-lng.ts";
import type { Measured } from "../store/use-measurement.ts";
import { type Camera, maxZoom } from "../url/camera-param.ts";
import type { ViewState } from "../url/view.ts";
import type { Highlight } from "./highlight.ts";
import { toBounds, toShiftedLatLng } from "./projection.ts";
import { homeBoundsOf, okinawaBounds } from "./region-bounds.ts";
import { boundsOfDrawn, onMap } from "./world-copies.ts";

/** How close the map goes for a place of each kind, so that the neighbours its note names are in view. */
const maxZoomOfKind: Readonly<Record<PlaceKind, number>> = {
  "island-group": 9,
  island: 9,
  islet: 9.5,
  facility: 10,
  prefecture: 10,
  capital: 4,
  city: 8,
  town: 8,
  cape: 8,
  airport: 8,
};

const maxZoomOfClaim = 9;
const maxZoomOfMeasured = 10;

/** A box to fit into the map, `[west, south, east, north]`, and how close to go for it. */
export interface BoundsToFit {
  readonly bounds: BBox;
  readonly maxZoom: number;
  /** Whether it is a place, which keeps further off the sides of the map. */
  readonly isPlace?: boolean;
}

/** The whole measured line, or the whole outline; null before it is measured. */
function boundsOfMeasured(measured: Measured): BoundsToFit | null {
  if (measured.status === "distance") {
    const drawn = onMap([measured.measurement.line]).flat();
    return { bounds: boundsOfDrawn(drawn), maxZoom: maxZoomOfMeasured };
  }
  if (measured.status !== "outline") return null;
  // Where the edge of the map cuts the island, the side of its first position is shown.
  const positions = measured.rings.flat();
  const [lng = 0] = positions[0] ?? [];
  const drawn = positions.map((each) => toShiftedLatLng(each, toMapLng(lng) - lng));
  return { bounds: boundsOfDrawn(drawn), maxZoom: maxZoomOfMeasured };
}

/** The part of the map that stands for a prefecture, which has no outline of its own. */
const prefectureBounds: Partial<Record<PlaceId, BBox>> = { okinawa: okinawaBounds };

/** The box that a view asks for: of its step of the story or its selection, else its home. */
export function boundsOfView(
  view: ViewState,
  highlight: Highlight,
  measured: Measured,
  index: PlaceIndex,
): BoundsToFit | null {
  const { selection } = view;
  const home: BoundsToFit = { bounds: homeBoundsOf(view), maxZoom };
  if (view.story !== null) return home;
  if (selection.kind === "measure" || selection.kind === "overlay") {
    return boundsOfMeasured(measured);
  }
  const places = [...highlight.places.keys()];
  const bounds = bboxAround(places, index);
  const [first] = places;
  if (bounds === null || first === undefined) return home;
  const closest = Math.min(...places.map((id) => maxZoomOfKind[placeOf(id).kind]));
  const isPlace = selection.kind === "place";
  const whole = places.length === 1 ? prefectureBounds[first] : undefined;
  return {
    bounds: whole ?? bounds,
    maxZoom: isPlace ? closest : Math.min(closest, maxZoomOfClaim),
    isPlace,
  };
}

/** Pixels along the sides of the map that controls cover, as Leaflet's fitting options have them. */
export interface Padding {
  readonly paddingTopLeft: Point;
  readonly paddingBottomRight: Point;
}

const gapPx = 16;

/** The least padding around a place, where the map is wide enough for it, in pixels. */
const placePadding = { left: 24, right: 84, top: 90, bottom: 70 };
const wideMapPx = 560;

/**
 * The padding that keeps clear of the controls marked `data-covers`. Each is near one side and one
 * end of the map, and keeping off either is enough: the one that takes less of what is left.
 */
export function paddingOfControls(region: HTMLElement, isPlace = false): Padding {
  const frame = region.getBoundingClientRect();
  const isRoomy = isPlace && frame.width >= wideMapPx;
  const pad = isRoomy
    ? { ...placePadding }
    : { left: gapPx, right: gapPx, top: gapPx, bottom: gapPx };
  for (const control of region.querySelectorAll("[data-covers]")) {
    const box = control.getBoundingClientRect();
    if (box.width === 0) continue;
    const [left, right] = [box.right - frame.left + gapPx, frame.right - box.left + gapPx];
    const [top, bottom] = [box.bottom - frame.top + gapPx, frame.bottom - box.top + gapPx];
    const [side, sidePx] = left < right ? (["left", left] as const) : (["right", right] as const);
    const [end, endPx] = top < bottom ? (["top", top] as const) : (["bottom", bottom] as const);
    const sideShare = (sidePx - pad[side]) / frame.width;
    const endShare = (endPx - pad[end]) / frame.height;
    if (Math.min(sideShare, endShare) <= 0) continue;
    if (sideShare < endShare) pad[side] = sidePx;
    else pad[end] = endPx;
  }
  return {
    paddingTopLeft: point(pad.left, pad.top),
    paddingBottomRight: point(pad.right, pad.bottom),
  };
}

/** The camera that shows a box as large as possible beside the padding. */
export function fittingCamera(
  map: LeafletMap,
  { bounds, maxZoom: closest }: BoundsToFit,
  { paddingTopLeft, paddingBottomRight }: Padding,
): Camera {
  const box = toBounds(bounds);
  const size = map.getSize();
  const padding = paddingTopLeft.add(paddingBottomRight);
  // A small map keeps at least a third of itself for what it shows.
  const most = size.multiplyBy(2 / 3);
  const kept = point(Math.min(padding.x, most.x), Math.min(padding.y, most.y));
  const cornersAt = (zoom: number) =>
    [box.getSouthWest(), box.getNorthEast()].map((each) => map.project(each, zoom)) as [
      Point,
      Point,
    ];
  const [left, right] = cornersAt(0);
  const free = size.subtract(kept);
  // Leaflet's own fitting rounds down to a step: the poster, which is exact, would be larger.
  const scale = Math.min(free.x / (right.x - left.x), free.y / (left.y - right.y));
  const zoom = Math.max(map.getMinZoom(), Math.min(Math.log2(scale), closest));
  const [southWest, northEast] = cornersAt(zoom);
  const shift = paddingBottomRight.subtract(paddingTopLeft).divideBy(2);
  const centre = map.unproject(southWest.add(northEast).divideBy(2).add(shift), zoom);
  return { zoom, lat: centre.lat, lng: wrapLng(centre.lng) };
}
