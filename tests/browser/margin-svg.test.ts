import { type Map as LeafletMap, type Polyline, polyline } from "leaflet";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPanes } from "../../src/map/panes.ts";
import { closeMap, openSmallMap } from "./small-map.ts";

let map: LeafletMap;
let line: Polyline;

beforeEach(() => {
  map = openSmallMap({ zoomAnimation: false });
  createPanes(map);
  // Far beyond the view on both sides, so that what is drawn of it tells where it was cut.
  const positions = Array.from({ length: 400 }, (_, i): [number, number] => [44, 136 + i / 20]);
  line = polyline(positions, { pane: "islands", interactive: false, smoothFactor: 0 }).addTo(map);
});

afterEach(() => closeMap(map));

const drawn = () => line.getElement()?.getAttribute("d") ?? "";

/** How far to the left and right of the view's middle the line is drawn, in pixels of the screen. */
function reach(): { readonly left: number; readonly right: number } {
  const { left, right } = line.getElement()?.getBoundingClientRect() ?? { left: 0, right: 0 };
  const box = map.getContainer().getBoundingClientRect();
  const middle = box.left + box.width / 2;
  return { left: middle - left, right: right - middle };
}

const panBy = (x: number, y: number) => map.panBy([x, y], { animate: false });

test("half a view beyond each edge is drawn", () => {
  expect(reach().left).toBeCloseTo(600, -1);
  expect(reach().right).toBeCloseTo(600, -1);
});

test("a move within the margin leaves all as it is", () => {
  const before = drawn();
  panBy(250, 0);
  panBy(-500, 150);
  expect(drawn()).toBe(before);
});

test("beyond the margin it is drawn anew, around where the map is then", () => {
  const before = drawn();
  panBy(200, 0);
  panBy(200, 0);
  expect(drawn()).not.toBe(before);
  expect(reach().left).toBeCloseTo(600, -1);
  expect(reach().right).toBeCloseTo(600, -1);
});

test.each([
  ["a change of zoom", () => map.setView([44, 146], 9, { animate: false })],
  ["a jump", () => map.setView([44, 150], 8, { animate: false })],
  [
    "a change of size",
    () => {
      map.getContainer().style.width = "900px";
      map.invalidateSize({ animate: false, pan: false });
    },
  ],
] as const)("%s draws it anew", (_, change) => {
  change();
  // Half of the view, and half of it again.
  const { width } = map.getContainer().getBoundingClientRect();
  expect(reach().left).toBeCloseTo(width, -1);
  expect(reach().right).toBeCloseTo(width, -1);
});
