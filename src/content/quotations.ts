import type { ClaimId } from "./claims.ts";

/**
 * The few words of the article that each claim rests on, as the article writes them. The build
 * compares them with `quotation-prints.ts`, so that no letter can change unnoticed.
 */
export const quotations: Readonly<Record<ClaimId, string>> = {
  "p0-treaty-benefits-us": "Treaty Benefits US",
  "p0-does-washington-want-peace": "Washington Want Peace",
  "p1-regional-security": "security of the region",
  "p1-gain-for-us": "benefit the United States",
  "p2-abe-quotation": "also bring gains",
  "p3-abe-renews-pledge": "reiterated Tokyo’s commitment",
  "p3-decades-long-dispute": "decades-long territorial dispute",
  "p4-singapore-meeting": "meeting in Singapore",
  "p4-faster-talks": "speed up negotiations",
  "p4-basis-1956": "1956 joint declaration",
  "p5-four-islands": "four disputed islands",
  "p5-handover-seals-treaty": "seal the peace treaty",
  "p6-us-troops-no-threat": "pose no threat",
  "p6-asahi-interview": "interview with Asahi",
  "p7-not-hostile-to-russia": "in no way hostile",
  "p8-explained-to-putin": "explained it",
  "p8-hopes-putin-understands": "expressed hope",
  "p9-say-over-bases": "Japan’s sovereignty",
  "p9-okinawa-protests": "protests from local officials",
  "p10-factor-in-talks": "taken into account",
  "p11-habomai-shikotan": "Habomai and Shikotan",
  "p11-both-ratified": "ratified the declaration",
  "p11-japan-refused": "Japan refused to implement",
  "p11-demand-for-four": "transfer of all four",
  "p11-kuril-label": "main islands of the Kuril group",
  "p12-visit-to-russia": "expected to visit",
};
