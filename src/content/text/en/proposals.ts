import type { ProposalId } from "../../proposals.ts";

export const proposalText: Readonly<Record<ProposalId, string>> = {
  "malik-1955":
    "Yakov Malik, the Soviet negotiator, was ready in 1955 to hand over Habomai and Shikotan if they stayed unfortified.",
  "declaration-1956":
    "Moscow and Tokyo agreed in Article 9 of their Joint Declaration of 1956 on a handover of Habomai and Shikotan after a peace treaty.",
  "kawana-1998":
    "Prime Minister Hashimoto proposed to Yeltsin at Kawana in April 1998 to draw the border north of all four, with Russia administering them for a time to be agreed.",
  "irkutsk-2001":
    "Prime Minister Mori proposed at Irkutsk in March 2001 to talk in parallel: on how Habomai and Shikotan would be handed over, and on Kunashir (Kunashiri) and Iturup (Etorofu).",
  "aso-three-2006":
    "Foreign Minister Aso spoke of three islands in the Mainichi of 28 September 2006.",
  "aso-half-2006":
    "Foreign Minister Aso spoke of half the area, three of the four and about a quarter of Iturup, in a Lower House committee on 13 December 2006. Two days later he said that the government was studying no such thing.",
  "yachi-2009":
    "The Mainichi of 17 April 2009 quoted Shotaro Yachi, a government envoy, as personally backing “3.5 islands”. He denied having said so.",
  "nikkei-2016":
    "The Nikkei reported on 17 October 2016 that Tokyo was studying joint administration with Russia, without saying of which islands. Suga denied it for the government.",
};

/** How far they came. */
export const proposalNote = "Only the handover of 1956 was ever agreed.";

export const treatyFirst: readonly string[] = [
  "Putin proposed in Vladivostok on 12 September 2018 to sign a peace treaty by the end of the year “without any preconditions”, and to settle the rest afterwards.",
  "Nothing on this map would change: Russia would go on administering all four and calls the matter settled by the war.",
  "The two states would still have to settle to whom the islands belong and where a sea boundary runs.",
  "Tokyo answered that the islands come first and that its position was unchanged.",
];
