import { expect, test } from "vitest";
import { noFilters } from "../../../src/dossier/claim-filters.ts";
import {
  highlightsList,
  homeView,
  type ListingView,
  type PanelId,
  panelIds,
  panelOf,
  readingKey,
  type Selection,
  selectionKey,
  type TabId,
  tabOf,
} from "../../../src/url/view.ts";

test("each panel is under a tab, those without one of their own under the tab they belong to", () => {
  const tabs: Record<PanelId, TabId> = {
    places: "places",
    claims: "claims",
    scenario: "scenario",
    timeline: "timeline",
    sources: "sources",
    article: "claims",
    terms: "sources",
    evidence: "sources",
    corrections: "sources",
    privacy: "sources",
    offline: "sources",
  };
  expect(Object.fromEntries(panelIds.map((panel) => [panel, tabOf(panel)]))).toEqual(tabs);
});

test.each<[Selection, key: string, reading: string, panel: PanelId]>([
  [{ kind: "none" }, "", "", "places"],
  [{ kind: "place", id: "iturup" }, "place:iturup", "place:iturup", "places"],
  [
    { kind: "claim", id: "p5-four-islands" },
    "claim:p5-four-islands",
    "claim:p5-four-islands",
    "claims",
  ],
  [
    { kind: "contradiction", id: "four-or-two-islands" },
    "contradiction:four-or-two-islands",
    "contradiction:four-or-two-islands",
    "claims",
  ],
  [
    {
      kind: "measure",
      start: { kind: "place", id: "tokyo" },
      end: { kind: "position", position: [145.8, 43.4] },
    },
    "measure:tokyo~43.4,145.8",
    "measure",
    "places",
  ],
  [
    { kind: "overlay", group: "kunashir", position: [128, 26.6] },
    "overlay:kunashir~26.6,128",
    "overlay",
    "places",
  ],
])("%j has the key %j, is read as %j, an entry of %s", (selection, key, reading, panel) => {
  expect(selectionKey(selection)).toBe(key);
  expect(readingKey(selection)).toBe(reading);
  expect(panelOf(selection)).toBe(panel);
});

test("the list of claims highlights its places while it is in sight and filtered", () => {
  const listing: ListingView = {
    ...homeView,
    panel: "claims",
    claimFilters: { ...noFilters, speaker: "abe" },
  };
  expect(highlightsList(listing)).toBe(true);
  expect(highlightsList({ ...listing, claimFilters: noFilters })).toBe(false);
  expect(highlightsList({ ...listing, panel: "places" })).toBe(false);
  expect(highlightsList({ ...listing, claimView: "origin" })).toBe(false);
  const selection = { kind: "place", id: "iturup" } as const;
  expect(highlightsList({ ...listing, selection })).toBe(false);
});
