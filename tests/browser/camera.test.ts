import { CRS, type Map as LeafletMap } from "leaflet";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type CameraControl, controlCamera } from "../../src/map/camera.ts";
import { worldBounds } from "../../src/map/projection.ts";
import type { Camera } from "../../src/url/camera-param.ts";
import { mapCamera } from "../../src/url/map-camera.ts";
import { closeMap, openSmallMap } from "./small-map.ts";

let map: LeafletMap;
let camera: CameraControl;
const onReaderMove = vi.fn<(camera: Camera) => void>();

function prefer(noMotion: boolean): void {
  vi.spyOn(window, "matchMedia").mockImplementation(
    (query) => ({ matches: query.includes("reduced-motion") && noMotion }) as MediaQueryList,
  );
}

beforeEach(() => {
  onReaderMove.mockClear();
  prefer(false);
  map = openSmallMap({ zoomSnap: 0.25, maxBounds: worldBounds, crs: CRS.EPSG3857 }, 8);
  camera = controlCamera(map, onReaderMove);
});

afterEach(() => {
  camera.remove();
  closeMap(map);
  vi.restoreAllMocks();
});

const sapporo = { zoom: 7.5, lat: 43.06, lng: 141.35 };
const okinawa = { zoom: 10.25, lat: 26.4321, lng: 127.8765 };

const atRest = () =>
  expect.poll(() => document.documentElement.dataset["settled"], { timeout: 4000 }).toBe("true");

function expectCamera({ zoom, lat, lng }: Camera): void {
  expect(map.getZoom()).toBeCloseTo(zoom, 5);
  expect(map.getCenter().lat).toBeCloseTo(lat, 2);
  expect(map.getCenter().lng).toBeCloseTo(lng, 2);
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

function press(key: string): void {
  const container = map.getContainer();
  container.focus();
  const [code] = key === "ArrowLeft" ? [37] : [0];
  const event = new KeyboardEvent("keydown", { key, bubbles: true });
  Object.defineProperty(event, "keyCode", { value: code });
  document.dispatchEvent(event);
}

function mouse(
  type: string,
  x: number,
  y: number,
  target: EventTarget | undefined = document.body,
): void {
  const box = map.getContainer().getBoundingClientRect();
  const at = { clientX: box.left + x, clientY: box.top + y };
  target?.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, button: 0, buttons: 1 }));
}

describe("writes nothing:", () => {
  test("a flight", async () => {
    camera.show(sapporo, true);
    expect(camera.isHeld()).toBe(false);
    await atRest();
    expectCamera(sapporo);
    expect(onReaderMove).not.toHaveBeenCalled();
  });

  test("a jump, exact to the digit and between the steps of zoom", () => {
    camera.show({ ...okinawa, zoom: 9.13 }, false);
    expect(map.getZoom()).toBe(9.13);
    expect(map.getCenter().lat).toBeCloseTo(okinawa.lat, 9);
    expect(map.getCenter().lng).toBeCloseTo(okinawa.lng, 9);
    expect(map.options.zoomSnap).toBe(0.25);
    expect(onReaderMove).not.toHaveBeenCalled();
  });

  test("a new size of the map, which keeps its centre", () => {
    camera.show(sapporo, false);
    map.getContainer().style.width = "900px";
    camera.resize();
    expect(map.getSize().x).toBe(900);
    expectCamera(sapporo);
    expect(onReaderMove).not.toHaveBeenCalled();
  });

  test("a flight to beyond the edge of the map, which is not panned back", async () => {
    camera.show({ zoom: 5, lat: 83.9, lng: -30 }, false);
    camera.show({ zoom: 5.25, lat: 83.9, lng: -30 }, true);
    await atRest();
    await pause(400);
    expect(onReaderMove).not.toHaveBeenCalled();
  });

  test("two moves of the page in a row", async () => {
    camera.show(sapporo, true);
    await pause(100);
    camera.show({ zoom: 9, lat: 44, lng: 146 }, true);
    await atRest();
    expectCamera({ zoom: 9, lat: 44, lng: 146 });
    expect(onReaderMove).not.toHaveBeenCalled();
  });

  test("a pan that still glides when the page moves the map", async () => {
    map.panBy([100, 0]);
    camera.show(sapporo, true);
    await atRest();
    expectCamera(sapporo);
    expect(onReaderMove).not.toHaveBeenCalled();
  });

  test("a zoom that still goes on when the page moves the map", async () => {
    map.zoomIn(1);
    await pause(60);
    camera.show(okinawa, true);
    await atRest();
    expectCamera(okinawa);
    expect(onReaderMove).not.toHaveBeenCalled();
  });
});

