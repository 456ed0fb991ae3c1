import type { ClaimId } from "./claims.ts";
import type { WordRange } from "./quotation.ts";

/** Which words of its paragraph each quotation takes, made by `npm run fingerprint`. */
export const quotationWords: Readonly<Record<ClaimId, WordRange>> = {
  "p0-treaty-benefits-us": [3, 5],
  "p0-does-washington-want-peace": [8, 10],
  "p1-regional-security": [15, 18],
  "p1-gain-for-us": [23, 26],
  "p2-abe-quotation": [20, 22],
  "p3-abe-renews-pledge": [5, 7],
  "p3-decades-long-dispute": [21, 23],
  "p4-singapore-meeting": [3, 5],
  "p4-faster-talks": [17, 19],
  "p4-basis-1956": [28, 30],
  "p5-four-islands": [10, 12],
  "p5-handover-seals-treaty": [16, 19],
  "p6-us-troops-no-threat": [6, 8],
  "p6-asahi-interview": [19, 21],
  "p7-not-hostile-to-russia": [18, 21],
  "p8-explained-to-putin": [9, 10],
  "p8-hopes-putin-understands": [17, 18],
  "p9-say-over-bases": [24, 25],
  "p9-okinawa-protests": [34, 37],
  "p10-factor-in-talks": [12, 14],
  "p11-habomai-shikotan": [14, 16],
  "p11-both-ratified": [28, 30],
  "p11-japan-refused": [32, 35],
  "p11-demand-for-four": [41, 44],
  "p11-kuril-label": [45, 50],
  "p12-visit-to-russia": [3, 5],
};
