import { act } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { renderHook } from "vitest-browser-react";
import { address, loadAddress } from "../../src/url/address.ts";
import { hrefOf } from "../../src/url/format.ts";
import { mapCamera } from "../../src/url/map-camera.ts";
import { useLinkCamera, useNavigationCount, useUrlState } from "../../src/url/use-url-state.ts";
import { panelView } from "../../src/url/view.ts";
import { viewActions } from "../../src/url/view-actions.ts";

const nearNemuro = { zoom: 9, lat: 43.3, lng: 145.6 };

const start = window.location.href;
const query = () => window.location.search;

beforeEach(() => {
  window.history.replaceState(null, "", start);
});

afterEach(() => {
  vi.restoreAllMocks();
  window.history.replaceState(null, "", start);
});

/** The state of a link that the page is opened with. */
async function openLink(link: string) {
  window.history.replaceState(null, "", link);
  const invalidParams = loadAddress();
  const { result } = await renderHook(() => ({
    view: useUrlState(),
    camera: useLinkCamera(),
    navigations: useNavigationCount(),
  }));
  return { result, invalidParams };
}

/** What a change of the page does to what is shown. */
async function changes(link: string, change: () => void) {
  const { result } = await openLink(link);
  const before = result.current;
  // Its length ends at 50.
  const push = vi.spyOn(window.history, "pushState");
  await act(async () => change());
  const after = result.current;
  return {
    query: query(),
    steps: push.mock.calls.length,
    moves: after.navigations - before.navigations,
    isSameView: after.view === before.view,
  };
}

describe("what an action does to the address, the history and the map", () => {
  test.each([
    ["selecting", () => viewActions.select({ kind: "place", id: "iturup" }), "?place=iturup", 1, 1],
    [
      "a scenario",
      () => viewActions.selectScenario("four"),
      "?scenario=four&map=9/43.3/145.6",
      1,
      0,
    ],
    ["a tab", () => viewActions.selectPanel("timeline"), "?panel=timeline&map=9/43.3/145.6", 1, 0],
    ["a filter", () => viewActions.filterClaims({ kind: "opinion" }), "?kind=opinion", 1, 1],
    [
      "a move of the map",
      () => viewActions.moveMap({ zoom: 8, lat: 44, lng: 146 }),
      "?map=8/44/146",
      0,
      0,
    ],
    ["the home button", () => viewActions.moveMap(null), "?scenario=today", 0, 1],
    ["the theme", () => viewActions.setTheme("dark"), "?map=9/43.3/145.6&theme=dark", 0, 0],
    ["comparing", () => viewActions.compareWith("four"), "?map=9/43.3/145.6&compare=four", 1, 0],
  ] as const)("%s", async (_, change, wanted, steps, moves) => {
    const done = await changes("?map=9/43.3/145.6", change);
    expect(done).toMatchObject({ query: wanted, steps, moves });
  });

  test("closing leaves the map, and the address, where the reader moved it", async () => {
    const done = await changes("?place=iturup&map=9/43.3/145.6", viewActions.close);
    expect(done).toMatchObject({ query: "?map=9/43.3/145.6", steps: 1, moves: 0 });
  });

  test("selecting the scenario on the right of a comparison swaps the sides", async () => {
    const done = await changes("?scenario=1956&compare=four", () =>
      viewActions.selectScenario("four"),
    );
    expect(done.query).toBe("?scenario=four&compare=1956");
  });

  test("leaving the claims clears their filters", async () => {
    const done = await changes("?panel=claims&verdict=opinion", () =>
      viewActions.selectPanel("sources"),
    );
    expect(done.query).toBe("?panel=sources");
  });
});

test("a move of the map leaves the view the same object, so that no panel renders for it", async () => {
  const done = await changes("?place=iturup", () => viewActions.moveMap(nearNemuro));
  expect(done).toMatchObject({ isSameView: true, query: "?place=iturup&map=9/43.3/145.6" });
});

test("what is shown already adds no step to the history", async () => {
  const done = await changes("?scenario=1956", () => viewActions.selectScenario("1956"));
  expect(done).toMatchObject({ steps: 0, isSameView: true });
});

test("Back brings the view and the camera of then", async () => {
  const { result } = await openLink("?place=iturup&map=9/43.3/145.6");
  await act(async () => viewActions.select({ kind: "place", id: "shikotan" }));
  await act(async () => window.history.back());
  await expect.poll(() => result.current.view.selection).toEqual({ kind: "place", id: "iturup" });
  expect(result.current.camera).toEqual(nearNemuro);
});

test("unusable parts leave the address, an anchor becomes its selection", async () => {
  const { result, invalidParams } = await openLink("?scenario=1957&theme=dark#shikotan");
  expect(invalidParams.map(({ parameter }) => parameter)).toEqual(["scenario"]);
  expect(query()).toBe("?place=shikotan&theme=dark");
  expect(window.location.hash).toBe("");
  expect(result.current.view.selection).toEqual({ kind: "place", id: "shikotan" });
});

test("closing notes where the map is, which it leaves there", async () => {
  mapCamera.write(nearNemuro);
  const done = await changes("?place=iturup", viewActions.close);
  mapCamera.write(null);
  expect(done).toMatchObject({ query: "?map=9/43.3/145.6", steps: 1, moves: 0 });
});

test("closing what was opened from a list gives back the camera of the list", async () => {
  const { result } = await openLink("?panel=timeline&map=9/43.3/145.6");
  await act(async () => viewActions.select({ kind: "place", id: "iturup" }));
  await act(async () => viewActions.select({ kind: "place", id: "shikotan" }));
  expect(query()).toBe("?panel=timeline&place=shikotan");
  const before = result.current.navigations;
  await act(async () => viewActions.close());
  expect(query()).toBe("?panel=timeline&map=9/43.3/145.6");
  expect(result.current.navigations).toBe(before + 1);
});

test("closing leaves the map where the reader moved it since", async () => {
  const { result } = await openLink("?panel=timeline");
  await act(async () => viewActions.select({ kind: "place", id: "iturup" }));
  await act(async () => viewActions.moveMap(nearNemuro));
  const before = result.current.navigations;
  await act(async () => viewActions.close());
  expect(query()).toBe("?panel=timeline&map=9/43.3/145.6");
  expect(result.current.navigations).toBe(before);
});

test("an anchor does not come back with the next address", async () => {
  await openLink("?place=iturup#shikotan");
  await act(async () => viewActions.close());
  expect(window.location.hash).toBe("");
});

test("the address of a panel's link is what its click leads to", async () => {
  const { result } = await openLink("?panel=claims&view=silence&verdict=opinion");
  const href = hrefOf(panelView(result.current.view, "sources", "gshhg"));
  await act(async () => viewActions.selectPanel("sources", "gshhg"));
  expect(query()).toBe(href);
});

test("a browser that refuses to change the address does not stop the page", async () => {
  const { result } = await openLink("?scenario=1956");
  vi.spyOn(window.history, "pushState").mockImplementation(() => {
    throw new DOMException("too many", "SecurityError");
  });
  await act(async () => viewActions.selectScenario("four"));
  expect(result.current.view.scenario).toBe("four");
  expect(query()).toBe("?scenario=1956");
  vi.restoreAllMocks();
  await act(async () => viewActions.select({ kind: "place", id: "iturup" }));
  expect(query()).toBe("?scenario=four&place=iturup");
  expect(address.read().link.view.scenario).toBe("four");
});
