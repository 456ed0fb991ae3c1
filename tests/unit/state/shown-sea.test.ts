import { describe, expect, test } from "vitest";
import { shownSea } from "../../../src/map/shown-zones.ts";
import { homeView } from "../../../src/url/view.ts";

const both = ["territorial-sea", "eez-200"];

describe("the zones of the sea", () => {
  test("are off at the start", () => {
    expect(shownSea(homeView).zones).toEqual([]);
  });

  test("are drawn in full with the Scenario panel, and with a comparison", () => {
    expect(shownSea({ ...homeView, panel: "scenario" })).toEqual({ zones: both, isFaint: false });
    expect(shownSea({ ...homeView, compare: "four" })).toEqual({ zones: both, isFaint: false });
  });

  test("are faint where a scenario changes something and something else is read", () => {
    expect(shownSea({ ...homeView, scenario: "1956" })).toEqual({ zones: both, isFaint: true });
    const selection = { kind: "place", id: "shikotan" } as const;
    expect(shownSea({ ...homeView, scenario: "1956", panel: "scenario", selection }).isFaint).toBe(
      true,
    );
  });

  test("are left out while a contradiction marks the land", () => {
    const selection = { kind: "contradiction", id: "four-or-two-islands" } as const;
    const view = { ...homeView, scenario: "1956", panel: "claims", selection } as const;
    expect(shownSea(view).zones).toEqual([]);
    expect(shownSea({ ...view, compare: "four" }).zones).toEqual(both);
    expect(shownSea({ ...view, layers: ["eez-200"] }).zones).toEqual(["eez-200"]);
  });

  test("are what the reader chose wherever there is a choice", () => {
    expect(shownSea({ ...homeView, layers: ["eez-200"] })).toEqual({
      zones: ["eez-200"],
      isFaint: false,
    });
    expect(shownSea({ ...homeView, panel: "scenario", layers: [] }).zones).toEqual([]);
  });
});
