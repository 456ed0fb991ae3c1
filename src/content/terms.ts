import type { SourceId } from "./sources.ts";

/** A word a reader may not know. Its name, definition and forms are in the language files. */
interface Term {
  /** What the definition rests on; empty where it is common knowledge of law or geography. */
  readonly sources: readonly SourceId[];
}

/** The words we define: treaties and notes, lands, the sea, the bases. */
const terms = {
  "1956-declaration": {
    sources: [
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts",
      "ja-wikipedia-joint-declaration",
    ],
  },
  "article-9": {
    sources: ["joint-declaration-1956-japanese-text", "joint-declaration-1956-unts"],
  },
  "joint-declaration": {
    sources: ["frus-declaration-treaty-citation", "joint-declaration-1956-unts"],
  },
  "peace-treaty": { sources: ["joint-declaration-1956-unts", "kremlin-singapore-2018"] },
  "state-of-war": {
    sources: ["joint-declaration-1956-unts", "mofa-qa-basic-position"],
  },
  ratification: {
    sources: [
      "diet-lower-house-minutes-1956",
      "diet-upper-house-minutes-1956",
      "ja-wikipedia-joint-declaration",
      "tass-1956-declaration-2018",
    ],
  },
  "aide-memoire": { sources: ["frus-aide-memoire-1956", "dulles-tani-memorandum-1956"] },
  "neutrality-pact": { sources: ["frus-neutrality-pact-1945", "mofa-qa-basic-position"] },
  "cairo-declaration": { sources: ["ndl-cairo-communique", "frus-kurils-memorandum-13"] },
  "yalta-agreement": { sources: ["yalta-agreement-text", "frus-kurils-instruction-34"] },
  "potsdam-declaration": { sources: ["frus-kurils-instruction-34", "scapin-677-text"] },
  "scapin-677": { sources: ["scapin-677-text", "frus-kurils-instruction-34"] },
  "san-francisco-treaty": {
    sources: ["frus-kurils-instruction-34", "san-francisco-treaty"],
  },
  "article-26": {
    sources: [
      "san-francisco-treaty",
      "frus-dulles-shigemitsu-19-august",
      "frus-dulles-news-conference-94",
    ],
  },
  "tokyo-declaration": { sources: ["tokyo-declaration-1993"] },
  diet: {
    sources: [
      "diet-lower-house-minutes-1956",
      "diet-upper-house-minutes-1956",
      "suzuki-diet-question-2006",
      "cabinet-reply-2006-kuril-scope",
    ],
  },
  presidium: { sources: ["ja-wikipedia-joint-declaration", "tass-1956-declaration-2018"] },
  ainu: {
    sources: [
      "kuroiwa-border-region-2013",
      "voa-ainu-petition-2005",
      "cabinet-office-islands-outline",
    ],
  },
  "kuril-islands": {
    sources: [
      "kuril-definitions",
      "cabinet-reply-2006-kuril-scope",
      "suzuki-diet-question-2006",
      "frus-kurils-instruction-34",
    ],
  },
  "northern-territories": { sources: ["mofa-northern-territories-data"] },
  "lesser-kurils": { sources: ["kuril-definitions", "lesser-kuril-chain-table"] },
  "south-kuril-district": { sources: ["south-kuril-district"] },
  "kurilsky-district": { sources: ["kurilsky-district"] },
  "sakhalin-oblast": {
    sources: ["south-kuril-district", "kurilsky-district", "soviet-decrees-1946-account"],
  },
  "nemuro-sub-prefecture": {
    sources: ["mofa-northern-territories-data", "hoppou-islands-survey-2021"],
  },
  ryukyus: {
    sources: ["frus-dulles-shigemitsu-19-august", "okinawa-reversion-agreement"],
  },
  "territorial-sea": {
    sources: ["unclos", "territorial-sea-act-1977", "coast-guard-designated-straits"],
  },
  "exclusive-economic-zone": { sources: ["unclos"] },
  baseline: { sources: ["unclos"] },
  "equidistance-line": { sources: ["unclos"] },
  "low-tide-elevation": {
    sources: ["unclos", "kaigara-dictionary-entry", "hoppou-position-and-area"],
  },
  "nautical-mile": { sources: [] },
  "security-treaty": { sources: ["cia-sofa-1960", "spf-soviet-memorandum-1960"] },
  "articles-v-and-vi": {
    sources: ["cia-sofa-1960", "china-daily-crowley-2010", "cabinet-reply-2019-article-5"],
  },
  "prior-consultation": { sources: ["kishi-herter-notes-1960"] },
  "foreign-ministry-handbook": { sources: ["imidas-handbook-1983"] },
  "status-of-forces-agreement": { sources: ["cia-sofa-1960"] },
  "exclusive-use-facility": { sources: ["jwing-2020", "pref-okinawa-booklet-2017"] },
  "facility-number": { sources: ["pref-okinawa-magazine-2018"] },
  "okinawa-reversion": {
    sources: ["japan-times-2017-05-15", "okinawa-reversion-agreement"],
  },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof terms;

/** The ids in the order of the list. */
export const termIds = Object.keys(terms) as readonly TermId[];

/** The term of that id, typed without its literal particulars. */
export function termOf(id: TermId): Term {
  return terms[id];
}
