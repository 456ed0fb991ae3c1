import "leaflet/dist/leaflet.css";
import type { Map as LeafletMap } from "leaflet";
import { StrictMode, useRef } from "react";
import { MapContainer } from "react-leaflet";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import type { PlaceIndex, PlaceLocation } from "../../src/dossier/place-index.ts";
import type { BoundsToFit } from "../../src/map/fit-bounds.ts";
import { kurilsBounds } from "../../src/map/region-bounds.ts";
import { useCamera } from "../../src/map/use-camera.ts";
import { useHighlight } from "../../src/map/use-highlight.ts";
import type { Measurement } from "../../src/scenario/measure.ts";
import type { Measured } from "../../src/store/use-measurement.ts";
import { address } from "../../src/url/address.ts";
import { useUrlState, viewContextOf } from "../../src/url/use-url-state.ts";
import { homeView, type Link, homeLink as storyLink, storyView } from "../../src/url/view.ts";
import { viewActions } from "../../src/url/view-actions.ts";
import { ViewContext } from "../../src/url/view-context.ts";

const homeLink: Link = { ...storyLink, view: homeView };

const shikotan: PlaceLocation = {
  id: "shikotan",
  bbox: [146.6, 43.7, 146.9, 43.9],
  anchor: [146.75, 43.8],
};
const empty: PlaceIndex = new Map();
const located: PlaceIndex = new Map([["shikotan", shikotan]]);
const nothing = { status: "none" } as const;

let map: LeafletMap | null = null;
let moves: ReturnType<typeof useCamera> | null = null;
const showBounds = (target: BoundsToFit) => moves?.showBounds(target);

interface CameraProps {
  readonly index: PlaceIndex;
  readonly measured?: Measured;
}

function Camera({ index, measured = nothing }: CameraProps) {
  const region = useRef(document.querySelector<HTMLElement>(".region"));
  moves = useCamera(region, index, useHighlight(), measured);
  return null;
}

interface AtlasProps extends CameraProps {
  readonly width?: number;
  readonly height?: number;
}

function Atlas({ width = 600, height = 400, ...camera }: AtlasProps) {
  const view = useUrlState();
  return (
    <StrictMode>
      <ViewContext value={viewContextOf(view)}>
        <div className="region" style={{ position: "relative", width, height }}>
          <div data-covers style={{ position: "absolute", width: 150, height }} />
          <MapContainer
            center={[0, 0]}
            zoom={2}
            zoomSnap={0.25}
            trackResize={false}
            style={{ height: "100%" }}
            ref={(made) => {
              map = made;
            }}
          >
            <Camera {...camera} />
          </MapContainer>
        </div>
      </ViewContext>
    </StrictMode>
  );
}

/** Whether the map shows a place clear of the control on its left. */
function showsPlace({ anchor: [lng = 0, lat = 0] }: PlaceLocation): boolean {
  const { x, y } = map?.latLngToContainerPoint([lat, lng]) ?? { x: 0, y: 0 };
  return x > 250 && x < 550 && y > 100 && y < 300;
}

const showsHome = () => map?.getBounds().contains([45.2, 148]) && (map?.getZoom() ?? 9) < 8;
const linkCamera = () => address.read().link.camera;

function open(link: Partial<Link>): void {
  const { navigationCount } = address.read();
  const opened = { ...homeLink, ...link, view: { ...homeLink.view, ...link.view } };
  address.write({ link: opened, navigationCount: navigationCount + 1 });
}

const place = { view: { ...homeLink.view, selection: { kind: "place", id: "shikotan" } } } as const;

beforeEach(() => {
  // All moves at once.
  vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
  open({});
});
afterEach(() => vi.restoreAllMocks());

test("a view without a selection shows the four islands and writes nothing", async () => {
  await render(<Atlas index={located} />);
  expect(showsHome()).toBe(true);
  expect(linkCamera()).toBeNull();
});

test("the camera of the link is shown at load and by Back, not where the reader moves", async () => {
  open({ ...place, camera: { zoom: 6.13, lat: 35, lng: 139 } });
  await render(<Atlas index={located} />);
  expect(map?.getZoom()).toBe(6.13);
  expect(map?.getCenter().lng).toBeCloseTo(139, 5);
  map?.panBy([50, 0]);
  const moved = map?.getCenter();
  await expect.poll(() => linkCamera()?.lng).toBeCloseTo(moved?.lng ?? 0, 3);
  expect(map?.getCenter()).toEqual(moved);
  open({ camera: { zoom: 7, lat: 26, lng: 128 } });
  await expect.poll(() => map?.getCenter().lat).toBeCloseTo(26, 4);
});

