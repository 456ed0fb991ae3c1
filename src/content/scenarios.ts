import type { GroupId } from "./place.ts";
import type { SourceId } from "./sources.ts";

/** The ids of the public contract, in the order of the control. */
export const scenarioIds = ["today", "1956", "four"] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** What can be shown: a known scenario, or a handover of the reader's own. */
export const choiceIds = [...scenarioIds, "own"] as const;
export type ChoiceId = (typeof choiceIds)[number];

/** The groups that would pass from Russian to Japanese administration, in the order of `groupIds`. */
export type Handover = readonly GroupId[];

/** Where a condition of a scenario stood on 7 January 2019, after the article. */
export type ConditionState =
  | "holds"
  | "not-met"
  | "disputed" // one side holds it, the other denies it
  | "open" // asked or offered, and not answered
  | "later"; // raised after the article

/** A named set of assumptions about who administers the four groups. */
export interface Scenario {
  readonly handedOver: Handover;
  /** The state of each condition that its text tells, in the same order. */
  readonly conditions: readonly ConditionState[];
  /** What its texts in the language files rest on. */
  readonly sources: readonly [SourceId, ...SourceId[]];
}

export const scenarios: Readonly<Record<ScenarioId, Scenario>> = {
  today: {
    handedOver: [],
    conditions: ["holds", "disputed", "disputed"],
    sources: [
      "south-kuril-district",
      "kurilsky-district",
      "mofa-northern-territories-data",
      "hoppou-position-and-area",
      "hoppou-islands-survey-2021",
      "iturup-travel-pages",
      "the-page-volcano-heights",
      "hokkaido-shimbun-population-2021",
      "ruwiki-yuzhno-kurilsk",
      "ja-wikipedia-shikotan",
      "weblio-population-under-russia",
      "nemuro-strait-article",
      "mofa-qa-occupation-1945",
      "frus-kurils-instruction-34",
      "smirnov-memoir-rubetsu-landing",
      "nemuro-office-1945-file",
      "spf-russian-sovereignty-claim",
      "cabinet-reply-2006-kuril-scope",
      "frus-aide-memoire-1956",
      "joint-declaration-1956-japanese-text",
      "tass-1956-declaration-2018",
      "tokyo-declaration-1993",
      "tass-putin-abe-2016",
      "kremlin-tokyo-statements-2016",
      "kremlin-singapore-2018",
      "asahi-putin-okinawa-2018",
      "japan-times-putin-bases-2018",
      "interfax-talks-ended-2022",
      "mofa-qa-basic-position",
      "fishing-arrangements-articles",
      "yomiuri-abe-shimonoseki-2019",
      "kantei-abe-press-conference-2019",
      "jwing-2020",
      "pref-okinawa-booklet-2017",
    ],
  },
  "1956": {
    handedOver: ["habomai", "shikotan"],
    conditions: ["not-met", "disputed", "open", "later"],
    sources: [
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts-french",
      "mofa-northern-territories-data",
      "hoppou-position-and-area",
      "south-kuril-district",
      "kurilsky-district",
      "iturup-travel-pages",
      "hokkaido-shimbun-population-2021",
      "ru-wikipedia-goryachiye-klyuchi",
      "ja-wikipedia-shikotan",
      "iturup-yasny-airport",
      "burevestnik-airport",
      "weblio-population-under-russia",
      "nemuro-strait-article",
      "spf-russian-sovereignty-claim",
      "morishita-statement-1956",
      "cabinet-reply-2006-kuril-scope",
      "frus-dulles-shigemitsu-19-august",
      "frus-dulles-shigemitsu-24-august",
      "matsumoto-gromyko-letters",
      "tass-1956-declaration-2018",
      "spf-soviet-memorandum-1960",
      "sputnik-zakharova-1960-notes",
      "spf-japanese-reply-1960",
      "kremlin-singapore-2018",
      "japanese-press-singapore-2018",
      "asahi-putin-okinawa-2018",
      "japan-times-putin-bases-2018",
      "tass-ambassador-summoned-2019",
      "lavrov-statement-january-2019",
      "press-russian-constitution-2020",
      "russian-constitution-article-67",
      "tass-oana-january-2019",
      "uawire-martinez-2019",
      "abema-suga-four-islands-2018",
      "portnews-putin-september-2016",
      "japan-times-2017-05-15",
    ],
  },
  four: {
    handedOver: ["habomai", "shikotan", "kunashir", "iturup"],
    conditions: ["not-met", "not-met", "not-met", "open"],
    sources: [
      "mofa-qa-basic-position",
      "mofa-northern-territories-data",
      "south-kuril-district",
      "kurilsky-district",
      "iturup-travel-pages",
      "hokkaido-shimbun-population-2021",
      "ruwiki-yuzhno-kurilsk",
      "ru-wikipedia-goryachiye-klyuchi",
      "frwiki-kourilsk",
      "ja-wikipedia-shikotan",
      "ja-wikipedia-mendeleyevo-airport",
      "iturup-yasny-airport",
      "burevestnik-airport",
      "weblio-population-under-russia",
      "nemuro-strait-article",
      "wikipedia-treaty-of-shimoda",
      "mofa-territory-overview",
      "frus-kurils-instruction-34",
      "spf-russian-sovereignty-claim",
      "suzuki-diet-question-2006",
      "clark-behind-the-negotiations",
      "cabinet-reply-2006-kuril-scope",
      "frus-aide-memoire-1956",
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts-french",
      "tokyo-declaration-1993",
      "press-on-kawana-proposal",
      "pravda-putin-call-in-2005",
      "kremlin-singapore-2018",
      "japanese-press-singapore-2018",
      "asahi-putin-okinawa-2018",
      "japan-times-putin-bases-2018",
      "lavrov-statement-january-2019",
      "press-russian-constitution-2020",
      "tass-oana-january-2019",
      "kyodo-crowley-2010",
      "kuril-info-us-recognition-2022",
      "territorial-sea-explainer",
      "abema-suga-four-islands-2018",
      "jwing-2020",
    ],
  },
};
