import "leaflet/dist/leaflet.css";
import { StrictMode } from "react";
import { MapContainer } from "react-leaflet";
import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { IslandsLayer } from "../../src/map/marks/IslandsLayer.tsx";
import { createPanes } from "../../src/map/panes.ts";
import type { IslandFeature } from "../../src/state/geo-features.ts";
import type { ViewActs } from "../../src/state/use-view-state.ts";
import { ViewContext } from "../../src/state/view-context.ts";
import { homeView, hrefOf, type ViewState } from "../../src/state/view-state.ts";

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

const choose = vi.fn();
const acts = { choose } as unknown as ViewActs;

function SmallMap({ view, zoom = 8 }: { readonly view: ViewState; readonly zoom?: number }) {
  return (
    <StrictMode>
      <ViewContext value={{ view, acts, hrefOf }}>
        <div style={{ width: 600, height: 400 }}>
          <MapContainer
            center={[44.1, 146]}
            zoom={zoom}
            zoomAnimation={false}
            style={{ height: 400 }}
            ref={(map) => {
              if (map !== null && map.getPane("islands") === undefined) createPanes(map);
            }}
          >
            <IslandsLayer islands={islands} active={null} />
          </MapContainer>
        </div>
      </ViewContext>
    </StrictMode>
  );
}

const paths = () => [...document.querySelectorAll<SVGPathElement>("path.island")];
const standings = () =>
  Object.fromEntries(paths().map(({ dataset }) => [dataset["place"], dataset["standing"]]));

test("each island is drawn once, and a scenario changes its standing in place", async () => {
  const screen = await render(<SmallMap view={homeView} />);
  await expect.poll(() => paths().length).toBe(2);
  expect(standings()).toEqual({
    zelyony: "administered-by-russia",
    iturup: "administered-by-russia",
  });
  const before = paths();
  await screen.rerender(<SmallMap view={{ ...homeView, scenario: "1956" }} />);
  expect(standings()).toEqual({ zelyony: "passes-to-japan", iturup: "administered-by-russia" });
  expect(paths()).toEqual(before);
});

test("from afar an islet stands for its group, near for itself", async () => {
  choose.mockClear();
  const far = await render(<SmallMap view={homeView} zoom={8} />);
  await expect.poll(() => paths().length).toBe(2);
  document
    .querySelector<SVGPathElement>('[data-place="zelyony"]')
    ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(choose).toHaveBeenLastCalledWith({ kind: "place", id: "habomai" });
  await far.unmount();

  await render(<SmallMap view={homeView} zoom={9} />);
  await expect.poll(() => paths().length).toBe(2);
  document
    .querySelector<SVGPathElement>('[data-place="zelyony"]')
    ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(choose).toHaveBeenLastCalledWith({ kind: "place", id: "zelyony" });
});
