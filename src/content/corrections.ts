import type { ClaimId } from "./claims.ts";
import type { ContradictionId } from "./contradictions.ts";
import type { IsoDate } from "./figure.ts";
import type { PlaceId } from "./places.ts";
import type { ScenarioId } from "./scenarios.ts";
import type { SourceId } from "./sources.ts";
import type { TermId } from "./terms.ts";
import type { TimelineEventId } from "./timeline-events.ts";

/** What a reader opens to see what stands there now. */
export type CorrectedPart =
  | { readonly kind: "place"; readonly id: PlaceId }
  | { readonly kind: "claim"; readonly id: ClaimId }
  | { readonly kind: "contradiction"; readonly id: ContradictionId }
  | { readonly kind: "event"; readonly id: TimelineEventId }
  | { readonly kind: "term"; readonly id: TermId }
  | { readonly kind: "scenario"; readonly id: ScenarioId }
  | { readonly kind: "sources" };

/** Something that was wrong, and is right now; its words are in the language files. */
export interface Correction {
  readonly corrected: IsoDate;
  /** The day on which it first stood there. */
  readonly since: IsoDate;
  readonly part: CorrectedPart;
  /** What the correction rests on; empty where the article or this atlas itself shows it. */
  readonly sources: readonly SourceId[];
}

/** The day on which the first version came out, and the day after, when claims got their verdicts. */
const firstVersion: IsoDate = "2026-11-23";
const withVerdicts: IsoDate = "2026-11-24";
const december: IsoDate = "2026-12-01";

function since(day: IsoDate, part: CorrectedPart, ...sources: readonly SourceId[]): Correction {
  return { corrected: december, since: day, part, sources };
}

/** Corrections by id, the newest first. */
const corrections = {
  "title-of-1855": since(firstVersion, { kind: "place", id: "tokyo" }, "mofa-territory-overview"),
  "low-tide-elevation": since(withVerdicts, { kind: "term", id: "low-tide-elevation" }, "unclos"),
  "word-alone": since(
    withVerdicts,
    { kind: "claim", id: "p8-explained-to-putin" },
    "reuters-abe-assurance-2018",
    "jiji-peskov-assurance-2018",
  ),
  "verdict-on-the-headline": since(
    withVerdicts,
    { kind: "claim", id: "p0-treaty-benefits-us" },
    "sputnik-brasil-6-january",
  ),
  "verdict-on-the-seal": since(
    withVerdicts,
    { kind: "claim", id: "p5-handover-seals-treaty" },
    "joint-declaration-1956-japanese-text",
  ),
  "verdict-on-the-label": since(
    withVerdicts,
    { kind: "claim", id: "p11-kuril-label" },
    "kuril-definitions",
    "cabinet-reply-2006-kuril-scope",
  ),
  "verdict-on-the-two": since(
    withVerdicts,
    { kind: "claim", id: "p11-habomai-shikotan" },
    "joint-declaration-1956-japanese-text",
  ),
  "circular-quotation": since(
    withVerdicts,
    { kind: "claim", id: "p2-abe-quotation" },
    "tass-abe-nhk-2019",
  ),
  "headline-wording": since(
    firstVersion,
    { kind: "contradiction", id: "headline-and-body" },
    "sputnik-brasil-6-january",
  ),
  "as-soon-as": since(firstVersion, { kind: "claim", id: "p11-habomai-shikotan" }),
  "price-of-the-treaty": since(firstVersion, { kind: "claim", id: "p5-handover-seals-treaty" }),
  "dulles-trigger": since(
    firstVersion,
    { kind: "place", id: "iturup" },
    "frus-dulles-shigemitsu-19-august",
  ),
  "article-6": since(
    firstVersion,
    { kind: "scenario", id: "1956" },
    "joint-declaration-1956-japanese-text",
  ),
  "august-1945": since(
    withVerdicts,
    { kind: "term", id: "nemuro-sub-prefecture" },
    "betsukai-northern-territories",
  ),
  "tomari-municipality": since(
    firstVersion,
    { kind: "place", id: "golovnino" },
    "ja-wikipedia-tomari-village",
  ),
  "okinawa-seventy-percent": since(
    firstVersion,
    { kind: "place", id: "okinawa" },
    "jwing-2020",
    "pref-okinawa-booklet-2017",
  ),
  "six-villages": since(firstVersion, { kind: "scenario", id: "four" }),
  "ukraine-2022": since(
    firstVersion,
    { kind: "event", id: "2022-russia-ends-talks" },
    "interfax-talks-ended-2022",
  ),
  "top-officials": since(
    withVerdicts,
    { kind: "event", id: "2019-ambassador-summoned" },
    "tass-ambassador-summoned-2019",
    "kyodo-russian-protest-2019",
  ),
  "votes-of-1956": since(firstVersion, { kind: "place", id: "tokyo" }, "tikhvinsky-recollection"),
  "dispute-since-1945": since(
    withVerdicts,
    { kind: "claim", id: "p3-decades-long-dispute" },
    "frus-soviet-draft-1955",
  ),
  "trip-announced": since(withVerdicts, { kind: "claim", id: "p12-visit-to-russia" }),
  henoko: since(withVerdicts, { kind: "place", id: "camp-schwab" }, "asahi-putin-okinawa-2018"),
  "kawana-administration": since(
    firstVersion,
    { kind: "event", id: "1998-kawana-proposal" },
    "press-on-kawana-proposal",
  ),
  "two-declarations": since(
    withVerdicts,
    { kind: "contradiction", id: "which-statement" },
    "sputnik-brasil-1-january",
  ),
  "sea-to-the-km2": since(withVerdicts, { kind: "scenario", id: "1956" }),
  "distance-of-habomai": since(
    firstVersion,
    { kind: "place", id: "habomai" },
    "hoppou-position-and-area",
  ),
  "weak-estimates": since(withVerdicts, { kind: "scenario", id: "1956" }),
  "people-would-see-no-change": since(firstVersion, { kind: "scenario", id: "1956" }),
  "potsdam-headline": since(firstVersion, { kind: "event", id: "1945-potsdam-declaration" }),
  "towns-of-1945": since(firstVersion, { kind: "event", id: "1945-kunashir-shikotan-landings" }),
  "re-demarcation": since(
    "2026-11-27",
    { kind: "event", id: "2020-russian-constitution" },
    "russian-constitution-article-67",
  ),
  "territorial-sea": since(withVerdicts, { kind: "term", id: "territorial-sea" }, "unclos"),
  "who-called-it-a-threat": since(
    firstVersion,
    { kind: "event", id: "1956-dulles-shigemitsu-talks" },
    "frus-dulles-shigemitsu-19-august",
    "kremlin-tokyo-statements-2016",
  ),
  "reading-of-singapore": since(
    firstVersion,
    { kind: "event", id: "2018-singapore-meeting" },
    "kremlin-singapore-2018",
  ),
  "aide-memoire-and-kurils": since(
    firstVersion,
    { kind: "place", id: "kunashir" },
    "frus-aide-memoire-1956",
  ),
  "primary-sources": since(firstVersion, { kind: "sources" }),
} as const satisfies Readonly<Record<string, Correction>>;

export type CorrectionId = keyof typeof corrections;

export const correctionIds = Object.keys(corrections) as readonly CorrectionId[];

/** The correction of that id, typed without its literal particulars. */
export function correctionOf(id: CorrectionId): Correction {
  return corrections[id];
}
