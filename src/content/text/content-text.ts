import type { ArticleItemId } from "../article-items.ts";
import type { Absence, ClaimKind, OutletId, SpeakerId, VerdictId } from "../claim.ts";
import type { ClaimId } from "../claims.ts";
import type { ContradictionId, Relation } from "../contradictions.ts";
import type { CorrectionId } from "../corrections.ts";
import type { AuthenticLanguage } from "../declaration.ts";
import type { FigureMethodId } from "../figure-method.ts";
import type { DistanceSurvey } from "../official-distances.ts";
import type { PlaceId } from "../places.ts";
import type { ProposalId } from "../proposals.ts";
import type { EstimateId } from "../published-estimates.ts";
import type { ChoiceId, ScenarioId } from "../scenarios.ts";
import type { SeaVariantId } from "../sea.ts";
import type { SilenceId } from "../silences.ts";
import type { StatedFigureId } from "../stated-figures.ts";
import type { ClashingClaim, StoryStep } from "../story.ts";
import type { TermId } from "../terms.ts";
import type { TimelineEventId } from "../timeline-events.ts";

export interface PlaceNote {
  /** The note: paragraphs of plain text in our own words; the first says why the place matters. */
  readonly note: readonly [string, ...string[]];
  /** What happened there after the article, which its badge says. */
  readonly later?: string;
  /** Caveats about single facts that the reader should see under the facts. */
  readonly caveats: readonly string[];
  /** By which words of which paragraph the article refers to the place; null where its mark says all. */
  readonly mention: string | null;
}

/** What we make of a claim; a verdict without a reason cannot be written. */
export interface ClaimReading {
  /** When it was said, in words, with what is uncertain about it. */
  readonly when: string;
  /** What we take the sentence to say, where it could be taken otherwise. */
  readonly reading: string;
  /** Why the verdict is what it is: what documents and reports say, in our own words. */
  readonly reason: string;
  /** What else a reader needs to place the claim. */
  readonly context: string;
  /** What happened after the article and bears on the claim; null where nothing does. */
  readonly later: string | null;
}

/** A word of ours with what we mean by it. */
export interface Defined {
  readonly label: string;
  readonly definition: string;
}

interface ContradictionText {
  /** What differs between the two sides. */
  readonly what: string;
  /** What the primary document says. */
  readonly document: string;
}

export interface SilenceText {
  readonly title: string;
  /** What the article leaves out. */
  readonly missing: string;
}

/** A few words of an item, what became of them in the article, and what that did. */
interface Rendering {
  readonly portuguese: string;
  readonly english: string;
  readonly effect: string;
}

/** How the article came about, and what that explains. */
export interface OriginText {
  /** The finding. */
  readonly lead: string;
  readonly items: Readonly<Record<ArticleItemId, string>>;
  readonly renderings: readonly Rendering[];
  /** What else the join did to the text. */
  readonly changes: readonly string[];
  /** Whose words an unattributed sentence echoes. */
  readonly echo: string;
  /** What else was said in the interview behind paragraph 1. */
  readonly interview: string;
  /** What followed from that, after the article. */
  readonly protest: string;
  /** Who Fort Russ and Sputnik are, each opinion on them with who holds it. */
  readonly publishers: readonly string[];
  /** How sure this is, and why. */
  readonly confidence: string;
}

/** All that is read about the claims besides their titles and texts. */
export interface ClaimDeskText {
  readonly readings: Readonly<Record<ClaimId, ClaimReading>>;
  readonly verdicts: Readonly<Record<VerdictId, Defined>>;
  readonly absences: Readonly<Record<Absence, Defined>>;
  readonly relations: Readonly<Record<Relation, Defined>>;
  readonly contradictions: Readonly<Record<ContradictionId, ContradictionText>>;
  readonly silences: Readonly<Record<SilenceId, SilenceText>>;
}

export interface TimelineText {
  /** One line of at most 45 characters. */
  readonly title: string;
  /** What it did, one to three sentences. */
  readonly what: string;
  /** What it meant for the four; null where nothing changed for them. */
  readonly effect: string | null;
}

export interface TermText {
  readonly name: string;
  /** What it means here, one to five sentences. */
  readonly definition: string;
  /** How texts write it: its first use in what is being read leads to the definition. */
  readonly forms: readonly [string, ...string[]];
}

