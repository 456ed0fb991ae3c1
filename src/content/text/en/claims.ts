import type { ClaimId } from "../../claims.ts";

export const claimTexts: Readonly<Record<ClaimId, string>> = {
  "p0-treaty-benefits-us":
    "Peace between Russia and Japan, once set down in a treaty, pays off for the United States. The headline names nobody as holding this view.",
  "p0-does-washington-want-peace":
    "The second half of the headline asks whether the American government wishes for peace at all, hinting that it may not.",
  "p1-regional-security":
    "Prime Minister Abe said that making peace with Moscow by treaty would leave the region safer.",
  "p1-gain-for-us":
    "From a safer region, Abe reasoned, the United States would draw an advantage too.",
  "p2-abe-quotation":
    "Inside quotation marks, Abe makes the point of paragraph 1 once more: if a treaty leaves the area calmer and safer, America profits from it.",
  "p3-abe-renews-pledge":
    "A few days before, Abe had said again that Japan would press ahead with treaty talks and so bring the dispute over the islands to an end.",
  "p3-decades-long-dispute":
    "Japan and Russia have been at odds over territory for several decades.",
  "p4-singapore-meeting":
    "Prime Minister Abe and President Vladimir Putin met in Singapore in the middle of November.",
  "p4-faster-talks":
    "In Singapore the two leaders undertook to move towards a peace treaty at a quicker pace.",
  "p4-basis-1956":
    "The quicker talks are to start from the document that the Soviet Union and Japan signed in 1956.",
  "p5-four-islands":
    "According to the article, Moscow consents in the declaration to let go of four islands that Japan claims. It cites nobody for this.",
  "p5-handover-seals-treaty":
    "By letting the islands go to Tokyo, Moscow would pay for having the treaty signed.",
  "p6-us-troops-no-threat":
    "Abe said that the American forces based in his country are no danger to Russia.",
  "p6-asahi-interview":
    "Abe made the remark about American forces when interviewed by an outlet the article calls Asahi.",
  "p7-not-hostile-to-russia":
    "Quoted directly, Abe gives the purpose of the American presence as the safety of his country and of the Far East, and denies that it is directed against Russia.",
  "p8-explained-to-putin":
    "Abe reported having already put his case about the American forces to Putin.",
  "p8-hopes-putin-understands": "Abe voiced the hope of being understood by Putin on this point.",
  "p9-say-over-bases":
    "President Putin said it is unclear to Moscow how much Japan itself decides about the American bases, and gave Okinawa as his example.",
  "p9-okinawa-protests":
    "In the article’s summary of Putin, office-holders and ordinary people in Okinawa object to the American military presence there.",
  "p10-factor-in-talks":
    "For Putin, the question of who decides about the bases has to be weighed when Moscow and Tokyo negotiate peace.",
  "p11-habomai-shikotan":
    "The declaration, by this account, puts Habomai and Shikotan back under Japanese control as soon as peace has been made by treaty.",
  "p11-both-ratified":
    "Ratification of the declaration was completed on the Japanese and on the Soviet side.",
  "p11-japan-refused":
    "It was Japan, the article says, that declined to put into effect what had been agreed.",
  "p11-demand-for-four":
    "Japan insisted that all four be handed over, and so did not carry the declaration out.",
  "p11-kuril-label": "The article calls these four the main islands of the Kuril group.",
  "p12-visit-to-russia": "A trip by Abe to Russia is foreseen for the last part of the month.",
};
