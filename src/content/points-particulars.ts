import type { PlaceParticulars } from "./place.ts";
import type { points } from "./points.ts";

/** Facts and sources of the other points. */
export const pointParticulars = {
  tokyo: {
    facts: [],
    facility: null,
    sources: [
      "saint-petersburg-treaty-accounts",
      "suzuki-diet-question-2006",
      "clark-behind-the-negotiations",
      "cabinet-reply-2006-kuril-scope",
      "diet-lower-house-minutes-1956",
      "diet-upper-house-minutes-1956",
      "tikhvinsky-recollection",
      "ratification-date-list",
      "mofa-qa-basic-position",
      "fort-russ-article",
      "sputnik-brasil-6-january",
      "yomiuri-abe-shimonoseki-2019",
      "tv-asahi-abe-yamaguchi-2019",
      "mofa-territory-overview",
    ],
  },
  moscow: {
    facts: [],
    facility: null,
    sources: [
      "joint-declaration-1956-japanese-text",
      "tass-1956-declaration-2018",
      "spf-soviet-memorandum-1960",
      "pravda-putin-call-in-2005",
      "asahi-putin-okinawa-2018",
      "japan-times-putin-bases-2018",
      "tass-ambassador-summoned-2019",
      "lavrov-statement-january-2019",
      "press-moscow-summit-2019",
      "tass-oana-january-2019",
      "sputnik-zakharova-1960-notes",
      "interfax-talks-ended-2022",
    ],
  },
  washington: {
    facts: [],
    facility: null,
    sources: [
      "frus-dulles-shigemitsu-19-august",
      "frus-aide-memoire-1956",
      "dulles-tani-memorandum-1956",
      "kyodo-crowley-2010",
      "uawire-martinez-2019",
      "fort-russ-article",
      "sputnik-brasil-6-january",
      "cia-sofa-1960",
    ],
  },
  singapore: {
    facts: [],
    facility: null,
    sources: [
      "joint-declaration-1956-japanese-text",
      "moscow-times-vladivostok-2018",
      "kremlin-singapore-2018",
      "japanese-press-singapore-2018",
      "tass-buenos-aires-2018",
      "abema-suga-four-islands-2018",
    ],
  },
  okinawa: {
    facts: [
      {
        topic: "area",
        value: 2281,
        unit: "km2",
        asOf: "2018",
        basis: { kind: "cited", sources: ["gsi-area-okinawa"] },
        confidence: "high",
      },
    ],
    facility: null,
    sources: [
      "jwing-2020",
      "pref-okinawa-booklet-2017",
      "japan-times-2017-05-15",
      "japan-times-2016-12-21",
      "mainichi-2018-12-14",
      "okinawa-times-referendum-2019",
      "gsi-area-okinawa",
      "frus-dulles-shigemitsu-19-august",
      "wikipedia-okinawa-reversion-agreement",
      "asahi-putin-okinawa-2018",
      "japan-times-putin-bases-2018",
    ],
  },
  nemuro: {
    facts: [],
    facility: null,
    sources: [
      "mofa-northern-territories-data",
      "hoppou-islands-survey-2021",
      "nemuro-office-1945-file",
      "mofa-visit-frameworks",
      "hokkaido-visits-outline",
      "hoppou-free-visits",
      "tass-visits-ended-2022",
    ],
  },
  "cape-nosappu": {
    facts: [],
    facility: null,
    sources: [
      "hoppou-position-and-area",
      "cape-nosappu-pages",
      "nemuro-strait-article",
      "fishing-arrangements-articles",
      "jiji-fisheries-suspended-2022",
    ],
  },
  "cape-notsuke": {
    facts: [],
    facility: null,
    sources: ["hoppou-position-and-area", "nemuro-strait-article"],
  },
  "yuzhno-kurilsk": {
    facts: [
      {
        topic: "population",
        value: 7825,
        unit: "people",
        asOf: "2020-01-01",
        basis: { kind: "cited", sources: ["hokkaido-shimbun-population-2021"] },
        confidence: "high",
      },
    ],
    facility: null,
    sources: [
      "south-kuril-district",
      "hokkaido-shimbun-population-2021",
      "ruwiki-yuzhno-kurilsk",
      "ja-wikipedia-mendeleyevo-airport",
      "nemuro-office-1945-file",
    ],
  },
  golovnino: {
    facts: [
      {
        topic: "population",
        value: 150,
        unit: "people",
        asOf: "2019-09",
        basis: { kind: "cited", sources: ["sakhalin-info-golovnino"] },
        confidence: "medium",
      },
    ],
    facility: null,
    sources: [
      "mofa-northern-territories-data",
      "hoppou-position-and-area",
      "sakhalin-info-golovnino",
      "ja-wikipedia-tomari-village",
    ],
  },
  malokurilskoye: {
    facts: [
      {
        topic: "population",
        value: 2293,
        unit: "people",
        asOf: "2020-01-01",
        basis: { kind: "cited", sources: ["hokkaido-shimbun-population-2021"] },
        confidence: "high",
      },
    ],
    facility: null,
    sources: [
      "mount-shikotan-height-pages",
      "hokkaido-shimbun-population-2021",
      "ru-wikipedia-malokurilskoye",
      "ja-wikipedia-shikotan",
      "nemuro-office-1945-file",
    ],
  },
  krabozavodskoye: {
    facts: [
      {
        topic: "population",
        value: 1026,
        unit: "people",
        asOf: "2020-01-01",
        basis: {
          kind: "computed",
          method: "difference-of-counts",
        },
        confidence: "medium",
      },
    ],
    facility: null,
    sources: ["hokkaido-shimbun-population-2021", "ja-wikipedia-shikotan"],
  },
  kurilsk: {
    facts: [
      {
        topic: "population",
        value: 1519,
        unit: "people",
        asOf: "2020-01-01",
        basis: { kind: "cited", sources: ["hokkaido-shimbun-population-2021"] },
        confidence: "high",
      },
    ],
    facility: null,
    sources: [
      "mofa-northern-territories-data",
      "hoppou-position-and-area",
      "kurilsky-district",
      "hokkaido-shimbun-population-2021",
      "frwiki-kourilsk",
      "wikijaa-kurilsk",
    ],
  },
  reidovo: {
    facts: [
      {
        topic: "population",
        value: 770,
        unit: "people",
        asOf: "2020-01-01",
        basis: { kind: "cited", sources: ["hokkaido-shimbun-population-2021"] },
        confidence: "high",
      },
    ],
    facility: null,
    sources: ["hokkaido-shimbun-population-2021"],
  },
  "goryachiye-klyuchi": {
    facts: [
      {
        topic: "population",
        value: 2168,
        unit: "people",
        asOf: "2020-01-01",
        basis: { kind: "cited", sources: ["hokkaido-shimbun-population-2021"] },
        confidence: "high",
      },
    ],
    facility: null,
    sources: ["hokkaido-shimbun-population-2021"],
  },
  "mendeleyevo-airport": {
    facts: [
      {
        topic: "runway",
        value: 2055,
        unit: "m",
        asOf: null,
        basis: { kind: "cited", sources: ["ja-wikipedia-mendeleyevo-airport"] },
        confidence: "high",
      },
    ],
    facility: null,
    sources: [
      "ru-wikipedia-mendeleyevo",
      "ja-wikipedia-mendeleyevo-airport",
      "tass-charter-flight-2017",
    ],
  },
  "yasny-airport": {
    facts: [
      {
        topic: "runway",
        value: 2300,
        unit: "m",
        asOf: null,
        basis: { kind: "cited", sources: ["iturup-yasny-airport"] },
        confidence: "high",
      },
    ],
    facility: null,
    sources: ["iturup-yasny-airport", "rusreality-iturup-airport-2018", "diplomat-iturup-2018"],
  },
  "burevestnik-airport": {
    facts: [],
    facility: null,
    sources: [
      "iturup-yasny-airport",
      "burevestnik-airport",
      "uawire-burevestnik-2018",
      "diplomat-iturup-2018",
    ],
  },
} as const satisfies Record<keyof typeof points, PlaceParticulars>;
