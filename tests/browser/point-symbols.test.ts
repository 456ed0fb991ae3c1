import { type Map as LeafletMap, latLng } from "leaflet";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { HighlightKind } from "../../src/map/highlight.ts";
import { ringsAround } from "../../src/map/symbols/highlight-rings.ts";
import { symbolShapes } from "../../src/map/symbols/point-shapes.ts";
import { PointSymbols } from "../../src/map/symbols/point-symbols.ts";
import { closeMap, openSmallMap } from "./small-map.ts";

let map: LeafletMap;

beforeEach(() => {
  map = openSmallMap({ zoomAnimation: false, zoomSnap: 0.25 });
});

afterEach(() => closeMap(map));

const move = (lat: number, lng: number, zoom: number) =>
  map.setView([lat, lng], zoom, { animate: false });

const dataOf = (path: PointSymbols) => path.getElement()?.getAttribute("d");

describe("symbols of one place", () => {
  const positions = [latLng(44, 146), latLng(44.2, 146.3), latLng(10, 100)];
  const parts = (marks: PointSymbols) => dataOf(marks)?.match(/M/g)?.length;

  test("are one path, with a shape for each in view", () => {
    const marks = new PointSymbols(positions, symbolShapes.facility, { className: "base-dot" });
    marks.addTo(map);
    expect(document.querySelectorAll("path.base-dot")).toHaveLength(1);
    expect(parts(marks)).toBe(2);
    move(10, 100, 8);
    expect(parts(marks)).toBe(1);
    move(60, 20, 8);
    expect(dataOf(marks)).toBe("M0 0");
  });

  test("are decluttered where they would cover each other, and all there from near", () => {
    const many = Array.from({ length: 900 }, (_, i) =>
      latLng(44 + 0.001 * Math.floor(i / 30), 146 + 0.001 * (i % 30)),
    );
    const marks = new PointSymbols(many, symbolShapes.dot, {}).addTo(map);
    const far = parts(marks) ?? 0;
    expect(far).toBeGreaterThan(1);
    expect(far).toBeLessThan(50);
    move(44.015, 146.015, 13);
    expect(parts(marks)).toBe(900);
  });

  test("that stay in view are not written anew by a move", () => {
    const marks = new PointSymbols(positions, symbolShapes.dot, {}).addTo(map);
    const written: MutationRecord[] = [];
    const observer = new MutationObserver((records) => written.push(...records));
    observer.observe(marks.getElement() as Element, { attributes: true });
    map.panBy([40, 20], { animate: false });
    written.push(...observer.takeRecords());
    expect(written).toEqual([]);
  });

  test("that are highlighted have rings of that kind, the keyboard's before all", () => {
    const marks = new PointSymbols(positions, symbolShapes.facility, { pane: "overlayPane" });
    const rings = (...state: [HighlightKind, boolean]) =>
      ringsAround(marks, ...state).map(({ options }) => options.className);
    expect(rings(null, false)).toEqual([]);
    expect(rings("selected", false)).toEqual(["mark-ring ring-selected"]);
    expect(rings("one-side", false)).toEqual(["mark-ring ring-one-side"]);
    expect(rings("selected", true)).toEqual(["mark-ring ring-active"]);
    const vague = new PointSymbols(positions, symbolShapes.facility, {
      className: "base-dot is-approximate",
    });
    const [ring] = ringsAround(vague, "selected", false);
    expect(ring?.options.className).toBe("mark-ring ring-selected is-approximate");
  });
});
