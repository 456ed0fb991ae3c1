import type { Claim } from "./claim.ts";
import { type PlaceId, placeOf } from "./places.ts";

/**
 * The article's 26 statements, in its order. Ids are part of the public contract. A
 * statement about an earlier agreement is dated by when the article makes it: paragraphs
 * 1 to 5 and 6 to 12 come from two items, of 6 and 1 January 2019, joined end to end.
 */
const claims = {
  "p0-treaty-benefits-us": {
    paragraph: 0,
    speaker: "headline",
    outlet: "not-applicable",
    said: { from: "2019-01", to: "2019-01" },
    kind: "opinion",
    verdict: "opinion",
    places: ["washington"],
  },
  "p0-does-washington-want-peace": {
    paragraph: 0,
    speaker: "headline",
    outlet: "not-applicable",
    said: { from: "2019-01", to: "2019-01" },
    kind: "opinion",
    verdict: "not-supported",
    places: ["washington"],
  },
  "p1-regional-security": {
    paragraph: 1,
    speaker: "abe",
    outlet: "kyodo",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "opinion",
    verdict: "opinion",
    places: ["tokyo", "moscow"],
  },
  "p1-gain-for-us": {
    paragraph: 1,
    speaker: "abe",
    outlet: "kyodo",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "opinion",
    verdict: "opinion",
    places: ["washington"],
  },
  "p2-abe-quotation": {
    paragraph: 2,
    speaker: "abe",
    outlet: "kyodo",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "opinion",
    verdict: "opinion",
    places: ["washington"],
  },
  "p3-abe-renews-pledge": {
    paragraph: 3,
    speaker: "article",
    outlet: "not-stated",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "reported-event",
    verdict: "supported",
    places: ["tokyo", "moscow"],
  },
  "p3-decades-long-dispute": {
    paragraph: 3,
    speaker: "article",
    outlet: "not-stated",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "reported-event",
    verdict: "supported",
    places: ["habomai", "shikotan", "kunashir", "iturup"],
  },
  "p4-singapore-meeting": {
    paragraph: 4,
    speaker: "article",
    outlet: "not-stated",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "reported-event",
    verdict: "supported",
    places: ["singapore"],
  },
  "p4-faster-talks": {
    paragraph: 4,
    speaker: "article",
    outlet: "not-stated",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "agreement",
    verdict: "supported",
    places: ["singapore"],
  },
  "p4-basis-1956": {
    paragraph: 4,
    speaker: "article",
    outlet: "not-stated",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "agreement",
    verdict: "supported",
    places: ["singapore"],
  },
  "p5-four-islands": {
    paragraph: 5,
    speaker: "article",
    outlet: "not-stated",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "legal-content",
    verdict: "contradicted",
    places: ["habomai", "shikotan", "kunashir", "iturup"],
  },
  "p5-handover-seals-treaty": {
    paragraph: 5,
    speaker: "article",
    outlet: "not-stated",
    said: { from: "2019-01-06", to: "2019-01-06" },
    kind: "legal-content",
    verdict: "partly-right",
    places: ["habomai", "shikotan", "kunashir", "iturup"],
  },
  "p6-us-troops-no-threat": {
    paragraph: 6,
    speaker: "abe",
    outlet: "asahi",
    said: { from: "2018-12-27", to: "2019-01-01" },
    kind: "opinion",
    verdict: "opinion",
    places: ["tokyo"],
  },
  "p6-asahi-interview": {
    paragraph: 6,
    speaker: "article",
    outlet: "asahi",
    said: { from: "2018-12-27", to: "2019-01-01" },
    kind: "reported-event",
    verdict: "imprecise",
    places: ["tokyo"],
  },
  "p7-not-hostile-to-russia": {
    paragraph: 7,
    speaker: "abe",
    outlet: "asahi",
    said: { from: "2018-12-27", to: "2019-01-01" },
    kind: "opinion",
    verdict: "opinion",
    places: ["tokyo"],
  },
  "p8-explained-to-putin": {
    paragraph: 8,
    speaker: "abe",
    outlet: "asahi",
    said: { from: "2018-12-27", to: "2019-01-01" },
    kind: "reported-event",
    verdict: "supported",
    places: ["moscow"],
  },
  "p8-hopes-putin-understands": {
    paragraph: 8,
    speaker: "abe",
    outlet: "asahi",
    said: { from: "2018-12-27", to: "2019-01-01" },
    kind: "opinion",
    verdict: "opinion",
    places: ["moscow"],
  },
  "p9-say-over-bases": {
    paragraph: 9,
    speaker: "putin",
    outlet: "not-stated",
    said: { from: "2018-12-20", to: "2018-12-20" },
    kind: "opinion",
    verdict: "opinion",
    places: ["moscow", "okinawa"],
  },
  "p9-okinawa-protests": {
    paragraph: 9,
    speaker: "putin",
    outlet: "not-stated",
    said: { from: "2018-12-20", to: "2018-12-20" },
    kind: "reported-event",
    verdict: "supported",
    places: ["okinawa"],
  },
  "p10-factor-in-talks": {
    paragraph: 10,
    speaker: "putin",
    outlet: "not-stated",
    said: { from: "2018-12-20", to: "2018-12-20" },
    kind: "opinion",
    verdict: "opinion",
    places: ["okinawa"],
  },
  "p11-habomai-shikotan": {
    paragraph: 11,
    speaker: "article",
    outlet: "not-stated",
    said: { from: "2019-01-01", to: "2019-01-01" },
    kind: "legal-content",
    verdict: "supported",
    places: ["habomai", "shikotan"],
  },
  "p11-both-ratified": {
    paragraph: 11,
    speaker: "article",
    outlet: "not-stated",
    said: { from: "2019-01-01", to: "2019-01-01" },
    kind: "legal-content",
    verdict: "supported",
    places: ["moscow", "tokyo"],
  },
  "p11-japan-refused": {
    paragraph: 11,
    speaker: "article",
    outlet: "not-stated",
    said: { from: "2019-01-01", to: "2019-01-01" },
    kind: "reported-event",
    verdict: "one-sided",
    places: ["habomai", "shikotan", "tokyo"],
  },
  "p11-demand-for-four": {
    paragraph: 11,
    speaker: "article",
    outlet: "not-stated",
    said: { from: "2019-01-01", to: "2019-01-01" },
    kind: "legal-content",
    verdict: "supported",
    places: ["habomai", "shikotan", "kunashir", "iturup"],
  },
  "p11-kuril-label": {
    paragraph: 11,
    speaker: "article",
    outlet: "not-stated",
    said: { from: "2019-01-01", to: "2019-01-01" },
    kind: "legal-content",
    verdict: "contradicted",
    places: ["habomai", "shikotan", "kunashir", "iturup"],
  },
  "p12-visit-to-russia": {
    paragraph: 12,
    speaker: "article",
    outlet: "not-stated",
    said: { from: "2019-01-01", to: "2019-01-01" },
    kind: "forecast",
    verdict: "came-true",
    places: ["moscow"],
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
