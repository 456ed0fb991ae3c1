import type { BBox } from "geojson";
import type { ClaimId } from "./claims.ts";
import type { ContradictionId } from "./contradictions.ts";
import type { ScenarioId } from "./scenarios.ts";
import type { ZoneId } from "./sea.ts";
import type { TimelineEventId } from "./timeline-events.ts";

export const storySteps = [1, 2, 3, 4, 5, 6] as const;
export type StoryStep = (typeof storySteps)[number];

/** The picture or chart that a step is told with. */
export type StoryFigure = "shares" | "rule" | "sentences" | "events" | "facilities" | "open";

/** What a step of the story shows, on the map and beside it; what it says is in the language files. */
export interface StoryView {
  readonly figure: StoryFigure;
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

/** The sea that all four islands would bring, whole, with the Hokkaido coast facing it. */
export const seaAtStakeBounds: BBox = [143.4, 40.3, 151.2, 47.7];

/** The four islands with the Hokkaido coast facing them. */
const islandBounds: BBox = [144.9, 43.05, 149, 45.65];

/** The main island of Okinawa with most of the bases. */
const okinawaBounds: BBox = [127.55, 26.05, 128.4, 26.9];

/** The steps in the order in which they are told. */
export const story: Readonly<Record<StoryStep, StoryView>> = {
  1: {
    figure: "shares",
    scenario: "1956",
    panel: "scenario",
    contradiction: null,
    layers: null,
    bounds: seaAtStakeBounds,
  },
  2: {
    figure: "rule",
    scenario: "1956",
    panel: "scenario",
    contradiction: null,
    layers: null,
    bounds: seaAtStakeBounds,
  },
  3: {
    figure: "sentences",
    scenario: "today",
    panel: "claims",
    contradiction: "four-or-two-islands",
    layers: [],
    bounds: islandBounds,
  },
  4: {
    figure: "events",
    scenario: "today",
    panel: "timeline",
    contradiction: null,
    layers: null,
    bounds: islandBounds,
  },
  5: {
    figure: "facilities",
    scenario: "today",
    panel: "places",
    contradiction: null,
    layers: null,
    bounds: okinawaBounds,
  },
  6: {
    figure: "open",
    scenario: "1956",
    panel: "scenario",
    contradiction: null,
    layers: null,
    bounds: seaAtStakeBounds,
  },
};

/** The two sentences of the article that name islands differently. */
export const clashingClaims = [
  "p5-four-islands",
  "p11-habomai-shikotan",
] as const satisfies readonly ClaimId[];
export type ClashingClaim = (typeof clashingClaims)[number];

/** What Putin asked about the bases, and what Abe said of them. */
export const baseClaims = [
  "p9-say-over-bases",
  "p7-not-hostile-to-russia",
] as const satisfies readonly ClaimId[];

/** When the administration of the four changed, or its terms. */
export const administrationEvents = [
  "1855-shimoda-treaty",
  "1945-iturup-landing",
  "1946-soviet-decrees",
  "1951-san-francisco-treaty",
  "1956-joint-declaration",
] as const satisfies readonly TimelineEventId[];
