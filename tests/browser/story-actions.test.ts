import { act } from "react";
import { afterEach, expect, test } from "vitest";
import { address, loadAddress } from "../../src/url/address.ts";
import { viewActions } from "../../src/url/view-actions.ts";

const start = window.location.href;
const view = () => address.read().link.view;
const query = () => window.location.search;

afterEach(() => window.history.replaceState(null, "", start));

/** The query after an action on the view of a link. */
async function after(link: string, change: () => void): Promise<string> {
  window.history.replaceState(null, "", `${window.location.pathname}${link}`);
  loadAddress();
  await act(async () => change());
  return query();
}

test.each([
  [
    "a scenario",
    "?story=1",
    () => viewActions.selectScenario("today"),
    "?scenario=today&panel=scenario",
  ],
  ["a tab", "?story=2", () => viewActions.selectPanel("places"), "?scenario=1956"],
  [
    "a place",
    "?story=4",
    () => viewActions.select({ kind: "place", id: "iturup" }),
    "?panel=timeline&place=iturup",
  ],
  [
    "a handover",
    "?story=6",
    () => viewActions.handOver(["iturup"]),
    "?scenario=own&hold=iturup&panel=scenario",
  ],
  ["a step that marks a contradiction", "?story=3", () => viewActions.close(), "?panel=claims"],
])("%s leaves the story and writes the view in full", async (_, link, change, wanted) => {
  expect(await after(link, change)).toBe(wanted);
  expect(view().story).toBeNull();
});

test("a step is told with the theme and the layers that the reader set, and nothing else", async () => {
  const tellSecond = () => viewActions.tell(2);
  expect(await after("?scenario=four&place=iturup&hide=bases&theme=dark", tellSecond)).toBe(
    "?story=2&theme=dark&hide=bases",
  );
});

test("what is switched on the map stays beside the step", async () => {
  expect(await after("?story=2", () => viewActions.hide(["names"]))).toBe("?story=2&hide=names");
  expect(await after("?story=2", () => viewActions.showLayers([]))).toBe("?story=2&layers=none");
});

test("the groups of a known scenario are that scenario", async () => {
  const two = () => viewActions.handOver(["shikotan", "habomai"]);
  expect(await after("?scenario=own&hold=habomai&panel=scenario", two)).toBe(
    "?scenario=1956&panel=scenario",
  );
  expect(view().hold).toEqual([]);
});
