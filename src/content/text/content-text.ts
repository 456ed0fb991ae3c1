import type { ClaimKind, OutletId, SpeakerId } from "../claim.ts";
import type { ClaimId } from "../claims.ts";
import type { PlaceId } from "../places.ts";
import type { ScenarioId } from "../scenarios.ts";
import type { TermId } from "../terms.ts";
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

export interface TermText {
  readonly name: string;
  /** What it means here, one to five sentences. */
  readonly definition: string;
  /** How texts write it: its first use in what is being read leads to the definition. */
  readonly forms: readonly [string, ...string[]];
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

export interface ScenarioText {
  /** The exact accessible name of its radio button. */
  readonly name: string;
  readonly title: string;
  /** One sentence, said aloud when the scenario is chosen. */
  readonly announcement: string;
  readonly summary: string;
  readonly conditions: readonly string[];
  readonly effects: readonly string[];
  readonly leavesOpen: readonly string[];
  /** What the scenario means for a place, by its part in the story. */
  readonly meaning: Readonly<Record<ScenarioRole, string>>;
}

/** What the lists, the scenario switch and the claims need from the start. */
export interface CoreText {
  /** One line on each place, at most 120 characters, no full stop: what and where it is. */
  readonly summaries: Readonly<Record<PlaceId, string>>;
  readonly claims: Readonly<Record<ClaimId, ClaimText>>;
  readonly scenarios: Readonly<Record<ScenarioId, ScenarioText>>;
  readonly speakers: Readonly<Record<SpeakerId, string>>;
  readonly outlets: Readonly<Record<OutletId, string>>;
  readonly claimKinds: Readonly<Record<ClaimKind, string>>;
}

/**
 * Every sentence of content in one language, complete by type, in the parts it is fetched
 * in: the core at once, notes, timeline and terms when they are first read.
 */
export interface ContentText {
  readonly core: () => Promise<CoreText>;
  readonly notes: () => Promise<Readonly<Record<PlaceId, PlaceNote>>>;
  readonly timeline: () => Promise<Readonly<Record<TimelineEventId, TimelineText>>>;
  readonly terms: () => Promise<Readonly<Record<TermId, TermText>>>;
}
