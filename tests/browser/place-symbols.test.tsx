import "leaflet/dist/leaflet.css";
import { StrictMode } from "react";
import { MapContainer } from "react-leaflet";
import { beforeEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { scenarios } from "../../src/content/scenarios.ts";
import type { IslandFeature, PointFeature } from "../../src/dossier/geo-features.ts";
import type { Highlight } from "../../src/map/highlight.ts";
import { Islands } from "../../src/map/layers/Islands.tsx";
import type { SymbolView } from "../../src/map/layers/PlaceSymbols.tsx";
import { Points } from "../../src/map/layers/Points.tsx";
import { createPanes } from "../../src/map/panes.ts";

function square(
  id: string,
  group: IslandFeature["properties"]["group"],
  lng: number,
): IslandFeature {
  const place = id as IslandFeature["properties"]["place"];
  const ring = [
    [lng, 44],
    [lng + 0.2, 44],
    [lng + 0.2, 44.2],
    [lng, 44.2],
    [lng, 44],
  ];
  return {
    type: "Feature",
    properties: { id, group, place },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
}

const islands = [square("zelyony", "habomai", 145.5), square("iturup", "iturup", 146.2)];

const nothing: Highlight = { named: [], places: new Map() };
const onPick = vi.fn();
const onHover = vi.fn();
const home: SymbolView = {
  handedOver: [],
  highlight: nothing,
  hovered: [],
  pointed: null,
  active: null,
  zoom: 8,
  onPick,
  onHover,
};

interface SmallMapProps {
  readonly view?: Partial<SymbolView>;
  readonly drawn?: readonly IslandFeature[];
  readonly points?: readonly PointFeature[];
}

const noPoints: readonly PointFeature[] = [];

function SmallMap({ view, drawn = islands, points = noPoints }: SmallMapProps) {
  return (
    <StrictMode>
      <MapContainer
        center={[44.1, 146]}
        zoom={8}
        zoomAnimation={false}
        style={{ width: 600, height: 400 }}
        ref={(map) => {
          if (map !== null && map.getPane("islands") === undefined) createPanes(map);
        }}
      >
        <Islands islands={drawn} pane="islands" view={{ ...home, ...view }} />
        <Points points={points} view={{ ...home, ...view }} />
      </MapContainer>
    </StrictMode>
  );
}

const paths = () => [...document.querySelectorAll<SVGPathElement>("path.island")];
const standings = () =>
  Object.fromEntries(paths().map(({ dataset }) => [dataset["place"], dataset["standing"]]));

const fire = (place: string, type: string) =>
  document
    .querySelector<SVGPathElement>(`[data-place="${place}"]`)
    ?.dispatchEvent(new MouseEvent(type, { bubbles: true }));

beforeEach(() => {
  onPick.mockClear();
  onHover.mockClear();
});

test("each island is drawn once, and a scenario changes its standing in place", async () => {
  const screen = await render(<SmallMap />);
  await expect.poll(() => paths().length).toBe(2);
  expect(standings()).toEqual({
    zelyony: "administered-by-russia",
    iturup: "administered-by-russia",
  });
  const before = paths();
  await screen.rerender(<SmallMap view={{ handedOver: scenarios["1956"].handedOver }} />);
  expect(standings()).toEqual({ zelyony: "passes-to-japan", iturup: "administered-by-russia" });
  expect(paths()).toEqual(before);
});

test("from afar an islet stands for its group, near for itself", async () => {
  const screen = await render(<SmallMap />);
  await expect.poll(() => paths().length).toBe(2);
  fire("zelyony", "click");
  expect(onPick.mock.calls).toEqual([["habomai"]]);
  await screen.rerender(<SmallMap view={{ zoom: 9 }} />);
  fire("zelyony", "click");
  expect(onPick).toHaveBeenLastCalledWith("zelyony");
});

test("what is highlighted, hovered beside the map or under the keyboard is marked", async () => {
  const highlight: Highlight = { ...nothing, places: new Map([["habomai", "selected"]]) };
  await render(<SmallMap view={{ highlight, hovered: ["iturup"], active: "iturup" }} />);
  await expect
    .poll(() => paths().map(({ dataset }) => dataset["emphasis"]))
    .toEqual(["selected", "lit"]);
  expect(paths().map(({ dataset }) => dataset["active"])).toEqual([undefined, "true"]);
});

test("what the pointer is on answers, an islet with its group", async () => {
  await render(<SmallMap view={{ pointed: "habomai" }} />);
  await expect
    .poll(() => paths().map(({ dataset }) => dataset["pointed"]))
    .toEqual(["true", undefined]);
});

test("a symbol removed under the pointer is no longer hovered", async () => {
  const screen = await render(<SmallMap />);
  await expect.poll(() => paths().length).toBe(2);
  fire("iturup", "mouseover");
  expect(onHover).toHaveBeenLastCalledWith("iturup");
  await screen.rerender(<SmallMap drawn={islands.slice(0, 1)} />);
  expect(onHover).toHaveBeenLastCalledWith(null);
  expect(paths()).toHaveLength(1);
});

test("a highlighted point has a ring, which goes with it, and is hidden where it would clutter", async () => {
  const town: PointFeature = {
    type: "Feature",
    properties: { id: "krabozavodskoye" },
    geometry: { type: "Point", coordinates: [146, 44.1] },
  } as PointFeature;
  const points = [town];
  const rings = () => document.querySelectorAll("path.mark-ring").length;
  const screen = await render(<SmallMap points={points} view={{ zoom: 6 }} />);
  const point = () => document.querySelector<SVGPathElement>("path.point");
  await expect.poll(() => point()?.dataset["hidden"]).toBe("true");
  const highlight: Highlight = { ...nothing, places: new Map([["krabozavodskoye", "selected"]]) };
  await screen.rerender(<SmallMap points={points} view={{ zoom: 6, highlight }} />);
  expect(point()?.dataset["hidden"]).toBeUndefined();
  expect(rings()).toBe(1);
  await screen.rerender(<SmallMap points={points} view={{ zoom: 6 }} />);
  expect(rings()).toBe(0);
});
