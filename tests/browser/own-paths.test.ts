import { type LatLng, type Map as LeafletMap, latLng, polygon } from "leaflet";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Emphasis } from "../../src/map/highlight.ts";
import { ringsAround } from "../../src/map/symbols/highlight-rings.ts";
import { drawMark } from "../../src/map/symbols/place-symbols.ts";
import { markShapes } from "../../src/map/symbols/point-shapes.ts";
import { PointMarks } from "../../src/map/symbols/point-symbols.ts";
import { RingPolygon } from "../../src/map/symbols/ring-polygon.ts";
import { closeMap, openSmallMap } from "./small-map.ts";

let map: LeafletMap;

beforeEach(() => {
  map = openSmallMap({ zoomAnimation: false, zoomSnap: 0.25 });
});

afterEach(() => closeMap(map));

const move = (lat: number, lng: number, zoom: number) =>
  map.setView([lat, lng], zoom, { animate: false });

const dataOf = (path: RingPolygon | PointMarks | ReturnType<typeof polygon>) =>
  path.getElement()?.getAttribute("d");

/** Always the same numbers from 0 to 1, in no order. */
function* numbers(): Generator<number> {
  for (let state = 1; ; state = (state * 48_271) % 2_147_483_647) yield state / 2_147_483_647;
}

/** Rings of all sizes around 44° N 146° E, some of them within others. */
function jaggedRings(count: number): LatLng[][] {
  const source = numbers();
  const next = () => source.next().value;
  return Array.from({ length: count }, () => {
    const [lat, lng, size] = [42 + 4 * next(), 143 + 6 * next(), 2 * next() ** 4];
    return Array.from({ length: 30 }, (_, corner) => {
      const angle = (corner / 30) * 2 * Math.PI;
      const radius = size * (0.5 + 0.5 * next());
      return latLng(lat + radius * Math.sin(angle), lng + radius * Math.cos(angle));
    });
  });
}

describe("a polygon of many rings", () => {
  test("is drawn as Leaflet draws it, wherever the map is", () => {
    const rings = jaggedRings(200).map((ring) => [ring]);
    const ours = new RingPolygon(rings).addTo(map);
    const theirs = polygon(rings).addTo(map);
    for (const [lat, lng, zoom] of [
      [44, 146, 8],
      [44.3, 145.2, 8],
      [43, 147, 10.25],
      [44, 146, 4],
      [10, 100, 6],
    ] as const) {
      move(lat, lng, zoom);
      expect(dataOf(ours)).toBe(dataOf(theirs));
    }
  });
});

describe("marks of one place", () => {
  const positions = [latLng(44, 146), latLng(44.2, 146.3), latLng(10, 100)];
  const parts = (marks: PointMarks) => dataOf(marks)?.match(/M/g)?.length;

  test("are one path, with a shape for each in view", () => {
    const marks = new PointMarks(positions, markShapes.square, { className: "base-square" });
    marks.addTo(map);
    expect(document.querySelectorAll("path.base-square")).toHaveLength(1);
    expect(parts(marks)).toBe(2);
    move(10, 100, 8);
    expect(parts(marks)).toBe(1);
    move(60, 20, 8);
    expect(dataOf(marks)).toBe("M0 0");
  });

  test("are thinned out where they would cover each other, not one of them lost near by", () => {
    const many = Array.from({ length: 900 }, (_, i) =>
      latLng(44 + 0.001 * Math.floor(i / 30), 146 + 0.001 * (i % 30)),
    );
    const marks = new PointMarks(many, markShapes.dot, {}).addTo(map);
    const far = parts(marks) ?? 0;
    expect(far).toBeGreaterThan(1);
    expect(far).toBeLessThan(50);
    move(44.015, 146.015, 13);
    expect(parts(marks)).toBe(900);
  });

  test("that stay in view are not written anew by a move", () => {
    const marks = new PointMarks(positions, markShapes.dot, {}).addTo(map);
    const written: MutationRecord[] = [];
    const observer = new MutationObserver((records) => written.push(...records));
    observer.observe(marks.getElement() as Element, { attributes: true });
    map.panBy([40, 20], { animate: false });
    written.push(...observer.takeRecords());
    expect(written).toEqual([]);
  });

  test("that stand out have rings as the emphasis asks, the keyboard's before all", () => {
    const marks = new PointMarks(positions, markShapes.square, { pane: "overlayPane" });
    const rings = (...state: [Emphasis, boolean]) =>
      ringsAround(marks, ...state).map(({ options }) => options.className);
    expect(rings(null, false)).toEqual([]);
    expect(rings("selected", false)).toEqual(["mark-ring ring-selected"]);
    expect(rings("both-sides", false)).toEqual([
      "mark-ring ring-both-sides",
      "mark-ring ring-second-side",
    ]);
    expect(rings("selected", true)).toEqual(["mark-ring ring-active"]);
  });
});

describe("a mark", () => {
  test("that goes from under the pointer is no longer looked at", () => {
    const setHover = vi.fn();
    const layer = new PointMarks([latLng(44, 146)], markShapes.dot, { className: "point" });
    const mark = drawMark(
      map,
      { layer, place: "nemuro", group: null },
      { pick: () => undefined, setHover },
    );
    layer.fire("mouseover");
    expect(setHover).toHaveBeenLastCalledWith("nemuro");
    mark.remove();
    expect(setHover).toHaveBeenLastCalledWith(null);
    expect(document.querySelector("path.point")).toBeNull();
  });

  test("that is drawn again is chosen once", () => {
    const pick = vi.fn();
    const layer = new PointMarks([latLng(44, 146)], markShapes.dot, { className: "point" });
    const draw = () =>
      drawMark(map, { layer, place: "nemuro", group: null }, { pick, setHover: () => undefined });
    draw().remove();
    const mark = draw();
    layer.fire("click");
    expect(pick).toHaveBeenCalledTimes(1);
    mark.remove();
  });

  test("is written to only where its state has changed, and its rings go with it", () => {
    const layer = new PointMarks([latLng(44, 146)], markShapes.dot, { className: "point" });
    const pointer = { pick: () => undefined, setHover: () => undefined };
    const mark = drawMark(map, { layer, place: "nemuro", group: null }, pointer);
    const state = { place: "nemuro", standing: null, active: false, hidden: false } as const;
    mark.show({ ...state, emphasis: "selected" });
    expect(document.querySelectorAll("path.mark-ring")).toHaveLength(1);
    const observer = new MutationObserver(() => undefined);
    observer.observe(layer.getElement() as Element, { attributes: true });
    mark.show({ ...state, emphasis: "selected" });
    expect(observer.takeRecords()).toEqual([]);
    mark.show({ ...state, emphasis: null });
    expect(observer.takeRecords()).not.toEqual([]);
    expect(document.querySelectorAll("path.mark-ring")).toHaveLength(0);
  });
});
