import type { ClaimKind, OutletId, SpeakerId } from "../claim.ts";
import type { ClaimId } from "../claims.ts";
import type { FigureMethodId } from "../figure-method.ts";
import type { PlaceId } from "../places.ts";
import type { EstimateId } from "../published-estimates.ts";
import type { ScenarioId } from "../scenarios.ts";
import type { SeaVariantId } from "../sea.ts";
import type { TimelineEventId } from "../timeline-events.ts";

export interface PlaceNote {
  /** The note: paragraphs of plain text, 80 to 250 words in all, our own words. */
  readonly note: readonly [string, ...string[]];
  /** Caveats about single facts that the reader should see under the facts. */
  readonly caveats: readonly string[];
  /** How the article refers to the place and by which words of which paragraph, or that it is silent. */
  readonly mention: string;
}

export interface ClaimText {
  /** Three to six words for lists and titles. */
  readonly title: string;
  /** The claim in our own words, one or two sentences. */
  readonly text: string;
  /** When it was said, in words, with what is uncertain about it. */
  readonly when: string;
  /** Context a reader needs to place the claim (what "the statement" refers to, and so on). */
  readonly context: string;
}

export interface TimelineText {
  readonly title: string;
  /** What it did, one to three sentences. */
  readonly what: string;
  /** What it meant for the four. */
  readonly effect: string;
}

/** The parts of the story that a scenario means something different for. */
export type ScenarioRole =
  | "habomai"
  | "shikotan"
  | "kunashir"
  | "iturup"
  | "hokkaido"
  | "okinawa"
  | "japan"
  | "russia"
  | "united-states"
  | "singapore";

/** What the switch and the status line say of a scenario. */
export interface ScenarioName {
  /** The exact accessible name of its radio button. */
  readonly name: string;
  /** One sentence, said aloud when the scenario is chosen. */
  readonly announcement: string;
}

/** What is read about a scenario. */
export interface ScenarioText {
  readonly title: string;
  readonly summary: string;
  /** As many as the scenario has condition states, in the same order. */
  readonly conditions: readonly string[];
  readonly effects: readonly string[];
  readonly leavesOpen: readonly string[];
  /** What the scenario means for a place, by its part in the story. */
  readonly meaning: Readonly<Record<ScenarioRole, string>>;
}

/** What is read about the scenarios and the figures they are told in. */
export interface ScenariosText {
  readonly scenarios: Readonly<Record<ScenarioId, ScenarioText>>;
  readonly figureMethods: Readonly<Record<FigureMethodId, string>>;
  /** What contested choices change, by variant of the computation. */
  readonly seaVariants: Readonly<Record<SeaVariantId, string>>;
  /** What each published estimate is, and what weakens it. */
  readonly estimates: Readonly<Record<EstimateId, string>>;
}

/** What the lists, the scenario switch and the claims need from the start. */
export interface CoreText {
  /** One line on each place, at most 120 characters, no full stop: what and where it is. */
  readonly summaries: Readonly<Record<PlaceId, string>>;
  readonly claims: Readonly<Record<ClaimId, ClaimText>>;
  readonly scenarios: Readonly<Record<ScenarioId, ScenarioName>>;
  readonly speakers: Readonly<Record<SpeakerId, string>>;
  readonly outlets: Readonly<Record<OutletId, string>>;
  readonly claimKinds: Readonly<Record<ClaimKind, string>>;
}

/**
 * Every sentence of content in one language, complete by type, in the parts it is fetched
 * in: the core at once, the notes, scenarios and the timeline when they are first read.
 */
export interface ContentText {
  readonly core: () => Promise<CoreText>;
  readonly notes: () => Promise<Readonly<Record<PlaceId, PlaceNote>>>;
  readonly scenarios: () => Promise<ScenariosText>;
  readonly timeline: () => Promise<Readonly<Record<TimelineEventId, TimelineText>>>;
}
