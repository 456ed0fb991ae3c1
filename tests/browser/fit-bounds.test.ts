import type { Map as LeafletMap } from "leaflet";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fittingCamera, paddingOfControls } from "../../src/map/fit-bounds.ts";
import { toBounds, toLatLng } from "../../src/map/projection.ts";
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
  const { zoom, lat, lng } = fittingCamera(map, { bounds: kurilsBounds, maxZoom: 12 }, padding);
  const box = toBounds(kurilsBounds);
  const corner = map.project(toLatLng([lng, lat]), zoom).subtract(map.getSize().divideBy(2));
  const [bottomLeft, topRight] = [box.getSouthWest(), box.getNorthEast()].map((each) =>
    map.project(each, zoom).subtract(corner),
  );
  const gaps = [
    (bottomLeft?.x ?? 0) - padding.paddingTopLeft.x,
    (topRight?.y ?? 0) - padding.paddingTopLeft.y,
    map.getSize().x - padding.paddingBottomRight.x - (topRight?.x ?? 0),
    map.getSize().y - padding.paddingBottomRight.y - (bottomLeft?.y ?? 0),
  ];
  for (const gap of gaps) expect(gap).toBeGreaterThan(-0.01);
  expect(gaps.filter((gap) => gap < 0.01)).toHaveLength(2);
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
