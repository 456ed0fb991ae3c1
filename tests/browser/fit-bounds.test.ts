import type { Map as LeafletMap } from "leaflet";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { setCamera } from "../../src/map/camera-geometry.ts";
import { fittingCamera, paddingOfControls } from "../../src/map/fit-bounds.ts";
import { toBounds } from "../../src/map/projection.ts";
import { kurilsBounds } from "../../src/map/region-bounds.ts";
import { closeMap, openSmallMap } from "./small-map.ts";

let map: LeafletMap;
let region: HTMLElement;

beforeEach(() => {
  map = openSmallMap({ zoomSnap: 0.25 });
  region = document.createElement("div");
  Object.assign(region.style, { position: "relative", width: "600px", height: "400px" });
  document.body.append(region);
});

afterEach(() => {
  closeMap(map);
  region.remove();
});

function addControl(style: Partial<CSSStyleDeclaration>): void {
  const control = document.createElement("div");
  control.dataset["covers"] = "";
  Object.assign(control.style, { position: "absolute" }, style);
  region.append(control);
}

const sides = (isPlace = false) => {
  const { paddingTopLeft, paddingBottomRight } = paddingOfControls(region, isPlace);
  const [left, top, right, bottom] = [
    paddingTopLeft.x,
    paddingTopLeft.y,
    paddingBottomRight.x,
    paddingBottomRight.y,
  ];
  return { left, top, right, bottom };
};

describe("padding", () => {
  test("is a gap where nothing covers the map, hidden controls included", () => {
    addControl({ display: "none", width: "300px", height: "300px" });
    expect(sides()).toEqual({ left: 16, top: 16, right: 16, bottom: 16 });
  });

  test("keeps off each control on the side where it takes less", () => {
    addControl({ left: "0", top: "0", width: "400px", height: "50px" });
    addControl({ right: "0", top: "0", width: "60px", height: "250px" });
    expect(sides()).toEqual({ left: 16, top: 66, right: 76, bottom: 16 });
  });

  test("is larger around a place, but on a narrow map", () => {
    addControl({ left: "0", bottom: "0", width: "500px", height: "100px" });
    expect(sides(true)).toEqual({ left: 24, top: 90, right: 84, bottom: 116 });
    region.style.width = "390px";
    expect(sides(true).right).toBe(16);
  });

  test("takes no more for a control that is clear already", () => {
    addControl({ left: "0", bottom: "0", width: "500px", height: "100px" });
    addControl({ right: "0", bottom: "0", width: "120px", height: "90px" });
    expect(sides()).toEqual({ left: 16, top: 16, right: 16, bottom: 116 });
  });
});

test("a box is fitted whole beside the padding, as large as it can be", () => {
  addControl({ left: "0", bottom: "0", width: "590px", height: "120px" });
  const padding = paddingOfControls(region);
  const camera = fittingCamera(map, { bounds: kurilsBounds, maxZoom: 12 }, padding);
  setCamera(map, camera);
  const box = toBounds(kurilsBounds);
  const [bottomLeft, topRight] = [box.getSouthWest(), box.getNorthEast()].map((corner) =>
    map.latLngToContainerPoint(corner),
  );
  expect(bottomLeft?.x).toBeGreaterThan(15);
  expect(bottomLeft?.y).toBeLessThan(400 - 135);
  expect(topRight?.x).toBeLessThan(585);
  expect(topRight?.y).toBeGreaterThan(15);
  const [width, height] = [
    (topRight?.x ?? 0) - (bottomLeft?.x ?? 0),
    (bottomLeft?.y ?? 0) - (topRight?.y ?? 0),
  ];
  const room = { x: 600 - 16 - 16, y: 400 - 16 - 136 };
  expect(Math.max(width / room.x, height / room.y)).toBeCloseTo(1, 1);
});

test("a box goes no closer than its zoom, and leaves a third of a small map", () => {
  const point = { bounds: [146, 44, 146, 44], maxZoom: 9 } as const;
  const none = paddingOfControls(region);
  expect(fittingCamera(map, { ...point, bounds: [...point.bounds] }, none).zoom).toBe(9);
  addControl({ left: "0", top: "0", width: "600px", height: "390px" });
  const covered = paddingOfControls(region);
  const { zoom } = fittingCamera(map, { bounds: kurilsBounds, maxZoom: 12 }, covered);
  expect(zoom).toBeGreaterThan(4.5);
});
