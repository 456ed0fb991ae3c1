import { articleNine, articleNineAnchor } from "./declaration.ts";
import { type ScenarioId, scenarioIds } from "./scenarios.ts";
import type { SourceId } from "./sources.ts";

/** What states a condition: the quoted Article 9, or documents and reports. */
export type ConditionBasis =
  | readonly [typeof articleNineAnchor]
  | readonly [SourceId, ...SourceId[]];

/** What each condition of a scenario rests on, in the order of its conditions. */
export const conditionSources: Readonly<Record<ScenarioId, readonly ConditionBasis[]>> = {
  today: [
    ["joint-declaration-1956-japanese-text", "joint-declaration-1956-unts"],
    ["spf-russian-sovereignty-claim", "tass-oana-january-2019"],
    ["mofa-qa-basic-position", "cabinet-reply-2006-kuril-scope"],
  ],
  "1956": [
    [articleNineAnchor],
    [
      "spf-soviet-memorandum-1960",
      "frus-soviet-draft-1955",
      "spf-japanese-reply-1960",
      "japan-times-1960-notes-2018",
    ],
    [
      "cia-sofa-1960",
      "kishi-herter-notes-1960",
      "china-daily-crowley-2010",
      "cabinet-reply-2019-article-5",
      "tass-asahi-yachi-2016",
      "cabinet-reply-2018-no-exchange",
      "reuters-abe-assurance-2018",
    ],
    ["asahi-putin-okinawa-2018", "japan-times-putin-bases-2018"],
    ["lavrov-statement-january-2019", "russian-constitution-article-67"],
  ],
  four: [
    ["joint-declaration-1956-japanese-text", "mofa-qa-basic-position"],
    ["tokyo-declaration-1993"],
    ["kremlin-call-in-2005"],
    ["mofa-qa-basic-position"],
  ],
};

/** What the rest of a scenario's text rests on. */
const otherSources: Readonly<Record<ScenarioId, readonly SourceId[]>> = {
  today: [
    "asahi-fishing-accord-2022",
    "south-kuril-district",
    "kurilsky-district",
    "mofa-northern-territories-data",
    "hoppou-position-and-area",
    "hoppou-islands-survey-2021",
    "ru-wikipedia-iturup",
    "mainichi-iturup-survey-2014",
    "hokkaido-shimbun-population-2021",
    "ruwiki-yuzhno-kurilsk",
    "ja-wikipedia-shikotan",
    "weblio-population-under-russia",
    "nemuro-strait-article",
    "mofa-qa-basic-position",
    "frus-kurils-instruction-34",
    "betsukai-northern-territories",
    "nemuro-office-1945-file",
    "frus-aide-memoire-1956",
    "tass-1956-declaration-2018",
    "tokyo-declaration-1993",
    "tass-putin-abe-2016",
    "kremlin-tokyo-statements-2016",
    "kremlin-singapore-2018",
    "asahi-putin-okinawa-2018",
    "japan-times-putin-bases-2018",
    "interfax-talks-ended-2022",
    "fishing-arrangements-articles",
    "sankei-abe-yamaguchi-2019",
    "kantei-abe-press-conference-2019",
    "jwing-2020",
    "pref-okinawa-booklet-2017",
  ],
  "1956": [
    "nhk-suga-sovereignty-2018",
    "joint-declaration-1956-japanese-text",
    "joint-declaration-1956-unts",
    "mofa-northern-territories-data",
    "hoppou-position-and-area",
    "south-kuril-district",
    "kurilsky-district",
    "ru-wikipedia-iturup",
    "hokkaido-shimbun-population-2021",
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
    "kremlin-singapore-2018",
    "japanese-press-singapore-2018",
    "tass-ambassador-summoned-2019",
    "press-russian-constitution-2020",
    "tass-oana-january-2019",
    "mainichi-martinez-2019",
    "sankei-suga-2018",
    "tass-putin-singapore-2018",
    "japan-times-2017-05-15",
    "tass-abe-nhk-2019",
  ],
  four: [
    "kyodo-missiles-2016",
    "russian-constitution-article-67",
    "mofa-northern-territories-data",
    "south-kuril-district",
    "kurilsky-district",
    "ru-wikipedia-iturup",
    "hokkaido-shimbun-population-2021",
    "ruwiki-yuzhno-kurilsk",
    "frwiki-kourilsk",
    "ja-wikipedia-shikotan",
    "ja-wikipedia-mendeleyevo-airport",
    "iturup-yasny-airport",
    "burevestnik-airport",
    "weblio-population-under-russia",
    "nemuro-strait-article",
    "joint-compendium-1855",
    "mofa-territory-overview",
    "frus-kurils-instruction-34",
    "spf-russian-sovereignty-claim",
    "suzuki-diet-question-2006",
    "clark-deadlock-2009",
    "cabinet-reply-2006-kuril-scope",
    "frus-aide-memoire-1956",
    "joint-declaration-1956-unts",
    "press-on-kawana-proposal",
    "kremlin-singapore-2018",
    "japanese-press-singapore-2018",
    "asahi-putin-okinawa-2018",
    "japan-times-putin-bases-2018",
    "lavrov-statement-january-2019",
    "press-russian-constitution-2020",
    "tass-oana-january-2019",
    "kyodo-crowley-2010",
    "huffpost-emanuel-2022",
    "unclos",
    "sankei-suga-2018",
    "jwing-2020",
  ],
};

function sourcesOf(id: ScenarioId): readonly SourceId[] {
  const conditions = conditionSources[id].flatMap((basis) =>
    basis[0] === articleNineAnchor
      ? [...articleNine.translations, ...Object.values(articleNine.authentic)]
      : (basis as readonly SourceId[]),
  );
  return [...new Set([...conditions, ...otherSources[id]])];
}

/** All that the texts of a scenario in the language files rest on, its conditions' sources first. */
export const scenarioSources = Object.fromEntries(
  scenarioIds.map((id) => [id, sourcesOf(id)]),
) as Readonly<Record<ScenarioId, readonly SourceId[]>>;

/** What is said of the claims to these waters, and of the law behind the variants. */
export const seaClaimSources: readonly [SourceId, ...SourceId[]] = [
  "eez-act-1996",
  "cabinet-answer-2011-eez",
  "russian-eez-law-1998",
  "unclos",
];

/** What the story says of the security treaty. */
export const treatyReachSources: readonly [SourceId, ...SourceId[]] = [
  "cia-sofa-1960",
  "tass-asahi-yachi-2016",
  "cabinet-reply-2018-no-exchange",
  "reuters-abe-assurance-2018",
];
