import { describe, expect, test } from "vitest";
import { seaAtStakeBounds, story, storySteps } from "../../../src/content/story.ts";
import { homeBoundsOf, kurilsBounds } from "../../../src/map/region-bounds.ts";
import { shownZones } from "../../../src/map/shown-zones.ts";
import { homeView, storyView } from "../../../src/url/view.ts";

const both = ["territorial-sea", "eez-200"];
const place = { kind: "place", id: "shikotan" } as const;
const contradiction = { kind: "contradiction", id: "four-or-two-islands" } as const;

describe("the zones of the sea", () => {
  test("are off on today's map, unless the Scenario panel or a comparison is read", () => {
    expect(shownZones(homeView)).toEqual([]);
    expect(shownZones({ ...homeView, panel: "scenario" })).toEqual(both);
    expect(shownZones({ ...homeView, panel: "scenario", selection: place })).toEqual([]);
    expect(shownZones({ ...homeView, compare: "four" })).toEqual(both);
  });

  test("are drawn wherever a scenario changes something, whatever is read", () => {
    for (const scenario of ["1956", "four", "own"] as const) {
      expect(shownZones({ ...homeView, scenario })).toEqual(both);
      expect(shownZones({ ...homeView, scenario, selection: place })).toEqual(both);
    }
  });

  test("are left out while a contradiction marks the land", () => {
    const view = { ...homeView, scenario: "1956", selection: contradiction } as const;
    expect(shownZones(view)).toEqual([]);
    expect(shownZones({ ...view, compare: "four" })).toEqual(both);
  });

  test("are what the reader chose wherever there is a choice", () => {
    const layers = ["eez-200"] as const;
    expect(shownZones({ ...homeView, layers })).toEqual(layers);
    expect(shownZones({ ...homeView, scenario: "1956", layers: [] })).toEqual([]);
    expect(shownZones({ ...homeView, selection: contradiction, layers })).toEqual(layers);
  });
});

describe("the box that a view fits", () => {
  test("is the sea at stake where it is drawn, and else the islands", () => {
    expect(homeBoundsOf(homeView)).toBe(kurilsBounds);
    expect(homeBoundsOf({ ...homeView, panel: "scenario" })).toBe(seaAtStakeBounds);
    expect(homeBoundsOf({ ...homeView, scenario: "1956" })).toBe(seaAtStakeBounds);
    expect(homeBoundsOf({ ...homeView, scenario: "1956", layers: ["territorial-sea"] })).toBe(
      kurilsBounds,
    );
    expect(homeBoundsOf({ ...homeView, scenario: "1956", selection: contradiction })).toBe(
      kurilsBounds,
    );
  });

  test.each(storySteps)("is what step %i of the story shows", (step) => {
    expect(homeBoundsOf(storyView(step))).toBe(story[step].bounds);
  });
});
