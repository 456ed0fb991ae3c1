import type { ClaimId } from "../../claims.ts";

export const claimTexts: Readonly<Record<ClaimId, string>> = {
  "p0-treaty-benefits-us":
    "A peace treaty between Russia and Japan benefits the United States. The headline does not say whose view this is.",
  "p0-does-washington-want-peace": "The headline asks whether Washington wants peace.",
  "p1-regional-security":
    "Prime Minister Abe said that a peace treaty with Russia would make the region more secure.",
  "p1-gain-for-us": "Abe said that the United States would benefit as a result.",
  "p2-abe-quotation":
    "Abe, quoted directly, makes the point again: what strengthens peace and security in the region is good for the United States too.",
  "p3-abe-renews-pledge":
    "Earlier that week Abe had again committed Tokyo to negotiating a treaty that would end the territorial dispute.",
  "p3-decades-long-dispute": "Japan and Russia have disputed territory for decades.",
  "p4-singapore-meeting": "Abe and President Vladimir Putin met in Singapore on 14 November.",
  "p4-faster-talks": "The two leaders agreed to negotiate a peace treaty faster.",
  "p4-basis-1956":
    "The treaty is to be based on the joint declaration that Japan and the Soviet Union made in 1956.",
  "p5-four-islands":
    "Moscow agrees in the declaration to end its control of four disputed islands.",
  "p5-handover-seals-treaty":
    "Moscow would end its control of the islands in order to seal the peace treaty.",
  "p6-us-troops-no-threat": "Abe said that the American troops in Japan are no threat to Russia.",
  "p6-asahi-interview": "Abe spoke of the American troops in an interview with “Asahi”.",
  "p7-not-hostile-to-russia":
    "Abe, quoted directly, says that the troops keep Japan and the Far East secure and are not hostile to Russia.",
  "p8-explained-to-putin":
    "Abe said that he had explained his view of the American troops to Putin.",
  "p8-hopes-putin-understands":
    "Abe hoped that Putin would understand his view of the American troops.",
  "p9-say-over-bases":
    "Putin said it was unclear to Russia how much say Japan has over the American forces in Okinawa.",
  "p9-okinawa-protests":
    "Putin, as the article sums him up, said that local officials and residents protest against the American forces in Okinawa.",
  "p10-factor-in-talks":
    "Putin said that the treaty talks must take the question of Japan’s say into account.",
  "p11-habomai-shikotan":
    "The declaration puts Habomai and Shikotan under Japanese control again after the peace treaty.",
  "p11-both-ratified": "Both countries ratified the declaration.",
  "p11-japan-refused": "Japan refused to carry out what had been agreed.",
  "p11-demand-for-four": "Japan insisted on a handover of all four islands.",
  "p11-kuril-label": "The article calls the four the main islands of the Kuril group.",
  "p12-visit-to-russia": "Abe is expected to visit Russia towards the end of January.",
};
