import type { BBox } from "geojson";
import type { ContradictionId } from "./contradictions.ts";
import type { ScenarioId } from "./scenarios.ts";
import type { ZoneId } from "./sea.ts";

export const storySteps = [1, 2, 3, 4, 5, 6] as const;
export type StoryStep = (typeof storySteps)[number];

/** What a step of the story shows on the map; what it says is in the language files. */
export interface StoryView {
  readonly scenario: ScenarioId;
  /** The tab that is lit while the step is read. */
  readonly panel: "scenario" | "claims" | "timeline" | "places";
  /** The contradiction whose sides the map marks; null for none. */
  readonly contradiction: ContradictionId | null;
  /** The drawn zones; null leaves it to the scenario. */
  readonly layers: readonly ZoneId[] | null;
  /** What the map fits, `[west, south, east, north]`. */
  readonly bounds: BBox;
}

/** The sea that all four islands would bring, whole. */
export const seaAtStakeBounds: BBox = [145.2, 40.3, 151.2, 47.7];

/** The four islands with the Hokkaido coast facing them. */
const islandBounds: BBox = [144.9, 43.05, 149, 45.65];

/** The main island of Okinawa with most of the bases. */
const okinawaBounds: BBox = [127.55, 26.05, 128.4, 26.9];

/** The steps in the order in which they are told. */
export const story: Readonly<Record<StoryStep, StoryView>> = {
  1: {
    scenario: "1956",
    panel: "scenario",
    contradiction: null,
    layers: null,
    bounds: seaAtStakeBounds,
  },
  2: {
    scenario: "1956",
    panel: "scenario",
    contradiction: null,
    layers: null,
    bounds: seaAtStakeBounds,
  },
  3: {
    scenario: "today",
    panel: "claims",
    contradiction: "four-or-two-islands",
    layers: [],
    bounds: islandBounds,
  },
  4: {
    scenario: "today",
    panel: "timeline",
    contradiction: null,
    layers: null,
    bounds: islandBounds,
  },
  5: {
    scenario: "today",
    panel: "places",
    contradiction: null,
    layers: null,
    bounds: okinawaBounds,
  },
  6: {
    scenario: "1956",
    panel: "scenario",
    contradiction: null,
    layers: null,
    bounds: seaAtStakeBounds,
  },
};
