import type { When } from "./figure.ts";
import type { PlaceId } from "./places.ts";
import type { SourceId } from "./sources.ts";

/** Something a reader of the article would need and does not get. */
export interface Silence {
  /** Paragraphs that touch on it without saying it. */
  readonly paragraphs: readonly [number, ...number[]];
  /** When it happened; null for what has no date. */
  readonly when: When | null;
  /** Whether it happened after the article, which could not have known it. */
  readonly later: boolean;
  readonly places: readonly PlaceId[];
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** What the article leaves out, from what concerns its own text to what came after it. */
const silences = {
  "names-of-two-islands": {
    paragraphs: [5, 11],
    when: null,
    later: false,
    places: ["kunashir", "iturup"],
    sources: ["fort-russ-article", "joint-declaration-1956-unts"],
  },
  "two-items-joined": {
    paragraphs: [5, 6, 11],
    when: { from: "2019-01-01", to: "2019-01-06" },
    later: false,
    places: [],
    sources: ["sputnik-brasil-6-january", "sputnik-brasil-1-january"],
  },
  "meaning-of-kurils": {
    paragraphs: [11],
    when: { from: "1951-09-08", to: "1951-10-19" },
    later: false,
    places: ["habomai", "shikotan", "kunashir", "iturup"],
    sources: [
      "san-francisco-treaty",
      "suzuki-diet-question-2006",
      "cabinet-reply-2006-kuril-scope",
    ],
  },
  "two-positions": {
    paragraphs: [3],
    when: null,
    later: false,
    places: ["habomai", "shikotan", "kunashir", "iturup"],
    sources: ["mofa-qa-basic-position", "spf-russian-sovereignty-claim"],
  },
  "treaty-follows-administration": {
    paragraphs: [6, 7, 9],
    when: { from: "1960-01-19", to: "1960-01-19" },
    later: false,
    places: ["tokyo", "moscow", "washington", "habomai", "shikotan"],
    sources: ["cia-sofa-1960", "china-daily-crowley-2010", "cabinet-reply-2014-administration"],
  },
  "reported-assurance": {
    paragraphs: [8, 9, 10],
    when: { from: "2016-11-09", to: "2018-11-16" },
    later: false,
    places: ["tokyo", "moscow", "habomai", "shikotan"],
    sources: [
      "asahi-putin-okinawa-2018",
      "tass-asahi-yachi-2016",
      "cabinet-reply-2018-no-exchange",
      "reuters-abe-assurance-2018",
      "jiji-peskov-assurance-2018",
    ],
  },
  "dulles-warning": {
    paragraphs: [0, 11],
    when: { from: "1956-08-19", to: "1956-08-24" },
    later: false,
    places: ["washington", "okinawa", "kunashir", "iturup"],
    sources: ["frus-dulles-shigemitsu-19-august", "frus-dulles-shigemitsu-24-august"],
  },
  "us-support-1956": {
    paragraphs: [0, 11],
    when: { from: "1956-09-07", to: "1956-09-07" },
    later: false,
    places: ["washington", "habomai", "shikotan", "kunashir", "iturup"],
    sources: ["frus-aide-memoire-1956", "dulles-tani-memorandum-1956"],
  },
  "soviet-condition-1960": {
    paragraphs: [10, 11],
    when: { from: "1960-01-27", to: "1960-01-27" },
    later: false,
    places: ["moscow", "habomai", "shikotan"],
    sources: [
      "spf-soviet-memorandum-1960",
      "japan-times-1960-notes-2018",
      "spf-japanese-reply-1960",
    ],
  },
  "four-island-aim": {
    paragraphs: [4],
    when: { from: "2018-11", to: "2018-11" },
    later: false,
    places: ["tokyo", "habomai", "shikotan", "kunashir", "iturup"],
    sources: ["sankei-suga-2018", "japanese-press-singapore-2018"],
  },
  residents: {
    paragraphs: [5, 11],
    when: { from: "2018", to: "2018" },
    later: false,
    places: ["shikotan", "kunashir", "iturup"],
    sources: ["weblio-population-under-russia"],
  },
  "residents-of-1945": {
    paragraphs: [5, 11],
    when: { from: "1945-08-15", to: "1949" },
    later: false,
    places: ["habomai", "shikotan", "kunashir", "iturup"],
    sources: ["mofa-northern-territories-data", "japanese-residents-expulsion"],
  },
  ainu: {
    paragraphs: [5, 11],
    when: null,
    later: false,
    places: ["habomai", "shikotan", "kunashir", "iturup"],
    sources: ["kuroiwa-border-region-2013"],
  },
  "public-opinion": {
    paragraphs: [5, 11],
    when: { from: "2018-11", to: "2018-11" },
    later: false,
    places: ["moscow", "tokyo"],
    sources: ["japan-times-levada-2018", "nikkei-poll-november-2018"],
  },
  "base-at-henoko": {
    paragraphs: [9],
    when: { from: "2018-12-14", to: "2018-12-14" },
    later: false,
    places: ["okinawa", "camp-schwab"],
    sources: ["mainichi-2018-12-14", "asahi-putin-okinawa-2018"],
  },
  "russian-protest": {
    paragraphs: [1, 3],
    when: { from: "2019-01-09", to: "2019-01-09" },
    later: true,
    places: ["moscow", "tokyo"],
    sources: [
      "tass-ambassador-summoned-2019",
      "kyodo-russian-protest-2019",
      "rferl-russian-protest-2019",
      "tass-abe-nhk-2019",
    ],
  },
  "lavrov-line": {
    paragraphs: [4],
    when: { from: "2019-01-14", to: "2019-01-14" },
    later: true,
    places: ["moscow"],
    sources: ["lavrov-statement-january-2019"],
  },
  "islanders-poll": {
    paragraphs: [5, 11],
    when: { from: "2019-02-11", to: "2019-02-17" },
    later: true,
    places: ["habomai", "shikotan", "kunashir", "iturup"],
    sources: ["tass-vciom-islanders-2019"],
  },
  "tempo-lost": {
    paragraphs: [4, 10],
    when: { from: "2019-03-14", to: "2019-03-14" },
    later: true,
    places: ["moscow"],
    sources: ["nikkei-putin-tempo-2019"],
  },
} as const satisfies Record<string, Silence>;

export type SilenceId = keyof typeof silences;

export const silenceIds = Object.keys(silences) as readonly SilenceId[];

/** The silence of that id, typed without its literal particulars. */
export function silenceOf(id: SilenceId): Silence {
  return silences[id];
}
