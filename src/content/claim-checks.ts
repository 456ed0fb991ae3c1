import type { Absence } from "./claim.ts";
import type { ClaimId } from "./claims.ts";
import type { When } from "./figure.ts";
import type { SourceId } from "./sources.ts";

/** What the verdict on a claim rests on; its reason is in the language files. */
export interface ClaimCheck {
  /** When what the claim describes took place. */
  readonly occurred: When | Absence;
  /** Sources that bear on whether the claim holds, or the article where its own paragraphs do. */
  readonly verdictSources: readonly [SourceId, ...SourceId[]] | "the-article";
  /** Words in square brackets that an editor put into a quotation. */
  readonly insertedWords: readonly string[];
  /** All that the date, the attribution, the verdict and the context rest on. */
  readonly sources: readonly [SourceId, ...SourceId[]];
}

const signing1956: When = { from: "1956-10-19", to: "1956-10-19" };
const singapore: When = { from: "2018-11-14", to: "2018-11-14" };
const none: readonly string[] = [];

/** The check of every claim. */
export const claimChecks: Readonly<Record<ClaimId, ClaimCheck>> = {
  "p0-treaty-benefits-us": {
    occurred: "not-applicable",
    verdictSources: ["fort-russ-article", "sputnik-brasil-6-january"],
    insertedWords: none,
    sources: ["fort-russ-article", "sputnik-brasil-6-january"],
  },
  "p0-does-washington-want-peace": {
    occurred: "not-applicable",
    verdictSources: "the-article",
    insertedWords: none,
    sources: [
      "fort-russ-article",
      "sputnik-brasil-6-january",
      "frus-dulles-shigemitsu-19-august",
      "kyodo-crowley-2010",
      "mainichi-martinez-2019",
    ],
  },
  "p1-regional-security": {
    occurred: "not-applicable",
    verdictSources: ["tass-abe-nhk-2019", "sputnik-brasil-6-january"],
    insertedWords: none,
    sources: [
      "tass-abe-nhk-2019",
      "sputnik-brasil-6-january",
      "sankei-abe-yamaguchi-2019",
      "tv-asahi-abe-yamaguchi-2019",
      "rferl-russian-protest-2019",
    ],
  },
  "p1-gain-for-us": {
    occurred: "not-applicable",
    verdictSources: ["tass-abe-nhk-2019", "sputnik-brasil-6-january"],
    insertedWords: none,
    sources: [
      "tass-abe-nhk-2019",
      "sputnik-brasil-6-january",
      "tass-kawai-hudson-2019",
      "kyodo-kawai-hudson-2019",
    ],
  },
  "p2-abe-quotation": {
    occurred: "not-applicable",
    verdictSources: ["tass-abe-nhk-2019", "sputnik-brasil-6-january"],
    insertedWords: ["peace agreement", "strengthen"],
    sources: ["tass-abe-nhk-2019", "sputnik-brasil-6-january"],
  },
  "p3-abe-renews-pledge": {
    occurred: { from: "2019-01-04", to: "2019-01-05" },
    verdictSources: ["kantei-abe-press-conference-2019", "sankei-abe-yamaguchi-2019"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-6-january",
      "kantei-abe-press-conference-2019",
      "sankei-abe-yamaguchi-2019",
      "kyodo-russian-protest-2019",
    ],
  },
  "p3-decades-long-dispute": {
    occurred: { from: "1955", to: "2019" },
    verdictSources: ["mofa-qa-basic-position", "nemuro-office-1945-file", "frus-soviet-draft-1955"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-6-january",
      "mofa-qa-basic-position",
      "nemuro-office-1945-file",
      "frus-soviet-draft-1955",
      "betsukai-northern-territories",
      "press-on-1945-landings",
      "spf-japanese-reply-1960",
    ],
  },
  "p4-singapore-meeting": {
    occurred: singapore,
    verdictSources: ["kremlin-singapore-2018"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-6-january",
      "kremlin-singapore-2018",
      "reuters-vladivostok-2018",
      "canon-vladivostok-2018",
    ],
  },
  "p4-faster-talks": {
    occurred: singapore,
    verdictSources: ["kremlin-singapore-2018", "japanese-press-singapore-2018"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-6-january",
      "kremlin-singapore-2018",
      "japanese-press-singapore-2018",
      "tass-buenos-aires-2018",
    ],
  },
  "p4-basis-1956": {
    occurred: singapore,
    verdictSources: ["kremlin-singapore-2018", "tass-putin-singapore-2018", "sankei-suga-2018"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-6-january",
      "kremlin-singapore-2018",
      "tass-putin-singapore-2018",
      "sankei-suga-2018",
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts",
      "press-moscow-summit-2019",
      "interfax-talks-ended-2022",
      "nhk-suga-sovereignty-2018",
    ],
  },
  "p5-four-islands": {
    occurred: signing1956,
    verdictSources: ["joint-declaration-1956-japanese-text", "joint-declaration-1956-unts"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-6-january",
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts",
      "joint-declaration-1956-wikipedia",
    ],
  },
  "p5-handover-seals-treaty": {
    occurred: signing1956,
    verdictSources: ["joint-declaration-1956-japanese-text", "joint-declaration-1956-unts"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-6-january",
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts",
    ],
  },
  "p6-us-troops-no-threat": {
    occurred: "not-applicable",
    verdictSources: ["mainichi-kyodo-abe-interview-2019", "sankei-abe-interview-2019"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-1-january",
      "mainichi-kyodo-abe-interview-2019",
      "sankei-abe-interview-2019",
      "asahi-putin-bases-2017",
      "japan-times-putin-bases-2018",
    ],
  },
  "p6-asahi-interview": {
    occurred: { from: "2018-12-27", to: "2019-01-01" },
    verdictSources: [
      "mainichi-kyodo-abe-interview-2019",
      "sankei-abe-interview-2019",
      "sputnik-brasil-1-january",
    ],
    insertedWords: none,
    sources: [
      "mainichi-kyodo-abe-interview-2019",
      "sankei-abe-interview-2019",
      "sputnik-brasil-1-january",
      "ren-tv-abe-interview-2019",
    ],
  },
  "p7-not-hostile-to-russia": {
    occurred: "not-applicable",
    verdictSources: ["mainichi-kyodo-abe-interview-2019", "sankei-abe-interview-2019"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-1-january",
      "mainichi-kyodo-abe-interview-2019",
      "sankei-abe-interview-2019",
      "ren-tv-abe-interview-2019",
      "cia-sofa-1960",
      "cabinet-reply-2019-article-5",
    ],
  },
  "p8-explained-to-putin": {
    occurred: "not-stated",
    verdictSources: [
      "mainichi-kyodo-abe-interview-2019",
      "sankei-abe-interview-2019",
      "reuters-abe-assurance-2018",
    ],
    insertedWords: none,
    sources: [
      "sputnik-brasil-1-january",
      "mainichi-kyodo-abe-interview-2019",
      "sankei-abe-interview-2019",
      "reuters-abe-assurance-2018",
      "jiji-peskov-assurance-2018",
      "kyodo-abe-us-consent-2018",
      "nikkei-putin-tempo-2019",
    ],
  },
  "p8-hopes-putin-understands": {
    occurred: "not-applicable",
    verdictSources: ["mainichi-kyodo-abe-interview-2019", "sankei-abe-interview-2019"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-1-january",
      "mainichi-kyodo-abe-interview-2019",
      "sankei-abe-interview-2019",
    ],
  },
  "p9-say-over-bases": {
    occurred: "not-applicable",
    verdictSources: ["asahi-putin-okinawa-2018", "japan-times-putin-bases-2018"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-1-january",
      "asahi-putin-okinawa-2018",
      "japan-times-putin-bases-2018",
      "cia-sofa-1960",
      "imidas-handbook-1983",
      "uawire-abe-bases-january-2019",
    ],
  },
  "p9-okinawa-protests": {
    occurred: "not-stated",
    verdictSources: ["asahi-putin-okinawa-2018", "japan-times-putin-bases-2018"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-1-january",
      "asahi-putin-okinawa-2018",
      "japan-times-putin-bases-2018",
      "mainichi-2018-12-14",
      "okinawa-times-referendum-2019",
    ],
  },
  "p10-factor-in-talks": {
    occurred: "not-applicable",
    verdictSources: ["asahi-putin-okinawa-2018", "japan-times-putin-bases-2018"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-1-january",
      "asahi-putin-okinawa-2018",
      "japan-times-putin-bases-2018",
      "spf-soviet-memorandum-1960",
      "japan-times-1960-notes-2018",
      "tass-asahi-yachi-2016",
      "cabinet-reply-2018-no-exchange",
      "kremlin-tokyo-statements-2016",
    ],
  },
  "p11-habomai-shikotan": {
    occurred: signing1956,
    verdictSources: ["joint-declaration-1956-japanese-text", "joint-declaration-1956-unts"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-1-january",
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts",
      "tass-putin-singapore-2018",
      "nhk-suga-sovereignty-2018",
    ],
  },
  "p11-both-ratified": {
    occurred: { from: "1956-12-08", to: "1956-12-12" },
    verdictSources: [
      "diet-lower-house-minutes-1956",
      "diet-upper-house-minutes-1956",
      "ja-wikipedia-joint-declaration",
      "tass-1956-declaration-2018",
    ],
    insertedWords: none,
    sources: [
      "sputnik-brasil-1-january",
      "diet-lower-house-minutes-1956",
      "diet-upper-house-minutes-1956",
      "ja-wikipedia-joint-declaration",
      "tass-1956-declaration-2018",
      "joint-declaration-1956-unts",
      "joint-declaration-1956-wikipedia",
    ],
  },
  "p11-japan-refused": {
    occurred: "not-stated",
    verdictSources: [
      "vesti-putin-november-2018",
      "sputnik-cz-putin-singapore-2018",
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts",
    ],
    insertedWords: none,
    sources: [
      "sputnik-brasil-1-january",
      "vesti-putin-november-2018",
      "sputnik-cz-putin-singapore-2018",
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts",
      "spf-soviet-memorandum-1960",
      "spf-japanese-reply-1960",
      "frus-dulles-shigemitsu-19-august",
      "tass-lavrov-may-2019",
    ],
  },
  "p11-demand-for-four": {
    occurred: "not-stated",
    verdictSources: ["mofa-qa-basic-position", "spf-japanese-reply-1960"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-1-january",
      "mofa-qa-basic-position",
      "spf-japanese-reply-1960",
      "sankei-suga-2018",
    ],
  },
  "p11-kuril-label": {
    occurred: "not-stated",
    verdictSources: [
      "cabinet-reply-2006-kuril-scope",
      "kuril-definitions",
      "severo-kurilsky-district",
    ],
    insertedWords: none,
    sources: [
      "sputnik-brasil-1-january",
      "cabinet-reply-2006-kuril-scope",
      "kuril-definitions",
      "severo-kurilsky-district",
      "san-francisco-treaty",
    ],
  },
  "p12-visit-to-russia": {
    occurred: { from: "2019-01-21", to: "2019-01-22" },
    verdictSources: ["press-moscow-summit-2019"],
    insertedWords: none,
    sources: [
      "sputnik-brasil-1-january",
      "press-moscow-summit-2019",
      "tass-putin-singapore-2018",
      "tass-buenos-aires-2018",
    ],
  },
};