test("a distance measured after a drag is shown once it is known", async () => {
  const screen = await render(<Atlas index={located} />);
  map?.panBy([50, 0]);
  await expect.poll(() => linkCamera()).not.toBeNull();
  viewActions.select({
    kind: "measure",
    start: { kind: "position", position: [127.7, 26.2] },
    end: { kind: "position", position: [128.1, 26.8] },
  });
  await screen.rerender(<Atlas index={located} measured={{ status: "loading" }} />);
  const line = [
    [127.7, 26.2],
    [128.1, 26.8],
  ];
  const measurement = { line } as unknown as Measurement;
  await screen.rerender(<Atlas index={located} measured={{ status: "distance", measurement }} />);
  await expect.poll(() => map?.getCenter().lat).toBeCloseTo(26.5, 0);
});

test("a choice drops the camera of the link and is shown; closing gives the map back", async () => {
  open({ camera: { zoom: 6, lat: 35, lng: 139 } });
  await render(<Atlas index={located} />);
  viewActions.select({ kind: "place", id: "shikotan" });
  await expect.poll(() => showsPlace(shikotan)).toBe(true);
  expect(linkCamera()).toBeNull();
  viewActions.close();
  await expect.poll(() => map?.getCenter().lat).toBeCloseTo(35, 0);
});

test("a position that comes late is shown", async () => {
  open(place);
  const screen = await render(<Atlas index={empty} />);
  expect(showsHome()).toBe(true);
  await screen.rerender(<Atlas index={located} />);
  expect(showsPlace(shikotan)).toBe(true);
  expect(linkCamera()).toBeNull();
});

test("a position that comes late does not undo a move of the reader, under way or over", async () => {
  open(place);
  const screen = await render(<Atlas index={empty} />);
  map?.fire("movestart");
  await screen.rerender(<Atlas index={located} />);
  expect(showsHome()).toBe(true);
  map?.fire("moveend");
  await screen.rerender(<Atlas index={new Map(located)} />);
  expect(showsHome()).toBe(true);
  expect(linkCamera()).not.toBeNull();
});

test("a new size fits again, and keeps the centre once the reader has moved the map", async () => {
  open(place);
  const screen = await render(<Atlas index={located} />);
  await screen.rerender(<Atlas index={located} width={500} />);
  await expect.poll(() => map?.getSize().x).toBe(500);
  const { x = 0 } = map?.latLngToContainerPoint([43.8, 146.75]) ?? {};
  // In the middle of what the control leaves.
  expect(x).toBeCloseTo((166 + 484) / 2, -1);
  expect(linkCamera()).toBeNull();
  map?.panBy([60, 0]);
  const centre = map?.getCenter();
  await screen.rerender(<Atlas index={located} width={640} />);
  await expect.poll(() => map?.getSize().x).toBe(640);
  expect(map?.getCenter().lng).toBeCloseTo(centre?.lng ?? 0, 2);
});

test("a button that shows a part of the earth writes it, and a new size leaves it", async () => {
  const screen = await render(<Atlas index={located} />);
  showBounds({ bounds: [127.5, 26, 128.4, 26.9], maxZoom: 12 });
  expect(linkCamera()?.lat).toBeCloseTo(26.45, 1);
  expect(map?.getCenter().lat).toBeCloseTo(26.45, 1);
  await screen.rerender(<Atlas index={located} width={500} />);
  await expect.poll(() => map?.getSize().x).toBe(500);
  expect(map?.getCenter().lat).toBeCloseTo(26.45, 1);
  viewActions.moveMap(null);
  await expect.poll(showsHome).toBe(true);
  expect(kurilsBounds[0]).toBeGreaterThan(map?.getBounds().getWest() ?? 0);
});

test("a jump to another part of the earth is a step in the history, one nearby is none", async () => {
  await render(<Atlas index={located} />);
  const push = vi.spyOn(window.history, "pushState");
  showBounds({ bounds: [146, 43, 147, 44], maxZoom: 12 });
  expect(push).not.toHaveBeenCalled();
  showBounds({ bounds: [127.5, 26, 128.4, 26.9], maxZoom: 12 });
  expect(push).toHaveBeenCalledOnce();
  moves?.showHome();
  expect(push).toHaveBeenCalledTimes(2);
  expect(linkCamera()).toBeNull();
  await expect.poll(showsHome).toBe(true);
});

test("a step of the story shows its part of the earth, whatever it selects", async () => {
  await render(<Atlas index={located} />);
  open({ view: storyView(5) });
  await expect.poll(() => map?.getCenter().lat).toBeCloseTo(26.45, 0);
  open({ view: storyView(3) });
  await expect.poll(showsHome).toBe(true);
});

test("a map that the sheet leaves no room waits for it, and writes nothing", async () => {
  const screen = await render(<Atlas index={located} height={40} />);
  const before = map?.getCenter();
  open(place);
  await screen.rerender(<Atlas index={new Map(located)} height={40} />);
  map?.panBy([10, 0]);
  expect(map?.getCenter().lat).toBe(before?.lat);
  expect(linkCamera()).toBeNull();
  open(place);
  await screen.rerender(<Atlas index={located} height={400} />);
  await expect.poll(() => showsPlace(shikotan)).toBe(true);
});