describe("is written:", () => {
  test("a pan by button", async () => {
    map.panBy([160, 0]);
    expect(camera.isHeld()).toBe(true);
    await expect.poll(() => onReaderMove.mock.calls.length).toBe(1);
    expect(onReaderMove.mock.lastCall?.[0].lng).toBeGreaterThan(146);
  });

  test("a zoom by button", async () => {
    map.zoomIn(1);
    await expect.poll(() => onReaderMove.mock.calls.length).toBe(1);
    expect(onReaderMove.mock.lastCall?.[0].zoom).toBe(9);
  });

  test("a pan by key", async () => {
    press("ArrowLeft");
    await expect.poll(() => onReaderMove.mock.calls.length).toBe(1);
    expect(onReaderMove.mock.lastCall?.[0].lng).toBeLessThan(146);
  });

  test("a turn of the wheel", async () => {
    const box = map.getContainer().getBoundingClientRect();
    map.getContainer().dispatchEvent(
      new WheelEvent("wheel", {
        deltaY: -200,
        bubbles: true,
        cancelable: true,
        clientX: box.left + 300,
        clientY: box.top + 200,
      }),
    );
    await expect.poll(() => onReaderMove.mock.calls.length).toBe(1);
    expect(onReaderMove.mock.lastCall?.[0].zoom).toBeGreaterThan(8);
  });

  test("a drag, at its end", async () => {
    mouse("mousedown", 300, 200, map.getPane("mapPane"));
    mouse("mousemove", 260, 200);
    mouse("mousemove", 200, 200);
    expect(camera.isHeld()).toBe(true);
    expect(onReaderMove).not.toHaveBeenCalled();
    await pause(300);
    mouse("mouseup", 200, 200);
    await expect.poll(() => onReaderMove.mock.calls.length).toBe(1);
    expect(onReaderMove.mock.lastCall?.[0].lng).toBeGreaterThan(146);
  });

  test("a pan by key that ends a flight, which stays between two places on a step of zoom", async () => {
    camera.show(sapporo, true);
    await pause(200);
    press("ArrowLeft");
    await expect.poll(() => onReaderMove.mock.calls.length).toBe(1);
    await pause(1000);
    expect(onReaderMove).toHaveBeenCalledOnce();
    expect(map.getZoom() * 4).toBe(Math.round(map.getZoom() * 4));
    expect(map.getCenter().lng).toBeGreaterThan(141.5);
    await atRest();
  });
});

test("a pointer on the map ends a flight where it is", async () => {
  camera.show(sapporo, true);
  await pause(200);
  map.getContainer().dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  const { lng } = map.getCenter();
  await pause(300);
  expect(map.getCenter().lng).toBe(lng);
  expect(camera.isHeld()).toBe(true);
  await atRest();
});

describe("a cut to another part of the earth", () => {
  const isFaded = () => map.getContainer().dataset["cut"] !== undefined;

  test("fades out where the map is, and in once it is there, without a flight", async () => {
    const fly = vi.spyOn(map, "flyTo");
    camera.show(okinawa, true);
    expect(isFaded()).toBe(true);
    expect(map.getCenter().lat).toBeCloseTo(44, 5);
    await expect.poll(() => map.getCenter().lat).toBeCloseTo(okinawa.lat, 5);
    await atRest();
    expect(isFaded()).toBe(false);
    expect(fly).not.toHaveBeenCalled();
    expectCamera(okinawa);
    expect(onReaderMove).not.toHaveBeenCalled();
  });

  test("is over at once where the reader presses on the map", async () => {
    camera.show(okinawa, true);
    map.getContainer().dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    expect(isFaded()).toBe(false);
    expectCamera(okinawa);
    await atRest();
  });

  test("goes to the last of two targets", async () => {
    camera.show(okinawa, true);
    camera.show(sapporo, true);
    await atRest();
    expectCamera(sapporo);
    expect(isFaded()).toBe(false);
  });

  test("ends a pan that still glides", async () => {
    map.panBy([100, 0]);
    camera.show(okinawa, true);
    await atRest();
    expectCamera(okinawa);
    expect(onReaderMove).not.toHaveBeenCalled();
  });
});

test("without motion the map is there at once, and pans at once", () => {
  prefer(true);
  const fly = vi.spyOn(map, "flyTo");
  camera.show(sapporo, true);
  expect(fly).not.toHaveBeenCalled();
  expectCamera(sapporo);
  map.panBy([100, 0]);
  expect(onReaderMove).toHaveBeenCalledOnce();
});

test("Washington is reached across the Pacific", () => {
  camera.show({ zoom: 5, lat: 38.9, lng: -77.04 }, false);
  expect(map.getCenter().lng).toBeCloseTo(282.96, 9);
});

test("others can read where the map looks at the moment", () => {
  camera.show(sapporo, false);
  expect(mapCamera.read()?.lat).toBeCloseTo(sapporo.lat, 4);
  map.panBy([0, -100], { animate: false });
  expect(mapCamera.read()?.lat).toBeGreaterThan(sapporo.lat);
});
