import type { Claim } from "./claim.ts";
import { type PlaceId, placeOf } from "./places.ts";

/**
 * The article's 25 statements, in its order. Ids are part of the public contract. A
 * statement about an earlier agreement is dated by when the article makes it: paragraphs
 * 1 to 5 and 6 to 12 come from two items, of 6 and 1 January 2019, joined end to end.
 */
const claims = {
  "p0-treaty-benefits-us": {
    paragraph: 0,
    speaker: "headline",
    outlet: "none",
    said: { from: "2019-01", to: "2019-01" },
    kind: "opinion",
    places: ["washington"],
    sources: ["fort-russ-article", "sputnik-brasil-6-january"],
  },
  "p0-does-washington-want-peace": {
    paragraph: 0,
    speaker: "headline",
    outlet: "none",
    said: { from: "2019-01", to: "2019-01" },
    kind: "opinion",
    places: ["washington"],
    sources: ["fort-russ-article", "sputnik-brasil-6-january", "kyodo-crowley-2010"],
  },
  "p1-regional-security": {
    paragraph: 1,
    speaker: "abe",
    outlet: "kyodo",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "opinion",
    places: ["tokyo", "moscow"],
    sources: [
      "sputnik-brasil-6-january",
      "tass-abe-nhk-2019",
      "yomiuri-abe-shimonoseki-2019",
      "tv-asahi-abe-yamaguchi-2019",
    ],
  },
  "p1-gain-for-us": {
    paragraph: 1,
    speaker: "abe",
    outlet: "kyodo",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "opinion",
    places: ["washington"],
    sources: ["sputnik-brasil-6-january", "tass-abe-nhk-2019"],
  },
  "p2-abe-quotation": {
    paragraph: 2,
    speaker: "abe",
    outlet: "kyodo",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "opinion",
    places: ["washington"],
    sources: ["sputnik-brasil-6-january", "abe-quotation-japanese-blog"],
  },
  "p3-abe-renews-pledge": {
    paragraph: 3,
    speaker: "article",
    outlet: "none",
    said: { from: "2019-01-04", to: "2019-01-05" },
    kind: "reported-event",
    places: ["tokyo", "moscow"],
    sources: [
      "sputnik-brasil-6-january",
      "kantei-abe-press-conference-2019",
      "reuters-abe-press-conference-2019",
      "yomiuri-abe-shimonoseki-2019",
    ],
  },
  "p3-decades-long-dispute": {
    paragraph: 3,
    speaker: "article",
    outlet: "none",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "legal-content",
    places: ["habomai", "shikotan", "kunashir", "iturup"],
    sources: [
      "sputnik-brasil-6-january",
      "mofa-qa-occupation-1945",
      "smirnov-memoir-rubetsu-landing",
      "press-on-1945-landings",
      "nemuro-office-1945-file",
    ],
  },
  "p4-singapore-meeting": {
    paragraph: 4,
    speaker: "article",
    outlet: "none",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "reported-event",
    places: ["singapore"],
    sources: [
      "sputnik-brasil-6-january",
      "kremlin-singapore-2018",
      "moscow-times-vladivostok-2018",
    ],
  },
  "p4-faster-talks": {
    paragraph: 4,
    speaker: "article",
    outlet: "none",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "agreement",
    places: ["singapore"],
    sources: [
      "sputnik-brasil-6-january",
      "kremlin-singapore-2018",
      "japanese-press-singapore-2018",
      "tass-buenos-aires-2018",
    ],
  },
  "p4-basis-1956": {
    paragraph: 4,
    speaker: "article",
    outlet: "none",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "agreement",
    places: ["singapore"],
    sources: [
      "sputnik-brasil-6-january",
      "sputnik-brasil-1-january",
      "kremlin-singapore-2018",
      "abema-suga-four-islands-2018",
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts-french",
    ],
  },
  "p5-four-islands": {
    paragraph: 5,
    speaker: "article",
    outlet: "none",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "legal-content",
    places: ["habomai", "shikotan", "kunashir", "iturup"],
    sources: [
      "sputnik-brasil-6-january",
      "sputnik-brasil-1-january",
      "fort-russ-article",
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts-french",
    ],
  },
  "p5-handover-seals-treaty": {
    paragraph: 5,
    speaker: "article",
    outlet: "none",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "legal-content",
    places: ["habomai", "shikotan", "kunashir", "iturup"],
    sources: [
      "sputnik-brasil-6-january",
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts-french",
    ],
  },
  "p6-us-troops-no-threat": {
    paragraph: 6,
    speaker: "abe",
    outlet: "asahi",
    said: { from: "2018-12-27", to: "2019-01-01" },
    kind: "opinion",
    places: ["tokyo"],
    sources: [
      "sputnik-brasil-1-january",
      "mainichi-kyodo-abe-interview-2019",
      "sankei-abe-interview-2019",
    ],
  },
  "p6-asahi-interview": {
    paragraph: 6,
    speaker: "article",
    outlet: "asahi",
    said: { from: "2018-12-27", to: "2019-01-01" },
    kind: "reported-event",
    places: ["tokyo"],
    sources: [
      "sputnik-brasil-1-january",
      "mainichi-kyodo-abe-interview-2019",
      "sankei-abe-interview-2019",
      "ren-tv-abe-interview-2019",
    ],
  },
  "p7-not-hostile-to-russia": {
    paragraph: 7,
    speaker: "abe",
    outlet: "asahi",
    said: { from: "2018-12-27", to: "2019-01-01" },
    kind: "opinion",
    places: ["tokyo"],
    sources: [
      "sputnik-brasil-1-january",
      "mainichi-kyodo-abe-interview-2019",
      "sankei-abe-interview-2019",
      "ren-tv-abe-interview-2019",
    ],
  },
  "p8-explained-to-putin": {
    paragraph: 8,
    speaker: "abe",
    outlet: "asahi",
    said: { from: "2018-12-27", to: "2019-01-01" },
    kind: "reported-event",
    places: ["moscow"],
    sources: ["sputnik-brasil-1-january", "sankei-abe-interview-2019"],
  },
  "p8-hopes-putin-understands": {
    paragraph: 8,
    speaker: "abe",
    outlet: "asahi",
    said: { from: "2018-12-27", to: "2019-01-01" },
    kind: "opinion",
    places: ["moscow"],
    sources: [
      "sputnik-brasil-1-january",
      "mainichi-kyodo-abe-interview-2019",
      "sankei-abe-interview-2019",
    ],
  },
  "p9-say-over-bases": {
    paragraph: 9,
    speaker: "putin",
    outlet: "none",
    said: { from: "2018-12-20", to: "2018-12-20" },
    kind: "opinion",
    places: ["moscow", "okinawa"],
    sources: [
      "sputnik-brasil-1-january",
      "asahi-putin-okinawa-2018",
      "japan-times-putin-bases-2018",
    ],
  },
  "p9-okinawa-protests": {
    paragraph: 9,
    speaker: "putin",
    outlet: "none",
    said: { from: "2018-12-20", to: "2018-12-20" },
    kind: "reported-event",
    places: ["okinawa"],
    sources: [
      "sputnik-brasil-1-january",
      "asahi-putin-okinawa-2018",
      "japan-times-putin-bases-2018",
      "mainichi-2018-12-14",
    ],
  },
  "p10-factor-in-talks": {
    paragraph: 10,
    speaker: "putin",
    outlet: "none",
    said: { from: "2018-12-20", to: "2018-12-20" },
    kind: "opinion",
    places: ["okinawa"],
    sources: [
      "sputnik-brasil-1-january",
      "asahi-putin-okinawa-2018",
      "japan-times-putin-bases-2018",
      "spf-soviet-memorandum-1960",
      "sputnik-zakharova-1960-notes",
    ],
  },
  "p11-habomai-shikotan": {
    paragraph: 11,
    speaker: "article",
    outlet: "none",
    said: { from: "2019-01-01", to: "2019-01-01" },
    kind: "legal-content",
    places: ["habomai", "shikotan"],
    sources: [
      "sputnik-brasil-1-january",
      "fort-russ-article",
      "sputnik-brasil-6-january",
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts-french",
      "portnews-putin-september-2016",
    ],
  },
  "p11-both-ratified": {
    paragraph: 11,
    speaker: "article",
    outlet: "none",
    said: { from: "2019-01-01", to: "2019-01-01" },
    kind: "legal-content",
    places: ["moscow", "tokyo"],
    sources: [
      "sputnik-brasil-1-january",
      "joint-declaration-1956-unts-french",
      "diet-lower-house-minutes-1956",
      "diet-upper-house-minutes-1956",
      "ratification-date-list",
      "tass-1956-declaration-2018",
      "wikipedia-joint-declaration",
    ],
  },
  "p11-japan-refused": {
    paragraph: 11,
    speaker: "article",
    outlet: "none",
    said: { from: "2019-01-01", to: "2019-01-01" },
    kind: "reported-event",
    places: ["habomai", "shikotan", "tokyo"],
    sources: [
      "sputnik-brasil-1-january",
      "joint-declaration-1956-japanese-text",
      "joint-declaration-1956-unts-french",
      "frus-dulles-shigemitsu-19-august",
      "spf-soviet-memorandum-1960",
      "portnews-putin-september-2016",
      "tass-lavrov-may-2019",
    ],
  },
  "p11-demand-for-four": {
    paragraph: 11,
    speaker: "article",
    outlet: "none",
    said: { from: "2019-01-01", to: "2019-01-01" },
    kind: "legal-content",
    places: ["habomai", "shikotan", "kunashir", "iturup"],
    sources: [
      "sputnik-brasil-1-january",
      "mofa-qa-basic-position",
      "cabinet-reply-2006-kuril-scope",
      "kuril-definitions",
      "severo-kurilsky-district",
    ],
  },
  "p12-visit-to-russia": {
    paragraph: 12,
    speaker: "article",
    outlet: "none",
    said: { from: "2019-01-01", to: "2019-01-01" },
    kind: "forecast",
    places: ["moscow"],
    sources: [
      "sputnik-brasil-1-january",
      "kantei-abe-press-conference-2019",
      "press-moscow-summit-2019",
      "interfax-moscow-summit-2019",
    ],
  },
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof claims;

/** The ids in the order of the article. */
export const claimIds = Object.keys(claims) as readonly ClaimId[];

export function isClaimId(id: string): id is ClaimId {
  return Object.hasOwn(claims, id);
}

/** The claim of that id, typed without its literal particulars. */
export function claimOf(id: ClaimId): Claim {
  return claims[id];
}

/**
 * The claims about a place, in the article's order. An islet is part of its group, which is
 * what the article speaks of; of other places that lie on one it says nothing.
 */
export function claimsAbout(id: PlaceId): readonly ClaimId[] {
  const { kind, group } = placeOf(id);
  return claimIds.filter((claimId) => {
    const { places } = claimOf(claimId);
    return places.includes(id) || (kind === "islet" && group !== null && places.includes(group));
  });
}