/** What stood there, in quotation marks where it is our own sentence, what is right, and why. */
export interface CorrectionText {
  readonly was: string;
  readonly is: string;
  readonly why: string;
}

/** What each figure that stands in texts alone counts or measures. */
export type EvidenceText = Readonly<Record<StatedFigureId, string>>;

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
  /** One sentence: who would do what. */
  readonly summary: string;
  /** As many as the scenario has condition states, in the same order. */
  readonly conditions: readonly string[];
  readonly effects: readonly string[];
  readonly leavesOpen: readonly string[];
  /** What came after the article and bears on it. */
  readonly later: readonly string[];
  /** What the scenario means for a place, by its part in the story. */
  readonly meaning: Readonly<Record<ScenarioRole, string>>;
}

/** What is read about the scenarios and the figures they are told in. */
export interface ScenariosText {
  readonly scenarios: Readonly<Record<ScenarioId, ScenarioText>>;
  /** Who put a division forward, when, and how far it came. */
  readonly proposals: Readonly<Record<ProposalId, string>>;
  /** How far proposals came. */
  readonly proposalNote: string;
  /** What a treaty without a handover would settle and leave open. */
  readonly treatyFirst: readonly string[];
  readonly figureMethods: Readonly<Record<FigureMethodId, string>>;
  /** What contested choices change, by variant of the computation. */
  readonly seaVariants: Readonly<Record<SeaVariantId, string>>;
  /** What each published estimate is, and what weakens it. */
  readonly estimates: Readonly<Record<EstimateId, string>>;
}

/** What stands around the quotation of Article 9 of the declaration of 1956. */
export interface DeclarationText {
  readonly title: string;
  /** What the article says before the sentence that is quoted. */
  readonly before: string;
  /** Whose translation is quoted. */
  readonly translation: string;
  /** Leads to the authentic texts, named by `languages`. */
  readonly authentic: string;
  readonly languages: Readonly<Record<AuthenticLanguage, string>>;
}

/** How a step of the story begins, and what leads to it. */
export interface StoryHead {
  /** The headline, at most eight words. */
  readonly title: string;
  /** What the button to this step asks, at most 22 characters. */
  readonly question: string;
  /** One sentence, and what small screens leave out; at most 40 words in all. */
  readonly lead: readonly [first: string, rest: string];
}

/** What the pictures of the story say, from its second step on; numbers handed in are written already. */
export interface StoryText {
  readonly rule: {
    /** What the drawing shows, for those who do not see it. */
    readonly picture: string;
    readonly before: string;
    readonly after: string;
    readonly shares: string;
    readonly note: string;
    readonly how: string;
  };
  readonly sentences: {
    readonly why: string;
  };
  readonly events: {
    readonly all: (count: string) => string;
  };
  readonly facilities: {
    readonly heading: (count: string) => string;
    readonly rest: (count: string, area: string) => string;
    readonly treaty: string;
    /** What the security treaty says. */
    readonly reach: string;
    /** What was reported of talks on it, and denied. */
    readonly reports: string;
    readonly asked: string;
    readonly answered: string;
    readonly overlay: string;
  };
  readonly open: {
    readonly shares: string;
    readonly land: string;
    readonly people: string;
    readonly sea: string;
    readonly conditions: string;
    readonly later: (count: string) => string;
    readonly explore: string;
  };
}

/** What the lists, the scenario switch and the claims need from the start. */
export interface CoreText {
  /** Three to six words for lists and titles. */
  readonly claimTitles: Readonly<Record<ClaimId, string>>;
  /** Titles only: the status line says them. */
  readonly contradictions: Readonly<Record<ContradictionId, string>>;
  readonly scenarios: Readonly<Record<ChoiceId, ScenarioName>>;
  readonly speakers: Readonly<Record<SpeakerId, string>>;
  readonly outlets: Readonly<Record<OutletId, string>>;
  readonly claimKinds: Readonly<Record<ClaimKind, string>>;
  readonly story: Readonly<Record<StoryStep, StoryHead>>;
  /** What the two sentences of the article that clash name, in a few words. */
  readonly clash: Readonly<Record<ClashingClaim, string>>;
}

