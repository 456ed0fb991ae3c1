import { act, useRef } from "react";
import { afterEach, expect, test } from "vitest";
import { renderHook } from "vitest-browser-react";
import { AddressAdapter } from "../../src/url/address-adapter.ts";
import type { Camera } from "../../src/url/camera-param.ts";
import { useViewState } from "../../src/url/use-url-state.ts";

const nearNemuro = { zoom: 9, lat: 43.3, lng: 145.6 };

const address = window.location.href;

afterEach(() => window.history.replaceState(null, "", address));

/** The view state of a link. */
async function openLink(query: string) {
  window.history.replaceState(null, "", query);
  const { result } = await renderHook(() => useViewState(useRef<Camera | null>(null)), {
    wrapper: AddressAdapter,
  });
  return result;
}

test("a move of the map leaves the view the same object, so that no part of the page is rendered for it", async () => {
  const result = await openLink("?place=iturup&scenario=1956");
  const { viewContext } = result.current;
  await act(async () => viewContext.actions.moveMap(nearNemuro));
  await expect.poll(() => result.current.camera).toEqual(nearNemuro);
  expect(result.current.viewContext).toBe(viewContext);
});

test("any other act makes a new one", async () => {
  const result = await openLink("?map=9/43.3/145.6");
  const { viewContext } = result.current;
  await act(async () => viewContext.actions.selectScenario("four"));
  await expect.poll(() => result.current.viewContext.view.scenario).toBe("four");
  expect(result.current.viewContext).not.toBe(viewContext);
});
