import type { Map as LeafletMap } from "leaflet";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { moveTo } from "../../src/map/fit.ts";
import { closeMap, openSmallMap } from "./small-map.ts";

let map: LeafletMap;

/** Makes the page's reader prefer motion, or none. */
function prefer(reducedMotion: boolean): void {
  vi.spyOn(window, "matchMedia").mockImplementation(
    (query) => ({ matches: query.includes("reduced-motion") && reducedMotion }) as MediaQueryList,
  );
}

beforeEach(() => {
  map = openSmallMap({ zoomSnap: 0.25 }, 7);
});

afterEach(() => {
  vi.restoreAllMocks();
  closeMap(map);
});

const okinawa = { zoom: 10.25, lat: 26.4321, lng: 127.8765 };

test("without motion the map is there at once, to the digit", () => {
  prefer(true);
  const fly = vi.spyOn(map, "flyTo");
  moveTo(map, okinawa, true);
  expect(fly).not.toHaveBeenCalled();
  expect(map.getZoom()).toBe(10.25);
  expect(map.getCenter().lat).toBeCloseTo(26.4321, 9);
  expect(map.getCenter().lng).toBeCloseTo(127.8765, 9);
});

test("a short way is exact, too", () => {
  prefer(true);
  moveTo(map, { zoom: 7, lat: 44.00123, lng: 146.00321 }, true);
  expect(map.getCenter().lat).toBeCloseTo(44.00123, 9);
  expect(map.getCenter().lng).toBeCloseTo(146.00321, 9);
});

test("with motion it flies, unless told to be there at once", () => {
  prefer(false);
  const fly = vi.spyOn(map, "flyTo").mockReturnValue(map);
  moveTo(map, okinawa, true);
  expect(fly).toHaveBeenCalledOnce();
  moveTo(map, okinawa, false);
  expect(fly).toHaveBeenCalledOnce();
  expect(map.getZoom()).toBe(10.25);
});

test("Washington is reached across the Pacific", () => {
  prefer(true);
  moveTo(map, { zoom: 5, lat: 38.9, lng: -77.04 }, true);
  expect(map.getCenter().lng).toBeCloseTo(282.96, 9);
});