/** The words of the measuring tools; the numbers and names handed in are written already. */
export interface MeasuringText {
  readonly kicker: string;
  /** Names of the sixteen compass points, from north clockwise. */
  readonly compass: readonly string[];
  readonly latitude: (degrees: string, side: "north" | "south") => string;
  readonly longitude: (degrees: string, side: "east" | "west") => string;
  readonly position: (latitude: string, longitude: string) => string;
  readonly loading: string;
  readonly failed: string;
  readonly unlocated: string;
  readonly methodHeading: (count: number) => string;
  readonly measure: {
    readonly title: string;
    readonly lead: string;
    readonly ends: string;
    readonly from: string;
    readonly to: string;
    /** The choice in a list of places that stands for a position. */
    readonly pointAt: (position: string) => string;
    /** The choice that stands for the nearest coast of Hokkaido, and how it is found. */
    readonly hokkaidoCoast: string;
    readonly coastNote: string;
    readonly swap: string;
    readonly onMap: string;
    readonly next: string;
    readonly nextStart: string;
    readonly nextEnd: string;
    readonly startToCentre: string;
    readonly endToCentre: string;
    readonly keys: string;
    readonly result: string;
    readonly nauticalMiles: (value: string) => string;
    readonly bearing: string;
    readonly bearingValue: (degrees: string, compass: string) => string;
    readonly measuredFrom: string;
    readonly measuredTo: string;
    readonly shoreOf: (name: string, position: string) => string;
    readonly markOf: (name: string, position: string) => string;
    readonly noDistance: (from: string, to: string) => string;
    readonly announcement: (distance: {
      readonly from: string;
      readonly to: string;
      readonly km: string;
      readonly nauticalMiles: string;
      readonly bearing: string;
    }) => string;
    readonly official: string;
    readonly officialDiffers: (difference: string, share: string, ours: "more" | "less") => string;
    readonly officialEqual: string;
    readonly withinTolerance: string;
    readonly beyondTolerance: string;
    readonly surveys: Readonly<Record<DistanceSurvey, string>>;
    readonly geodesic: string;
    readonly tolerance: (km: string) => string;
    readonly marks: string;
    readonly beyondMap: string;
    readonly acrossEdge: string;
    readonly cite: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly citation: (distance: {
      readonly from: string;
      readonly to: string;
      readonly km: string;
      readonly nauticalMiles: string;
      readonly bearing: string;
      readonly hasShore: boolean;
      readonly address: string;
    }) => string;
    readonly toOverlay: string;
    readonly overlayLead: string;
  };
  readonly overlay: {
    readonly title: string;
    readonly lead: string;
    readonly island: string;
    readonly over: string;
    readonly move: string;
    readonly moves: Readonly<Record<"north" | "west" | "east" | "south", string>>;
    readonly keys: (step: string, longStep: string) => string;
    readonly centre: string;
    readonly sizeOf: (name: string) => string;
    /** The prefecture of that name, so that it is not taken for its main island. */
    readonly prefecture: (name: string) => string;
    readonly times: (island: string, ratio: string, place: string) => string;
    readonly announcement: (island: string, where: string) => string;
    readonly method: string;
    readonly mercator: string;
    readonly coast: string;
    readonly toMeasure: string;
  };
}

/**
 * Every sentence of content in one language, complete by type, in the parts it is fetched
 * in: the core at once, the rest when it is first read.
 */
export interface ContentText {
  readonly core: () => Promise<CoreText>;
  readonly notes: () => Promise<Readonly<Record<PlaceId, PlaceNote>>>;
  /** One line on each place, at most 120 characters, no full stop: what and where it is. */
  readonly summaries: () => Promise<Readonly<Record<PlaceId, string>>>;
  /** Each claim in our own words, one or two sentences. */
  readonly claims: () => Promise<Readonly<Record<ClaimId, string>>>;
  readonly claimDesk: () => Promise<ClaimDeskText>;
  readonly origin: () => Promise<OriginText>;
  readonly scenarios: () => Promise<ScenariosText>;
  readonly declaration: () => Promise<DeclarationText>;
  readonly timeline: () => Promise<Readonly<Record<TimelineEventId, TimelineText>>>;
  readonly measuring: () => Promise<MeasuringText>;
  readonly terms: () => Promise<Readonly<Record<TermId, TermText>>>;
  readonly story: () => Promise<StoryText>;
  readonly evidence: () => Promise<EvidenceText>;
  readonly corrections: () => Promise<Readonly<Record<CorrectionId, CorrectionText>>>;
}
