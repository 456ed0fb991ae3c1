import "leaflet/dist/leaflet.css";
import { MapContainer } from "react-leaflet";
import { beforeEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import type { LandLevel } from "../../src/dossier/data-file.ts";
import type { FileLoad } from "../../src/dossier/use-data-file.ts";
import type { LandCell, LevelLand } from "../../src/geometry/land-topology.ts";
import { Basemap } from "../../src/map/layers/Basemap.tsx";
import { createPanes } from "../../src/map/panes.ts";
import { useShownLand } from "../../src/map/use-shown-land.ts";
import { useViewport } from "../../src/map/use-viewport.ts";

type Load = FileLoad<LevelLand> | null;

/** Where each level stands; null where it is not wanted. */
let loads: Record<LandLevel, Load>;

vi.mock("../../src/map/use-land.ts", () => ({ useLand: (id: LandLevel) => loads[id] }));

const lngOf: Readonly<Record<LandCell, number>> = {
  outer: 143.5,
  region: 144.5,
  kurils: 145.5,
  okinawa: 147.5,
};

/** A level with an island for each cell; it has as many corners more as the level is finer. */
function level(corners: number, ...cells: readonly LandCell[]): Load {
  const ring = (lng: number) =>
    Array.from({ length: corners + 1 }, (_, i) => {
      const angle = (i / corners) * 2 * Math.PI;
      return [lng + 0.3 * Math.cos(angle), 44 + 0.3 * Math.sin(angle)];
    });
  const land = cells.map((cell) => {
    const coast = ring(lngOf[cell]);
    return { cell, polygons: [[coast]], coast: [coast] };
  });
  return { status: "ready", content: { bbox: [-180, -60, 180, 84], cells: land } };
}

const world = level(3, "outer", "region", "kurils", "okinawa");
const region = level(5, "region", "kurils", "okinawa");
const kurils = level(7, "kurils");
const loading: Load = { status: "loading" };
const failed: Load = { status: "failed" };

beforeEach(() => {
  loads = { world, region: null, kurils: null, okinawa: null };
});

/** The number of corners of each shape of a class in view, as drawn from west to east. */
function corners(className: string): number[] {
  const shapes = [...document.querySelectorAll<SVGPathElement>(`path.${className}`)]
    .filter((path) => path.getAttribute("d") !== "M0 0")
    .map((path) => ({
      count: path.getAttribute("d")?.match(/[ML]/g)?.length ?? 0,
      left: path.getBBox().x,
      isClosed: path.getAttribute("d")?.endsWith("z"),
    }));
  return shapes
    .sort((a, b) => a.left - b.left)
    .map(({ count, isClosed }) => (isClosed ? count : count - 1));
}

const onDrawn = vi.fn();

/** The basemap of what the map shows. */
function Land() {
  return <Basemap land={useShownLand(useViewport(), true)} onDrawn={onDrawn} />;
}

const view = () => (
  <MapContainer
    center={[44, 145.5]}
    zoom={7}
    style={{ width: 1000, height: 400 }}
    ref={(map) => {
      if (map !== null && map.getPane("land") === undefined) createPanes(map);
    }}
  >
    <Land />
  </MapContainer>
);

test("each cell is drawn once, from the finest level that is wanted and there", async () => {
  const screen = await render(view());
  await expect.poll(() => corners("land")).toEqual([3, 3, 3, 3]);
  loads = { world, region, kurils: null, okinawa: null };
  await screen.rerender(view());
  expect(corners("land")).toEqual([3, 5, 5, 5]);
  loads = { world, region, kurils, okinawa: null };
  await screen.rerender(view());
  expect(corners("land")).toEqual([3, 5, 7, 5]);
  expect(corners("coast")).toEqual([3, 5, 7, 5]);
  loads = { world, region: null, kurils: null, okinawa: null };
  await screen.rerender(view());
  expect(corners("coast")).toEqual([3, 3, 3, 3]);
});

test("a coarser level stands in for one on its way or failed, without a line", async () => {
  loads = { world, region: loading, kurils: loading, okinawa: null };
  const screen = await render(view());
  await expect.poll(() => corners("land")).toEqual([3, 3, 3, 3]);
  expect(corners("coast")).toEqual([3]);
  expect(corners("coast-glow")).toEqual([3]);
  loads = { world, region, kurils: failed, okinawa: null };
  await screen.rerender(view());
  expect(corners("land")).toEqual([3, 5, 5, 5]);
  expect(corners("coast")).toEqual([3, 5, 5]);
});

test("says that land is drawn once nothing more is to come, and never where none came", async () => {
  onDrawn.mockClear();
  loads = { world, region: loading, kurils: null, okinawa: null };
  const screen = await render(view());
  await expect.poll(() => corners("land")).toEqual([3, 3, 3, 3]);
  expect(onDrawn).not.toHaveBeenCalled();
  loads = { world, region: failed, kurils: null, okinawa: null };
  await screen.rerender(view());
  expect(onDrawn).toHaveBeenCalledTimes(1);
  onDrawn.mockClear();
  loads = { world: failed, region: failed, kurils: null, okinawa: null };
  await (await render(view())).unmount();
  expect(onDrawn).not.toHaveBeenCalled();
});
