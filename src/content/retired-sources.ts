import type { SourceId } from "./sources.ts";

/** Ids that older links may name, and the source that took their place. */
export const retiredSources: Readonly<Record<string, SourceId>> = {
  "iturup-travel-pages": "ru-wikipedia-iturup",
  "jiji-area-resurvey-2015": "tsukuba-area-survey-2015",
  "kuril-info-us-recognition-2022": "huffpost-emanuel-2022",
  "locanfy-camp-zukeran": "wikipedia-camp-foster",
  "manabey-navy": "uruma-summary-2009",
  "mount-shikotan-height-pages": "great-soviet-encyclopedia-shikotan",
  "portnews-putin-september-2016": "vesti-putin-november-2018",
  "pref-okinawa-air-force-report": "kotobank-okuma",
  "pref-okinawa-white-beach": "jlogos-white-beach",
  "reimeinews-land-register": "jlogos-taisho-island",
  "ryukyu-guide-okuma": "kotobank-okuma",
  "ryukyu-shimpo-hansen-2014": "okinawa-times-hansen-2014",
  "the-page-volcano-heights": "mainichi-iturup-survey-2014",
  "u-realty-awase": "wikipedia-awase-airfield",
  "u-realty-camp-kuwae": "chatan-camp-kuwae",
  "u-realty-kadena-ammunition": "uruma-kadena-ammunition",
  "weblio-islands-south-of-etorofu": "brazhnik-ponomarev-kunashir",
  "wikijaa-kurilsk": "wikipedia-kurilsk",
  "wikipedia-camp-schwab": "pref-okinawa-dossier-schwab",
  "wikipedia-henoko-depot": "kotobank-henoko-depot",
  "wikipedia-ide-suna-jima-range": "kotobank-ide-suna-jima-range",
  "wikipedia-okuma": "kotobank-okuma",
  "wikipedia-ukibaru-range": "kotobank-ukibaru-range",
  "wikiwand-pol-depots": "kotobank-pol-depots",
};
