import "leaflet/dist/leaflet.css";
import { StrictMode } from "react";
import { MapContainer } from "react-leaflet";
import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import type { IslandFeature } from "../../src/dossier/geo-features.ts";
import { Islands } from "../../src/map/layers/Islands.tsx";
import { createPanes } from "../../src/map/panes.ts";
import { hrefOf } from "../../src/url/format.ts";
import { homeView, type ViewState } from "../../src/url/view.ts";
import type { ViewActions } from "../../src/url/view-actions.ts";
import { ViewContext } from "../../src/url/view-context.ts";

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

const select = vi.fn();
const actions = { select } as unknown as ViewActions;

function SmallMap({ view, zoom = 8 }: { readonly view: ViewState; readonly zoom?: number }) {
  return (
    <StrictMode>
      <ViewContext value={{ view, actions, hrefOf }}>
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
            <Islands islands={islands} active={null} />
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
  select.mockClear();
  const far = await render(<SmallMap view={homeView} zoom={8} />);
  await expect.poll(() => paths().length).toBe(2);
  document
    .querySelector<SVGPathElement>('[data-place="zelyony"]')
    ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(select).toHaveBeenLastCalledWith({ kind: "place", id: "habomai" });
  await far.unmount();

  await render(<SmallMap view={homeView} zoom={9} />);
  await expect.poll(() => paths().length).toBe(2);
  document
    .querySelector<SVGPathElement>('[data-place="zelyony"]')
    ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(select).toHaveBeenLastCalledWith({ kind: "place", id: "zelyony" });
});
